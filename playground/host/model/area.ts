/** Rectangles of cells: the arithmetic that ranges, named ranges, protections and rules share. All positions are zero-based. */
import type { Area, Extent } from '../../engine/contract';

export type { Area, Extent };

/** A rectangle that may reach to the end of its tab, as `A:K` does: null rows or columns mean "to the end". */
export interface Reach {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number | null;
  readonly columns: number | null;
}

/** The cells that a reach covers on a tab of this size. */
export function areaOf(reach: Reach, size: Extent): Area {
  return {
    sheet: reach.sheet,
    row: reach.row,
    column: reach.column,
    rows: reach.rows ?? Math.max(0, size.rows - reach.row),
    columns: reach.columns ?? Math.max(0, size.columns - reach.column),
  };
}

export function isOneCell(area: Area): boolean {
  return area.rows === 1 && area.columns === 1;
}

/** True where the two rectangles share a cell. */
export function overlaps(one: Area, other: Area): boolean {
  return intersection(one, other) !== undefined;
}

/** The cells that both rectangles cover. */
export function intersection(one: Area, other: Area): Area | undefined {
  if (one.sheet !== other.sheet) return undefined;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: one.sheet, row, column, rows, columns } : undefined;
}

/** True where every cell of `inner` lies in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== undefined && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** What is left of a rectangle without the cells of another: up to four rectangles, those above and below first. */
export function without(area: Area, taken: Area): Area[] {
  const shared = intersection(area, taken);
  if (!shared) return [area];
  const below = shared.row + shared.rows;
  const right = shared.column + shared.columns;
  const beside = { ...area, row: shared.row, rows: shared.rows };
  return [
    { ...area, rows: shared.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...beside, columns: shared.column - area.column },
    { ...beside, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** A matrix of this area's size, filled row by row. */
export function matrixOf<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) => at(area.row + down, area.column + right)),
  );
}
