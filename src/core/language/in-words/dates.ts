/** Days in words, as they stand in e-mails and on the page. */
import type { Day } from '../../tables/day';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SHORT = 3;

/** 31 December; with its year where that is another one than today's. Undefined where the text is no day. */
export function dayInWords(day: Day | undefined, today: Day): string | undefined {
  const date = day === undefined ? undefined : dateOf(day);
  if (!day || !date) return undefined;
  const words = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
  return day.slice(0, 4) === today.slice(0, 4) ? words : `${words} ${day.slice(0, 4)}`;
}

/** Thursday, 12 June */
export function weekdayInWords(day: Day | undefined, today: Day): string | undefined {
  const words = dayInWords(day, today);
  return words === undefined ? undefined : `${weekdayOf(day)}, ${words}`;
}

/** Thu 12 June: for subject lines. */
export function shortDay(day: Day | undefined, today: Day): string | undefined {
  const words = dayInWords(day, today);
  return words === undefined ? undefined : `${weekdayOf(day).slice(0, SHORT)} ${words}`;
}

/** Thursday */
export function weekdayOf(day: Day | undefined): string {
  return WEEKDAYS[(day && dateOf(day)?.getUTCDay()) ?? 0] ?? '';
}

/** Facts may come out of a log that a person has edited. */
function dateOf(day: Day): Date | undefined {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  return date && Number.isFinite(date.getTime()) ? date : undefined;
}
