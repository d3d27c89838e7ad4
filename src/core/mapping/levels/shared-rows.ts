/** The rows of an area as several tables may share them: what is a row at all, and what its columns are called. */
import { atFirstUse } from '../../at-first-use';
import { cellText, isBlank, type Cell } from '../../tables/cell';
import type { Area } from '../area';

export interface AreaRow {
  /** Index on the tab, from 0. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

const TOTAL =
  /^(?:grand |sub-?)?(?:total|sum|average|avg|mean|overall)(?: (?:progress|score|completion|weight|effort))?:?$/i;

/** Each way of reading looks at the same rows several times: they are worked out once. */
const known = new WeakMap<Area, readonly AreaRow[]>();

/** Rows that can hold something: neither blank, nor totals, nor the headings once more. A line of one text between the rows is kept. */
export function rowsOf(area: Area): readonly AreaRow[] {
  const before = known.get(area);
  if (before) return before;
  const { sheet, headingRow, lastRow, passedOver } = area;
  const columns = columnsOf(area);
  const rows: AreaRow[] = [];
  for (let row = headingRow + 1; row <= lastRow; row++) {
    const cells = sheet.cells[row] ?? [];
    const filled = columns.filter((column) => !isBlank(cells[column]));
    const [first] = filled;
    if (first === undefined || TOTAL.test(cellText(cells[first]))) continue;
    if (!passedOver.has(row) || filled.length === 1) rows.push({ row, cells });
  }
  known.set(area, rows);
  return rows;
}

export function columnsOf({ firstColumn, lastColumn }: Area): readonly number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, i) => firstColumn + i);
}

export function headingAt({ headings, firstColumn }: Area, column: number): string {
  return headings[column - firstColumn] ?? '';
}

const TWO_LETTERS = atFirstUse(() => /\p{L}{2}/u);

/** Text that could be a name: no number, no day, no yes or no. */
export function isNameLike(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && TWO_LETTERS().test(cell) && !/^\d{4}-\d{2}-\d{2}$/.test(cell);
}

/** Whether the tab or what stands above the headings says that these are the company's own. */
export function isOfCompany({ sheet, headingRow }: Area): boolean {
  const titles = sheet.cells.slice(0, headingRow).flat().map(cellText);
  return [sheet.name, ...titles].some((text) =>
    /\b(?:company|corporate|organi[sz]ation(?:al)?)(?:[- ]level)? (?:okrs?|objectives|goals|priorities)\b/i.test(
      text,
    ),
  );
}

/** From this share on, "nearly all" are of a kind: a stray note should not hide what the other rows say. */
export const NEARLY_ALL = 0.8;

export function lastOf<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}

export function share<T>(of: readonly T[], test: (one: T) => boolean): number {
  return of.length === 0 ? 0 : of.filter(test).length / of.length;
}

/** Whether nearly all are so; the others are not looked at once too many are not. */
export function nearlyAll<T>(of: readonly T[], test: (one: T) => boolean): boolean {
  let others = 0;
  for (const one of of) {
    if (!test(one) && (of.length - ++others) / of.length < NEARLY_ALL) return false;
  }
  return of.length > 0;
}
