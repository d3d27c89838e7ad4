/** Set-up and sidebar: the timer that reminds. A file has one, however many people press set-up. */
import { daysBetween, type Day } from '../../core/tables/day';
import { localTime, zoneOf } from '../../google/clock';
import { isTimerBlind, readDailyTimer, readTimerRun, saveDailyTimer } from '../../google/daily-timer';
import { changingFile } from '../changing-file';
import { openFile } from '../../google/open-file';
import { startDailyTimer } from '../../google/timers';
import { whoRunsThis } from '../../google/who';
import type { ReminderTimer } from '../../rpc/reviews';
import { UserError } from '../../user-error';

/** The name of the global that the timer calls. */
export const REMIND = 'remindDaily';

/** In the middle of the morning where the file is at home: Google fires within the hour. */
const HOUR = 10;
/** A timer that has not run for longer has stopped, as when its owner has left. */
const SILENT_AFTER_DAYS = 2;

/** It belongs inside the file lock. @returns false where Google allows no timer */
export function ensureReminderTimer(now: string): boolean {
  return readDailyTimer() !== undefined || set(now);
}

export function reminderTimer(): ReminderTimer {
  const timer = readDailyTimer();
  if (!timer) return { state: 'missing' };
  const lastRun = readTimerRun();
  const { when = '' } = lastRun ?? {};
  const lastSign = (when > timer.since ? when : timer.since).slice(0, 10);
  const today = localTime(openFile()).text.slice(0, 10);
  const isSilent = daysBetween(lastSign as Day, today as Day) > SILENT_AFTER_DAYS;
  return {
    state: stateOf(isSilent),
    owner: timer.owner,
    ...(lastRun === undefined ? {} : { lastRun: when }),
    ...(lastRun?.said === undefined ? {} : { said: lastRun.said }),
    ...(lastRun?.isStuck ? { isStuck: true } : {}),
  };
}

function stateOf(isSilent: boolean): ReminderTimer['state'] {
  if (isTimerBlind()) return 'blind';
  return isSilent ? 'silent' : 'running';
}

/** Sets the timer anew, as the person who presses; one that somebody else had set ends itself when it fires next. */
export function repairReminders(): ReminderTimer {
  changingFile(() => {
    if (reminderTimer().state !== 'running' && !set(localTime(openFile()).text)) {
      throw new UserError('Google allows this account no more timers. Delete one that you no longer need.');
    }
  });
  return reminderTimer();
}

function set(now: string): boolean {
  const uid = startDailyTimer(REMIND, HOUR, zoneOf(openFile()));
  if (uid === undefined) return false;
  saveDailyTimer({ uid, owner: whoRunsThis(), since: now.slice(0, 16) });
  return true;
}
