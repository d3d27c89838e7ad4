/** Days on which people work: from Monday to Friday, without the holidays of the Settings. */
import { addDays, type Day } from '../tables/day';

/** @param days how many working days later, at least 1 */
export function addWorkingDays(from: Day, days: number, holidays: ReadonlySet<string> = new Set()): Day {
  let day = from;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, holidays)) left--;
  }
  return day;
}

function isWorkingDay(day: Day, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** The days that can be read among those of the Settings. */
export function holidaysOf(text: string | undefined): ReadonlySet<string> {
  return new Set((text ?? '').match(/\d{4}-\d\d-\d\d/g) ?? []);
}
