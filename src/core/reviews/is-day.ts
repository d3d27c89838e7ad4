/** Whether a text is a day of the calendar, as 2026-03-31. */
import { dayOf, type Day } from '../tables/day';

export function isDay(text: string): text is Day {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return dayOf(Number(year), Number(month), Number(day)) === text;
}
