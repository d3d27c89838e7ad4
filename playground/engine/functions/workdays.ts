/** Working days: Monday to Friday without the holidays given. */
import { weekdayOf } from '../serial-dates';

function isWorkday(serial: number, holidays: ReadonlySet<number>): boolean {
  const day = weekdayOf(serial);
  return day !== 0 && day !== 6 && !holidays.has(serial);
}

/** Both ends count; negative where the end lies before the start. */
export function workdays(start: number, end: number, holidays: ReadonlySet<number>): number {
  const first = Math.floor(Math.min(start, end));
  const last = Math.floor(Math.max(start, end));
  const weeks = Math.floor((last - first + 1) / 7);
  let count = weeks * 5;
  for (let serial = first + weeks * 7; serial <= last; serial++) if (isWorkday(serial, new Set())) count++;
  for (const holiday of holidays) {
    if (holiday >= first && holiday <= last && isWorkday(holiday, new Set())) count--;
  }
  return start <= end ? count : -count;
}

/** The working day that many working days after the start, or before it where `days` is negative. */
export function workdayAfter(start: number, days: number, holidays: ReadonlySet<number>): number {
  const step = days < 0 ? -1 : 1;
  let serial = Math.floor(start);
  for (let left = Math.abs(Math.trunc(days)); left > 0;) {
    serial += step;
    if (isWorkday(serial, holidays)) left--;
  }
  return serial;
}
