/** Small words that many sentences share, so that numbers and names look the same everywhere. */
import { label, type Item } from '../strategy/item';
import type { Day } from '../tables/day';
import { shorten } from '../tables/problem';

const LONGEST_QUOTE = 120;

/** “CO-1 Grow in the enterprise market” */
export function quote(item: Pick<Item, 'id' | 'name'> | string): string {
  return `“${typeof item === 'string' ? shorten(item, LONGEST_QUOTE) : label(item)}”`;
}

/** Two names joined by "and", more by commas; more than four are counted. */
export function list(names: readonly string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : [...names];
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

/** 0.254 becomes 25 %. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** 1 objective, 3 objectives */
export function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n} ${n === 1 ? noun : plural}`;
}

/** At most one decimal: 2, 2.5 */
export function plain(n: number): string {
  return String(Math.round(n * 10) / 10);
}

/** Person-weeks as people say them. */
export function weeks(effort: number): string {
  return `${plain(effort)} person-${effort === 1 ? 'week' : 'weeks'}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** 3 March 2026 */
export function dayInWords(day: Day): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `${dayOfMonth} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
