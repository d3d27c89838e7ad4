/** What every thing in a plan has: a lasting key, a label for people and a place on a tab. */
import type { PlanTableKey } from '../tables/all-tables';
import { composed } from '../tables/cell';
import type { Place } from '../tables/sheet-data';
import { shorten } from '../tables/problem';

export interface Item {
  readonly table: PlanTableKey;
  /** The same from run to run, however rows are sorted: the ID or, where there is none, the table and the name. */
  readonly key: string;
  /** The ID as it stands in the sheet, or '' where the table has none. */
  readonly id: string;
  readonly name: string;
  /** Where the name stands. */
  readonly place: Place;
}

const LONGEST_LABEL = 80;

/** CO-1 Grow in the enterprise market */
export function label(item: Pick<Item, 'id' | 'name'>): string {
  return shorten(item.id ? `${item.id} ${item.name}` : item.name, LONGEST_LABEL);
}

/** Sorts items for texts that name several: KR-2 before KR-10, and the same however the rows of a tab are sorted. */
export function byKey(a: Pick<Item, 'key'>, b: Pick<Item, 'key'>): number {
  return a.key.localeCompare(b.key, 'en', { numeric: true });
}

/** Text as it is compared: lower case, single spaces, no punctuation around it. */
export function normaliseName(text: string): string {
  const lower = composed(text).toLowerCase();
  if (SIMPLE.test(lower)) return lower;
  return lower.replace(/\s+/g, ' ').replace(/^[\s"'“”.:;,]+|[\s"'“”.:;,]+$/g, '');
}

/** Words with single spaces between them: nothing to tidy, as in most names. */
const SIMPLE = /^[a-z0-9]+(?:[ _-][a-z0-9]+)*$/;
