/** Works out the fewest cells to write so that rows of one of our tabs say what they should. */
import type { Cell } from './cell';
import { contentAt, sameContent } from './content';
import type { FoundTable } from './find-tables';
import { columnsOf, type Table } from './table';

/** A rectangle to write; texts that start with = are formulas. Rows and columns count from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

export interface WantedRow {
  /** The row on the tab, or undefined for a new row at the end. */
  readonly row: number | undefined;
  /** What the columns should hold, by column key; a column that is left out keeps what it holds. */
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Blocks for changed cells only: one for each stretch of neighbouring columns, from the first to the last row that changes. */
export function syncRows(table: Table, found: FoundTable, wanted: readonly WantedRow[]): readonly Block[] {
  const { sheet, headingRow, columns } = found;
  const held = (row: number, column: number): Cell => contentAt(sheet, row - 1, column);
  let last = lastRow(found, headingRow + 1);
  const placed = wanted.map(({ row, cells }) => ({ row: row ?? ++last, cells }));
  const touched = new Set(wanted.flatMap(({ cells }) => Object.keys(cells)));
  const written = columnsOf(table).flatMap(([key]) => (touched.has(key) ? (columns.get(key) ?? []) : []));
  return runs(written).flatMap((stretch) => {
    const keys = new Map(columnsOf(table).map(([key]) => [columns.get(key), key]));
    const wants = new Map(
      placed.map(({ row, cells }) => [
        row,
        stretch.map((column) => cells[keys.get(column) ?? ''] ?? held(row, column)),
      ]),
    );
    const changed = [...wants]
      .filter(([row, values]) => values.some((value, i) => !sameContent(value, held(row, stretch[i] ?? 0))))
      .map(([row]) => row);
    if (changed.length === 0) return [];
    const from = Math.min(...changed);
    const rows = Array.from({ length: Math.max(...changed) - from + 1 }, (_, i) => from + i);
    const values = rows.map((row) => wants.get(row) ?? stretch.map((column) => held(row, column)));
    return [{ row: from, column: (stretch[0] ?? 0) + 1, values }];
  });
}

/** The last row, from 1, in which a known column holds something; a person's notes further down do not count. */
function lastRow({ sheet, columns }: FoundTable, least: number): number {
  const known = [...columns.values()];
  for (let row = sheet.cells.length; row > least; row--) {
    if (known.some((column) => (sheet.cells[row - 1]?.[column] ?? '') !== '')) return row;
  }
  return least;
}

/** Whole numbers in runs of neighbours. */
export function runs(indexes: readonly number[]): readonly (readonly number[])[] {
  const result: number[][] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const run = result[result.length - 1];
    if (run && run[run.length - 1] === index - 1) run.push(index);
    else result.push([index]);
  }
  return result;
}
