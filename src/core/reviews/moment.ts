/** Moments as local text, so that the ledger can be read by people and core needs no clock: 2026-03-31 14:05:09.123. */
import type { Day } from '../tables/day';

export type Moment = string;

const MOMENT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/;

export function isMoment(value: unknown): value is Moment {
  return typeof value === 'string' && MOMENT.test(value);
}

/** @param localMilliseconds of a clock that shows local time */
export function momentAt(localMilliseconds: number): Moment {
  return new Date(localMilliseconds).toISOString().slice(0, 23).replace('T', ' ');
}

export function dayOfMoment(moment: Moment): Day {
  return moment.slice(0, 10) as Day;
}

/** As people read it: 2026-03-31 at 14:05. */
export function momentText(moment: Moment): string {
  return `${moment.slice(0, 10)} at ${moment.slice(11, 16)}`;
}

const HOUR_MS = 3_600_000;

/** From one moment to another; summer time may add or take an hour, which no rule of ours minds. */
export function hoursBetween(from: Moment, to: Moment): number {
  return (milliseconds(to) - milliseconds(from)) / HOUR_MS;
}

export function hoursAfter(moment: Moment, hours: number): Moment {
  return momentAt(milliseconds(moment) + hours * HOUR_MS);
}

function milliseconds(moment: Moment): number {
  return Date.parse(`${moment.replace(' ', 'T')}Z`);
}
