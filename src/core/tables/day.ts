/** Calendar days as ISO text, so that comparing and sorting need no clock and no time zone. */

/** A calendar day, '2026-03-31'. */
export type Day = string & { readonly day: unique symbol };

const MS_A_DAY = 86_400_000;

/** The day of a year, month (1-12) and day of month, or undefined where the calendar has none, as for 30 February. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists ? toDay(date.getTime()) : undefined;
}

/** The last day of a month (1-12; 13 is January of the next year). */
export function lastDayOfMonth(year: number, month: number): Day {
  return toDay(Date.UTC(year, month, 0));
}

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_A_DAY);
}

export function addDays(day: Day, days: number): Day {
  return toDay(Date.parse(day) + days * MS_A_DAY);
}

/** The day in which a moment falls, the moment being given as milliseconds of a clock that already shows local time. */
export function toDay(localMilliseconds: number): Day {
  const number = Math.floor(localMilliseconds / MS_A_DAY);
  const before = known.get(number);
  if (before !== undefined) return before;
  // Put together from its parts: toISOString takes three times as long.
  const date = new Date(localMilliseconds);
  const day =
    `${padded(date.getUTCFullYear(), 4)}-${padded(date.getUTCMonth() + 1, 2)}-${padded(date.getUTCDate(), 2)}` as Day;
  if (known.size < MOST_DAYS) known.set(number, day);
  return day;
}

/** Columns hold the same few days thousands of times. */
const known = new Map<number, Day>();
const MOST_DAYS = 10_000;

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
