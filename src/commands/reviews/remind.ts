/** Daily timer: reminds whoever has not answered, gives up after two rounds, tells the week, and sends what waits for today. */
import { normaliseAddress } from '../../core/reviews/address';
import { isHalted } from '../../core/reviews/halt';
import { queueDrafts } from '../../core/reviews/queue-drafts';
import type { AskerDraft } from '../../core/reviews/reminder-drafts';
import { remindersDue } from '../../core/reviews/reminders';
import { PAUSED } from '../../core/reviews/send-report';
import { weeklyDrafts } from '../../core/reviews/weekly-drafts';
import { isWorkingDay, readHolidays, type Holidays } from '../../core/reviews/working-days';
import { shorten } from '../../core/tables/problem';
import { flush } from '../../google/append-row';
import { localTime } from '../../google/clock';
import { isTimerBlind, saveTimerBlind, saveTimerRun, type TimerRun } from '../../google/daily-timer';
import { openFile } from '../../google/open-file';
import type { Told } from '../../rpc/reviews';
import { UserError } from '../../user-error';
import { changingFile } from '../changing-file';
import { readWorkbook } from '../workbook';
import { readComposing } from './composing';
import { openReviewFile, pauseWatch, type ReviewFile } from './review-file';
import { send } from './send-queued';
import { syncTo } from './sync-reviews';

export function remind(): void {
  noteSight();
  const when = changingFile(noteStart);
  // Whoever looks at the settings sees what came of it; without an end it is a run that failed.
  saveTimerRun({ when, ...outcome() });
}

function outcome(): Omit<TimerRun, 'when'> {
  try {
    const said = shorten(queueAndSend(true).replace(/\n/g, ' '), LONGEST_SAID);
    return said === HALTED ? { said, isStuck: true } : { said };
  } catch (error) {
    // What a person can put right is told where a person looks.
    if (!(error instanceof UserError)) throw error;
    return { said: shorten(error.message, LONGEST_SAID), isStuck: true };
  }
}

const LONGEST_SAID = 400;

/** At a person's press, where the timer does nothing. */
export function remindNow(): Told {
  return { said: queueAndSend(false) };
}

function queueAndSend(byTimer: boolean): string {
  const { file, stopped } = changingFile(queueReminders);
  return stopped ?? send(byTimer, file).said;
}

/** Where Google shows the timer no file, it does so every day: whoever looks at the settings learns of it. */
function noteSight(): void {
  try {
    openFile();
  } catch (error) {
    saveTimerBlind(true);
    throw error;
  }
  if (isTimerBlind()) saveTimerBlind(false);
}

function noteStart(): string {
  const when = localTime(openFile()).text.slice(0, 16);
  saveTimerRun({ when });
  return when;
}

interface Queueing {
  /** As it was read to see who is due. */
  readonly file?: ReviewFile;
  /** Why no message may go out; left out where they may. */
  readonly stopped?: string;
}

function queueReminders(): Queueing {
  // Nobody was asked yet, and a timer lays out no tabs.
  if (!readWorkbook([]).own.has('reviewLog')) return { stopped: 'Nobody has been asked yet.' };
  const file = openReviewFile('plan and settings');
  const pause = pauseWatch(file)();
  if (pause) return { stopped: PAUSED[pause] };
  const { ledger, workbook, fileId } = file;
  const { stakeholders, settings } = readComposing(workbook).strategy;
  const { holidays } = readHolidays(settings.holidays);
  const { today } = workbook;
  if (!isWorkingDay(today, holidays)) {
    return { stopped: 'No mails were sent, because nobody works on that day.' };
  }
  const { book } = ledger.read();
  if (isHalted(book, fileId)) return { stopped: HALTED };
  const paused = new Set(
    stakeholders
      .filter(({ row }) => row.paused === 'Yes')
      .map(({ row }) => normaliseAddress(row.email ?? '')),
  );
  const { drafts, closing } = remindersDue({ book, file: fileId, now: ledger.now(), holidays, paused });
  for (const event of closing) ledger.append(event);
  queueByAsker(
    file,
    [...drafts, ...weeklyDrafts(book, fileId, today, holidays, settings.supportDays)],
    holidays,
  );
  flush();
  syncTo(file, ledger.read().book);
  return { file };
}

const HALTED =
  'No mails were sent, because three in a row did not go through. Look at them under Request reviews, and press Send there.';

/** Each mail goes out in the name of whoever asked, so that replies reach that person; what one queues counts for the next. */
function queueByAsker({ ledger, fileId }: ReviewFile, all: readonly AskerDraft[], holidays: Holidays): void {
  for (const by of new Set(all.map((one) => one.by))) {
    const { book, log } = ledger.read();
    const facts = { book, highest: log.highest, file: fileId, by, now: ledger.now(), holidays };
    const own = all.filter((one) => one.by === by).map(({ draft }) => draft);
    for (const event of queueDrafts(own, facts).events) ledger.append(event);
  }
}
