/** Who supported which item when, out of the Reviews range. */
import { UserError } from '../../user-error';
import { list } from '../gaps/wording';
import { readAnswer } from '../reviews/answers';
import { indexItems } from '../strategy/references';
import { cellText, type Cell } from '../tables/cell';
import type { Day } from '../tables/day';
import { findHeadings, type FoundTable } from '../tables/find-tables';
import { parseTable } from '../tables/parse-table';
import { reviews } from '../tables/reviews';
import { columnOf } from '../tables/table';
import { cellsOf } from './arguments';

interface Support {
  /** The days on which somebody supported it. */
  readonly days: readonly Day[];
  /** Somebody supported it on a day that is not known. */
  readonly undated: boolean;
}

/** Undefined where no review asks about the item. */
export type SupportOf = (item: string) => Support | undefined;

const SUPPORTING: ReadonlySet<string> = new Set(['Champion', 'Support']);

/** @param items as they stand in the cells: a review names an item by its ID, by its name, or by its ID and a wording */
export function supportFor(items: readonly Cell[], range: unknown): SupportOf {
  const named = [...new Set(items.map(cellText))].map((text) => ({
    table: 'initiatives' as const,
    key: text,
    id: text,
    name: text,
    place: { sheetId: 0, tab: '', row: 0, column: 0 },
  }));
  const index = indexItems(named);
  const support = new Map<string, { days: Day[]; undated: boolean }>();
  for (const { item, answer, answered } of parseTable(reviews, headed(range)).rows) {
    const said = answer === undefined ? undefined : readAnswer(answer);
    for (const { key } of index.resolve(item).items) {
      const found = support.get(key) ?? { days: [], undated: false };
      support.set(key, found);
      if (said === undefined || !SUPPORTING.has(said)) continue;
      if (answered === undefined) found.undated = true;
      else found.days.push(answered);
    }
  }
  return (item) => {
    const [known] = index.resolve(item).items;
    return known && support.get(known.key);
  };
}

const NEEDED: readonly string[] = ['item', 'answer', 'answered'];

/** @throws UserError where the range has not the headings that it needs */
function headed(range: unknown): FoundTable {
  const found = findHeadings({ id: 0, name: 'reviews', cells: cellsOf(range) }, reviews);
  const missing = NEEDED.filter((key) => !found?.columns.has(key));
  if (found && missing.length === 0) {
    // Other columns are not read at all: a ledger can be long.
    return { ...found, columns: new Map([...found.columns].filter(([key]) => NEEDED.includes(key))) };
  }
  const headings = list(missing.map((key) => `"${columnOf(reviews, key).heading}"`));
  throw new UserError(
    `reviews: expected a range with its heading row, but found no ${headings}. Pass Reviews.`,
  );
}
