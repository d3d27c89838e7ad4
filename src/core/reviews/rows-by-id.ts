/** Where reviews stand on the Reviews tab, by their ids; and those that came there twice. */
import { cellText, type Cell } from '../tables/cell';
import type { FoundTable } from '../tables/find-tables';
import type { Block } from '../tables/sync-rows';

/** Indexes of rows, from 0. */
export function rowsById({ sheet, headingRow, columns }: FoundTable): ReadonlyMap<string, readonly number[]> {
  const column = columns.get('id') ?? 0;
  const rows = new Map<string, number[]>();
  sheet.cells.forEach((row, index) => {
    const id = cellText(row[column]);
    if (index <= headingRow || id === '') return;
    const same = rows.get(id);
    if (same) same.push(index);
    else rows.set(id, [index]);
  });
  return rows;
}

/**
 * Rows that were missing as the tab was read and stand there twice now: somebody had put rows in above at that moment, so the last ones were
 * out of sight. The lower one of each is emptied, where nobody has written beside it.
 * @param added what was appended since
 */
export function appendedTwice(after: FoundTable, added: readonly (readonly Cell[])[]): readonly Block[] {
  const column = after.columns.get('id') ?? 0;
  const ours = new Set(after.columns.values());
  const rowsOf = rowsById(after);
  return added.flatMap((line): readonly Block[] => {
    const rows = rowsOf.get(cellText(line[column])) ?? [];
    const last = rows[rows.length - 1];
    if (last === undefined || rows.length < 2) return [];
    const cells = after.sheet.cells[last] ?? [];
    const hasWords = cells.some((cell, at) => cell !== '' && !ours.has(at));
    return hasWords ? [] : [{ row: last + 1, column: 1, values: [line.map(() => '')] }];
  });
}
