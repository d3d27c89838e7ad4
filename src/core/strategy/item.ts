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
  return byNumberBehind(a.key, b.key) || a.key.localeCompare(b.key, 'en', { numeric: true });
}

/** Most keys are a code and a number, for which the rules of a language, which take fifty times as long, are not needed. 0: they are. */
function byNumberBehind(a: string, b: string): number {
  const at = digitsAt(a);
  const isAlike = at < a.length && at === digitsAt(b) && a.startsWith(b.slice(0, at));
  return isAlike ? Number(a.slice(at)) - Number(b.slice(at)) : 0;
}

function digitsAt(text: string): number {
  let at = text.length;
  while (at > 0 && isDigit(text.charCodeAt(at - 1))) at--;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Text as it is compared: lower case, single spaces, no punctuation around it. */
export function normaliseName(text: string): string {
  const before = normalised.get(text);
  if (before !== undefined) return before;
  const lower = composed(text).toLowerCase();
  const name = SIMPLE.test(lower)
    ? lower
    : lower.replace(/\s+/g, ' ').replace(/^[\s"'“”.:;,]+|[\s"'“”.:;,]+$/g, '');
  if (normalised.size >= MOST_NAMES) normalised.clear();
  normalised.set(text, name);
  return name;
}

/** Rows name each other, and every rule asks anew. A page that stays open for hours must not keep every text that was typed. */
const normalised = new Map<string, string>();
const MOST_NAMES = 50_000;

/** Words with single spaces between them: nothing to tidy, as in most names. */
const SIMPLE = /^[a-z0-9]+(?:[ _-][a-z0-9]+)*$/;
