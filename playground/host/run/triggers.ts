/** Installable triggers and when the clock ones are due. */
import { instantOf, wallClock } from '../model/zone';

export type EventName = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';

/** When a clock trigger fires; `hour` and `minute` are those of the zone. */
export type Schedule =
  | { readonly kind: 'minutes' | 'hours'; readonly every: number }
  | { readonly kind: 'days'; readonly every: number; readonly hour: number; readonly minute: number }
  | {
      readonly kind: 'weeks';
      readonly every: number;
      readonly weekday: number;
      readonly hour: number;
      readonly minute: number;
    }
  | { readonly kind: 'month'; readonly day: number; readonly hour: number; readonly minute: number }
  | { readonly kind: 'once'; readonly at: number };

export interface Trigger {
  readonly uid: string;
  readonly handler: string;
  readonly event: EventName;
  /** Whose rights it runs with. */
  readonly creator: string;
  readonly zone: string;
  readonly schedule: Schedule | null;
  /** Milliseconds since 1970; null for events and for one-shot triggers that have fired. */
  due: number | null;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The first time after `now` that the schedule names; a one-shot's own time. */
export function nextDue(schedule: Schedule, zone: string, now: number): number {
  switch (schedule.kind) {
    case 'once':
      return schedule.at;
    case 'minutes':
      return now + schedule.every * MINUTE;
    case 'hours':
      return now + schedule.every * HOUR;
    default:
      return nextDay(schedule, zone, now);
  }
}

function nextDay(
  schedule: Exclude<Schedule, { kind: 'once' | 'minutes' | 'hours' }>,
  zone: string,
  now: number,
): number {
  const today = Math.floor(wallClock(zone, now) / DAY) * DAY;
  for (let days = 0; days <= 62; days += 1) {
    const wall = today + days * DAY;
    const at = instantOf(zone, wall + schedule.hour * HOUR + schedule.minute * MINUTE);
    if (at > now && suits(schedule, new Date(wall))) return at + laterBy(schedule);
  }
  throw new Error('A clock trigger has no next day.');
}

function suits(schedule: Schedule, day: Date): boolean {
  if (schedule.kind === 'weeks') return day.getUTCDay() === schedule.weekday;
  return schedule.kind !== 'month' || day.getUTCDate() === schedule.day;
}

/** Every second day or week fires later by the days that are left out. */
function laterBy(schedule: Schedule): number {
  if (schedule.kind === 'days') return (schedule.every - 1) * DAY;
  return schedule.kind === 'weeks' ? (schedule.every - 1) * 7 * DAY : 0;
}

/** Marks a trigger as fired: a repeated one gets its next time, a one-shot stays in the list without one. */
export function markFired(trigger: Trigger, now: number): void {
  if (!trigger.schedule) return;
  trigger.due = trigger.schedule.kind === 'once' ? null : nextDue(trigger.schedule, trigger.zone, now);
}
