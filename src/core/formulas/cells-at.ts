/** The cells of a tab that an address names. */
import type { Cell } from '../tables/cell';
import { columnOfLetters, type SheetData } from '../tables/sheet-data';

export interface CellsAt {
  /** Indexes from 0. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly Cell[])[];
}

const PART = /^([A-Z]*)(\d*)$/;

/** Of an address without an end (A2:A, 3:4), what the tab holds. @param a1 without its tab: B2:B20 */
export function cellsAt(sheet: Pick<SheetData, 'cells'>, a1: string): CellsAt {
  const [from = '', to = from] = a1.toUpperCase().replace(/\$/g, '').split(':');
  const [start, end] = [partOf(from), partOf(to)];
  const firstRow = Math.min(start.row ?? 0, end.row ?? Infinity);
  const firstColumn = Math.min(start.column ?? 0, end.column ?? Infinity);
  const width = Math.max(0, ...sheet.cells.map(({ length }) => length));
  const lastRow = Math.min(Math.max(start.row ?? 0, end.row ?? Infinity), sheet.cells.length - 1);
  const lastColumn = Math.min(Math.max(start.column ?? 0, end.column ?? Infinity), width - 1);
  const cells = sheet.cells.slice(firstRow, lastRow + 1).map((row) => row.slice(firstColumn, lastColumn + 1));
  return {
    firstRow,
    firstColumn,
    rows: Math.max(0, lastRow - firstRow + 1),
    columns: Math.max(0, lastColumn - firstColumn + 1),
    cells,
  };
}

function partOf(text: string): { readonly row?: number; readonly column?: number } {
  const [, letters = '', digits = ''] = PART.exec(text) ?? [];
  return {
    ...(letters === '' ? {} : { column: columnOfLetters(letters) - 1 }),
    ...(digits === '' ? {} : { row: Number(digits) - 1 }),
  };
}
