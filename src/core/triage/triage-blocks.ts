/** Cells of single rows as blocks to write, that touch no cell between them: another person may be typing there. */
import type { Cell } from '../tables/cell';
import type { FoundTable } from '../tables/find-tables';
import { runs, type Block } from '../tables/sync-rows';

/** @param writes by row number, from 1, and by column key */
export function blocksOf(
  { columns }: Pick<FoundTable, 'columns'>,
  writes: ReadonlyMap<number, Readonly<Record<string, Cell>>>,
): readonly Block[] {
  const byShape = new Map<string, { rows: number[]; stretch: readonly number[] }>();
  const contentAt = new Map<string, Cell>();
  for (const [row, cells] of writes) {
    for (const [key, cell] of Object.entries(cells)) contentAt.set(`${row} ${columns.get(key)}`, cell);
    for (const stretch of runs(Object.keys(cells).flatMap((key) => columns.get(key) ?? []))) {
      const shape = stretch.join(' ');
      const same = byShape.get(shape) ?? { rows: [], stretch };
      same.rows.push(row);
      byShape.set(shape, same);
    }
  }
  return [...byShape.values()].flatMap(({ rows, stretch }) =>
    runs(rows).map((neighbours) => ({
      row: neighbours[0] ?? 0,
      column: (stretch[0] ?? 0) + 1,
      values: neighbours.map((row) => stretch.map((column) => contentAt.get(`${row} ${column}`) ?? '')),
    })),
  );
}
