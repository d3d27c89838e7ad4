/** Daily timer: reminds whoever has not answered, gives up after two rounds, tells the week, and sends what waits for today. */
import { normaliseAddress } from '../../core/reviews/address';
import { queueDrafts } from '../../core/reviews/queue-drafts';
import type { AskerDraft } from '../../core/reviews/reminder-drafts';
import { remindersDue } from '../../core/reviews/reminders';
import { weeklyDrafts } from '../../core/reviews/weekly-drafts';
import { isWorkingDay, readHolidays, type Holidays } from '../../core/reviews/working-days';
import { flush } from '../../google/append-row';
import { saveTimerRun } from '../../google/daily-timer';
import { withFileLock } from '../../google/lock';
import { readWorkbook } from '../workbook';
import { readComposing } from './composing';
import { openReviewFile, pauseWatch, type ReviewFile } from './review-file';
import { sendQueued } from './send-queued';
import { syncTo } from './sync-reviews';

export function remind(): void {
  if (withFileLock(queueReminders)) sendQueued();
}

/** @returns whether messages may go out at all */
function queueReminders(): boolean {
  const { now, own } = readWorkbook([]);
  saveTimerRun(now.slice(0, 16));
  // Nobody was asked yet, and a timer lays out no tabs.
  if (!own.has('reviewLog')) return false;
  const file = openReviewFile();
  if (pauseWatch(file)()) return false;
  const { ledger, workbook, fileId } = file;
  const { stakeholders, settings } = readComposing(file.workbook).strategy;
  const holidays = readHolidays(settings.holidays);
  const paused = new Set(
    stakeholders
      .filter(({ row }) => row.paused === 'Yes')
      .map(({ row }) => normaliseAddress(row.email ?? '')),
  );
  const { today } = workbook;
  if (!isWorkingDay(today, holidays)) return false;
  const { book } = ledger.read();
  const { drafts, closing } = remindersDue({ book, file: fileId, now: ledger.now(), holidays, paused });
  for (const event of closing) ledger.append(event);
  queueByAsker(file, [...drafts, ...weeklyDrafts(book, fileId, today, holidays)], holidays);
  flush();
  syncTo(file, ledger.read().book);
  return true;
}

/** Each mail goes out in the name of whoever asked, so that replies reach that person; what one queues counts for the next. */
function queueByAsker({ ledger, fileId }: ReviewFile, all: readonly AskerDraft[], holidays: Holidays): void {
  for (const by of new Set(all.map((one) => one.by))) {
    const { book, log } = ledger.read();
    const facts = { book, highest: log.highest, file: fileId, by, now: ledger.now(), holidays };
    const own = all.filter((one) => one.by === by).map(({ draft }) => draft);
    for (const event of queueDrafts(own, facts).events) ledger.append(event);
  }
}
