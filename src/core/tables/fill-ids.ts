/** Gives rows of our own tabs the IDs that they lack. */
import { cellText, isBlank, type Cell } from './cell';
import type { FoundTable } from './find-tables';
import { runs, type Block } from './sync-rows';
import type { Table } from './table';

export interface FilledIds {
  /** The tab with its new IDs. */
  readonly found: FoundTable;
  /** A block for each run of new IDs; what stands between them is not touched. */
  readonly blocks: readonly Block[];
}

/** New IDs count on from the highest number in use, so that an ID never comes back for another row. */
export function fillIds(table: Table, found: FoundTable): FilledIds {
  const column = found.columns.get('id');
  const name = found.columns.get(table.identity);
  if (table.prefix === undefined || column === undefined || name === undefined) return { found, blocks: [] };
  const first = found.headingRow + 1;
  const rows = found.sheet.cells.map((cells, index) => ({ cells, index })).slice(first);
  const missing = rows
    .filter(({ cells }) => isBlank(cells[column]) && !isBlank(cells[name]))
    .map(({ index }) => index);
  if (missing.length === 0) return { found, blocks: [] };
  let number = Math.max(0, ...rows.map(({ cells }) => numberOf(table.prefix ?? '', cells[column])));
  const ids = new Map(missing.map((index) => [index, `${table.prefix}-${++number}`]));
  const cells = found.sheet.cells.map((row, index) => {
    const id = ids.get(index);
    return id === undefined ? row : row.map((cell, i) => (i === column ? id : cell));
  });
  const blocks = runs(missing).map((run) => ({
    row: (run[0] ?? 0) + 1,
    column: column + 1,
    values: run.map((index) => [ids.get(index) ?? '']),
  }));
  return { found: { ...found, sheet: { ...found.sheet, cells } }, blocks };
}

function numberOf(prefix: string, cell: Cell | undefined): number {
  const [, before, digits] = /^(.*?)-?(\d+)$/.exec(cellText(cell)) ?? [];
  return before?.toLowerCase() === prefix.toLowerCase() ? Number(digits) : 0;
}
