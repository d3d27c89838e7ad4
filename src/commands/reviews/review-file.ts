/** What every command of the reviews needs of the open file: its log, its Reviews tab, and whether messages may go out. */
import { headed } from '../../core/results/own-tabs';
import type { ReviewBook } from '../../core/reviews/book';
import { isUnsigned } from '../../core/reviews/signed';
import { readHolidays, type Holidays } from '../../core/reviews/working-days';
import { pauseReason, type PauseReason } from '../../core/settings/pause';
import { readSettings } from '../../core/settings/read-settings';
import type { TableKey } from '../../core/tables/all-tables';
import { toCells } from '../../core/tables/raw-cells';
import { settingsTable } from '../../core/tables/settings';
import { fileIdOf, type Tab } from '../../google/open-file';
import { valuesOf } from '../../google/read-again';
import { readSecret, saveKeys } from '../../google/review-keys';
import { whoRunsThis } from '../../google/who';
import { UserError } from '../../user-error';
import { ensureTabs } from '../lay-out-tabs';
import { readWorkbook, sheetOf, type Reads, type Workbook } from '../workbook';
import { openLedger, type Ledger } from './ledger';

export interface ReviewFile {
  readonly workbook: Workbook;
  readonly ledger: Ledger;
  readonly reviewsTab: Tab;
  /** Milliseconds that the file's zone is ahead of UTC. */
  readonly zoneOffset: number;
  readonly fileId: string;
  /** The address of whoever runs this. */
  readonly by: string;
}

const NEEDED: readonly TableKey[] = ['settings', 'reviews', 'reviewLog'];

/** Lays out the tabs that are missing. It belongs inside the file lock. @param reads the tabs to read; left out, all of them */
export function openReviewFile(reads?: Reads): ReviewFile {
  const { workbook } = ensureTabs(readWorkbook(reads), NEEDED, reads);
  return {
    workbook,
    ledger: openLedger(tabOf(workbook, 'reviewLog'), workbook.zoneOffset),
    reviewsTab: tabOf(workbook, 'reviews'),
    zoneOffset: workbook.zoneOffset,
    fileId: fileIdOf(workbook.file),
    by: whoRunsThis(),
  };
}

function tabOf(workbook: Workbook, key: TableKey): Tab {
  const tab = workbook.tabs.get(workbook.own.get(key) ?? -1);
  if (!tab) throw new UserError('A tab that Throughline needs has just been deleted. Please try again.');
  return tab;
}

/** Days without work, as the Settings of an open file name them. */
export function holidaysOf(workbook: Workbook): Holidays {
  const sheet = sheetOf(workbook, 'settings');
  const { settings } = readSettings(sheet && headed(sheet, settingsTable));
  return readHolidays(settings.holidays).holidays;
}

/**
 * Makes what links in mails rest on, before the first mail of a file. A copy gets it only once a person has made it their own, and so does a
 * file that has lost it.
 */
export function keepKeys(
  { workbook, fileId }: Pick<ReviewFile, 'workbook' | 'fileId'>,
  book: ReviewBook,
): void {
  const sheet = sheetOf(workbook, 'settings');
  const { settings } = readSettings(sheet && headed(sheet, settingsTable));
  // Without that tab the file is no copy: sending lays it out.
  const isOurs = sheet === undefined || settings.fileId === fileId;
  if (isOurs && !isUnsigned(book, fileId, readSecret() !== undefined)) saveKeys(fileId);
}

/** unsigned: the secret that signs links is missing, as in a file that was copied. */
export type SendPause = PauseReason | 'unsigned';

/**
 * Asks again and again why no message may go out, as the Settings tab says at that moment; undefined where messages may. Where the tab is
 * gone, nobody can have agreed.
 */
export function pauseWatch({ workbook, fileId }: ReviewFile): () => SendPause | undefined {
  const id = workbook.own.get('settings') ?? -1;
  const tab = workbook.tabs.get(id);
  let before = '';
  const hasSecret = readSecret() !== undefined;
  let reason: SendPause | undefined = 'unknown';
  return () => {
    if (!tab) return reason;
    const cells = toCells(valuesOf(tab), workbook.zoneOffset);
    const now = JSON.stringify(cells);
    if (now === before) return reason;
    const found = headed({ id, name: settingsTable.name, cells }, settingsTable);
    reason = pauseReason(readSettings(found).settings, fileId) ?? (hasSecret ? undefined : 'unsigned');
    before = now;
    return reason;
  };
}
