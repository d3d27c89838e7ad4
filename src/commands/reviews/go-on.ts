/** Sets the timer that sends by itself what a run has left. */
import { firstDay, type SendList } from '../../core/reviews/send-list';
import type { GoesOn } from '../../core/reviews/goes-on';
import type { StopReason } from '../../core/reviews/send-report';
import { daysBetween, type Day } from '../../core/tables/day';
import { isTimerBlind } from '../../google/daily-timer';
import { saveGoesOn } from '../../google/sending-marks';
import { startTimer } from '../../google/timers';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * @param handler the name of the global that the timer calls
 * @returns false where nothing is left, where Google allows no more timers, or shows them no file
 */
export function goOn(
  handler: string,
  stopped: StopReason | undefined,
  { later }: SendList,
  more: GoesOn,
  today: Day,
): boolean {
  const wait = waitFor(stopped, firstDay(later), more, today);
  if (wait === undefined || isTimerBlind() || !startTimer(handler, wait)) return false;
  saveGoesOn(stopped === 'quota' ? more.day : '');
  return true;
}

/** How long until it goes on by itself; undefined where it does not. Mails that wait for a day leave at this time of that day. */
function waitFor(
  stopped: StopReason | undefined,
  later: Day | undefined,
  { hours }: GoesOn,
  today: Day,
): number | undefined {
  if (stopped === 'time' || stopped === 'busy') return MINUTE_MS;
  if (stopped === 'quota') return hours * HOUR_MS;
  return stopped === undefined && later !== undefined ? daysBetween(today, later) * DAY_MS : undefined;
}
