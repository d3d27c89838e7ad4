/** The rows of an area as several tables may share them: what is a row at all, and what its columns are called. */
import { cellText, isBlank, type Cell } from '../../tables/cell';
import { normaliseHeading } from '../../tables/headings';
import type { SheetData } from '../../tables/sheet-data';

/** A rectangle of a tab with its headings: indexes from 0, all inclusive. */
export interface Area {
  readonly sheet: SheetData;
  readonly headingRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly lastRow: number;
}

export interface AreaRow {
  /** Index on the tab, from 0. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

const TOTAL =
  /^(?:grand |sub-?)?(?:total|sum|average|avg|mean|overall)(?: (?:progress|score|completion|weight|effort))?:?$/i;

/** Rows that can hold something: neither blank, nor totals, nor the headings once more. */
export function rowsOf(area: Area): readonly AreaRow[] {
  const { sheet, headingRow, lastRow } = area;
  const headings = columnsOf(area).map((column) => normaliseHeading(sheet.cells[headingRow]?.[column]));
  return sheet.cells.slice(headingRow + 1, lastRow + 1).flatMap((cells, index) => {
    const own = columnsOf(area).map((column) => cells[column]);
    const first = own.find((cell) => !isBlank(cell));
    if (first === undefined || TOTAL.test(cellText(first))) return [];
    const repeated = own.filter((cell, i) => !isBlank(cell) && normaliseHeading(cell) === headings[i]);
    if (repeated.length > 1 && repeated.length === own.filter((cell) => !isBlank(cell)).length) return [];
    return [{ row: headingRow + 1 + index, cells }];
  });
}

export function columnsOf({ firstColumn, lastColumn }: Area): readonly number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, i) => firstColumn + i);
}

export function headingAt({ sheet, headingRow }: Area, column: number): string {
  return cellText(sheet.cells[headingRow]?.[column]);
}

/** Text that could be a name: no number, no day, no yes or no. */
export function isNameLike(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && /\p{L}{2}/u.test(cell) && !/^\d{4}-\d{2}-\d{2}$/.test(cell);
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
