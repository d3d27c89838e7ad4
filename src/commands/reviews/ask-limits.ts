/** How much one mail can ask, and whether one can leave at all. */
import { SHOWN_IN_MAIL } from '../../core/emails/request';
import { MOST_ITEMS } from '../../core/reviews/merge-drafts';
import { pauseReason } from '../../core/settings/pause';
import { PAUSED } from '../../core/reviews/send-report';
import { goesOn, lastLeftBy, onDay } from '../../core/reviews/goes-on';
import { isUnsigned } from '../../core/reviews/signed';
import { readHolidays } from '../../core/reviews/working-days';
import { mailsLeftToday } from '../../google/mail';
import { readSecret } from '../../google/review-keys';
import { sheetOf } from '../workbook';
import type { AskFile } from './ask-file';

export function mostItems({ composing }: AskFile): number {
  return composing.links ? MOST_ITEMS : SHOWN_IN_MAIL;
}

export interface Outlet {
  readonly quota?: number;
  /** When what the quota does not allow today goes out: tomorrow, on Monday. */
  readonly restGoesOut?: string;
  readonly stopped?: string;
}

/** Google throws where the person did not let us send mails. */
export function outletOf({ workbook, settings, fileId, state, by, now }: AskFile): Outlet {
  const unsigned = isUnsigned(state.book, fileId, readSecret() !== undefined) ? 'unsigned' : undefined;
  const paused = sheetOf(workbook, 'settings') ? (pauseReason(settings, fileId) ?? unsigned) : undefined;
  let quota: number;
  try {
    quota = mailsLeftToday();
  } catch {
    return { stopped: NO_PERMISSION };
  }
  const more = goesOn(now, lastLeftBy(state.book, by), readHolidays(settings.holidays).holidays);
  const restGoesOut = onDay(more.day, workbook.today);
  return { quota, restGoesOut, ...(paused === undefined ? {} : { stopped: PAUSED[paused] }) };
}

const NO_PERMISSION =
  'Throughline may not send e-mails in your name, so nothing can leave. Everything else goes on working. To allow it, load the file again, open Throughline from the menu, and agree to “Send email as you” when Google asks.';
