/** Days on which people work: neither a weekend nor one of the holidays that Settings name. */
import { addDays, daysBetween, type Day } from '../tables/day';
import { readStretch } from '../tables/read-day';

export type Holidays = ReadonlySet<Day>;

/** For messages. */
export const HOLIDAYS_EXPECTED = 'days such as 2026-12-24 or 24 December 2026, separated by commas';

export interface ReadHolidays {
  readonly holidays: Holidays;
  /** What is no day, as it was typed. */
  readonly unreadable: readonly string[];
}

/** @param text as Settings hold it: days or whole months, separated by commas */
export function readHolidays(text: string | undefined): ReadHolidays {
  const pieces = (text ?? '').split(/[,;\n]+/).map((piece) => piece.trim());
  const read = pieces.filter((piece) => piece !== '').map((piece) => ({ piece, stretch: stretchOf(piece) }));
  const days = read.flatMap(({ stretch }) => {
    if (!stretch) return [];
    const { from, to } = stretch;
    return Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i));
  });
  return {
    holidays: new Set(days),
    unreadable: read.flatMap(({ piece, stretch }) => (stretch ? [] : [piece])),
  };
}

/** A quarter or a year without work is a slip, as where the comma of "December 24, 2026" parts the year from its day. */
function stretchOf(piece: string): ReturnType<typeof readStretch> {
  const stretch = readStretch(piece);
  return stretch && daysBetween(stretch.from, stretch.to) < LONGEST_MONTH ? stretch : undefined;
}

const LONGEST_MONTH = 31;

export function isWorkingDay(day: Day, holidays: Holidays): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** From Tuesday to Thursday. */
export function isGoodDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday >= 2 && weekday <= 4;
}

/** The next day after this one on which people work and answer most. */
export function nextGoodDay(day: Day, holidays: Holidays): Day {
  let next = workingDayFrom(addDays(day, 1), holidays);
  for (let tries = 0; tries < 366 && !isGoodDay(next); tries++) {
    next = workingDayFrom(addDays(next, 1), holidays);
  }
  return next;
}

/** @param days how many working days later, at least 1 */
export function addWorkingDays(from: Day, days: number, holidays: Holidays): Day {
  let day = from;
  for (let left = days; left > 0; left--) day = workingDayFrom(addDays(day, 1), holidays);
  return day;
}

/** How many working days have begun since a day: 1 on the next one. 0 where `to` is no later. */
export function workingDaysSince(from: Day, to: Day, holidays: Holidays): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, holidays)) count++;
  return count;
}

/** The last working day before a day. */
export function workingDayBefore(day: Day, holidays: Holidays): Day {
  let before = addDays(day, -1);
  // A year of holidays is a mistake in Settings, and no reason to look on for ever.
  for (let tries = 0; tries < 366 && !isWorkingDay(before, holidays); tries++) before = addDays(before, -1);
  return before;
}

/** The day itself where people work on it, else the next one on which they do. */
export function workingDayFrom(day: Day, holidays: Holidays = new Set()): Day {
  let next = day;
  for (let tries = 0; tries < 366 && !isWorkingDay(next, holidays); tries++) next = addDays(next, 1);
  return next;
}

/** Whether a day is the first on which people work in its week, which begins on a Monday. */
export function startsWeek(day: Day, holidays: Holidays): boolean {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const earlier = Array.from({ length: sinceMonday }, (_, i) => addDays(day, -1 - i));
  return isWorkingDay(day, holidays) && !earlier.some((one) => isWorkingDay(one, holidays));
}
