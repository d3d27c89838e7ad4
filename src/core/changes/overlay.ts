/** What lies over the cells of a tab, by index of row and of column. */

export type Overlay<T> = ReadonlyMap<number, ReadonlyMap<number, T>>;

/** A rectangle; rows and columns count from 1. */
interface Rectangle<T> {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly T[])[];
}

/** Where rectangles overlap, the last one stays. */
export function overlay<T>(rectangles: readonly Rectangle<T>[]): Overlay<T> {
  const rows = new Map<number, Map<number, T>>();
  for (const { row, column, cells } of rectangles) {
    cells.forEach((line, down) => {
      const columns = rows.get(row - 1 + down) ?? new Map<number, T>();
      line.forEach((cell, right) => columns.set(column - 1 + right, cell));
      rows.set(row - 1 + down, columns);
    });
  }
  return rows;
}

/** Only what passes; rows of which nothing does are left out. */
export function onlyWhere<T>(
  all: Overlay<T>,
  passes: (row: number, column: number, cell: T) => boolean,
): Overlay<T> {
  const some = new Map<number, Map<number, T>>();
  for (const [row, columns] of all) {
    let kept: Map<number, T> | undefined;
    for (const [column, cell] of columns) {
      if (passes(row, column, cell)) (kept ??= new Map<number, T>()).set(column, cell);
    }
    if (kept) some.set(row, kept);
  }
  return some;
}
