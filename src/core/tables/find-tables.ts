/** A table where it was found, and the headings of a tab that is known to hold one. */
import { cellText } from './cell';
import type { SheetData } from './sheet-data';
import { bestScore, headingWords, matchHeadings, type ColumnMap } from './headings';
import type { Table } from './table';

export interface FoundTable {
  /** The tab. Where several tables share its rows, a view of it: the same cells at the same indexes, and more columns at the right. */
  readonly sheet: SheetData;
  /** Index of the heading row, from 0; of two rows the lower one. */
  readonly headingRow: number;
  readonly columns: ColumnMap;
  /** Index of the last row, inclusive; without it the table goes down to the end of the tab. */
  readonly lastRow?: number;
  /** Indexes of rows in between that are none of its rows. */
  readonly passedOver?: ReadonlySet<number>;
  /** What the columns are called, by their index on the tab, where headings stand in two rows. */
  readonly headings?: ReadonlyMap<number, string>;
  /**
   * Columns whose values are read out of other cells, with the column (index from 0) in which people see where they come from. Such a
   * cell of the view is none of the tab: it is pointed at there, and nothing is written to it.
   */
  readonly derived?: ColumnMap;
  /** The row that a row belongs to by where it stands, by row index from 0. */
  readonly parents?: ReadonlyMap<number, ParentRow>;
  /** The same table on other tabs, as where each team has one of its own. */
  readonly parts?: readonly FoundTable[];
}

/** A row of a table, by the table's key, its tab and its row number from 1. */
export interface ParentRow {
  readonly table: string;
  readonly sheetId: number;
  readonly row: number;
}

/** The table and its parts on other tabs. */
export function partsOf(found: FoundTable): readonly FoundTable[] {
  return [found, ...(found.parts ?? [])];
}

/** The words above a column, as the person wrote them. */
export function headingAt({ sheet, headingRow, headings }: FoundTable, column: number): string {
  return headings?.get(column) ?? cellText(sheet.cells[headingRow]?.[column]);
}

/** Headings stand somewhere in the first rows; titles and notes may stand above them. */
export const ROWS_SEARCHED = 30;

/** The heading row that fits a table best, or undefined where none names its rows. */
export function findHeadings(
  sheet: SheetData,
  table: Table,
): (FoundTable & { readonly score: number }) | undefined {
  const words = headingWords(table);
  let best: (FoundTable & { readonly score: number }) | undefined;
  for (const [headingRow, row] of sheet.cells.slice(0, ROWS_SEARCHED).entries()) {
    const { columns, score } = matchHeadings(row, words);
    if (score > (best?.score ?? 0)) best = { sheet, headingRow, columns, score };
    if (score === bestScore(words)) break;
  }
  return best;
}
