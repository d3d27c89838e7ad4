/** Dates as serial numbers: days since 1899-12-30, the fraction is the time of day. No time zone is involved. */

const DAY = 86_400_000; // milliseconds
const EPOCH = Date.UTC(1899, 11, 30);

/** A day of the calendar; month 1-12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Month and day may lie outside their ranges and carry over, as in DATE(2026; 14; 1). */
export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round((date.getTime() - EPOCH) / DAY);
}

export function dayOf(serial: number): CalendarDay {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day of the week, 0 = Sunday. */
export function weekdayOf(serial: number): number {
  return (((Math.floor(serial) - 1) % 7) + 7) % 7;
}

/** Seconds since midnight, rounded to the millisecond. */
export function secondsOf(serial: number): number {
  const seconds = Math.round((serial - Math.floor(serial)) * DAY) / 1000;
  return seconds === 86_400 ? 0 : seconds;
}

/** The same day of another month, or its last day where it is shorter: 31 January and one month is 28 February. */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = dayOf(serial);
  return serialOf(year, month + months, Math.min(day, daysInMonth(year, month + months)));
}

/** Month may lie outside 1-12 and carries over into the year. */
function daysInMonth(year: number, month: number): number {
  return dayOf(serialOf(year, month + 1, 1) - 1).day;
}
