/** What asking people rests on, read at once: the plan, the log, and how mails are written here. */
import { headed } from '../../core/results/own-tabs';
import type { AskSources } from '../../core/reviews/ask-item';
import { EMPTY_BOOK } from '../../core/reviews/book';
import type { Composing } from '../../core/reviews/compose-message';
import { momentAt, type Moment } from '../../core/reviews/moment';
import { readSettings } from '../../core/settings/read-settings';
import type { Settings } from '../../core/settings/definitions';
import { settingsTable } from '../../core/tables/settings';
import { milliseconds } from '../../google/clock';
import { fileIdOf } from '../../google/open-file';
import { whoRunsThis } from '../../google/who';
import { openGaps } from '../sidebar/gap-list';
import { readWorkbook, sheetOf, type Workbook } from '../workbook';
import { answerPageOf } from './answer-page-of';
import { readComposing } from './composing';
import { openLedger, type LedgerState } from './ledger';
import { keepKeys } from './review-file';

export interface AskFile {
  readonly workbook: Workbook;
  readonly sources: AskSources;
  readonly composing: Composing;
  readonly settings: Settings;
  readonly state: LedgerState;
  readonly fileId: string;
  readonly by: string;
  readonly now: Moment;
}

const NO_LOG: LedgerState = {
  log: { events: [], problems: [], highest: { event: 0, message: 0, review: 0 } },
  book: EMPTY_BOOK,
};

/** It lays out no tabs: a look at a mail leaves the file as it is. */
export function readAskFile(workbook: Workbook = readWorkbook()): AskFile {
  const { tabs, own, zoneOffset, file } = workbook;
  const sheet = sheetOf(workbook, 'settings');
  const { settings } = readSettings(sheet && headed(sheet, settingsTable));
  const fileId = fileIdOf(file);
  const log = tabs.get(own.get('reviewLog') ?? -1);
  const state = log ? openLedger(log, zoneOffset).read() : NO_LOG;
  // Links are signed in the preview as they will be in the mail.
  if (answerPageOf(settings) !== undefined) keepKeys({ workbook, fileId }, state.book);
  const composing = readComposing(workbook);
  return {
    workbook,
    sources: { strategy: composing.strategy, gaps: openGaps(workbook) },
    composing,
    settings,
    state,
    fileId,
    by: whoRunsThis(),
    now: momentAt(milliseconds() + zoneOffset),
  };
}
