/** Rows and columns as lines along an axis: where they come to lie when others are inserted, deleted or moved. */
import type { Reach } from './area';

export type Axis = 'row' | 'column';

/** Positions are zero-based; `to` is where the block starts afterwards, counted before the move. */
export type LineChange = { readonly axis: Axis; readonly at: number; readonly count: number } & (
  { readonly kind: 'insert' } | { readonly kind: 'delete' } | { readonly kind: 'move'; readonly to: number }
);

/** Where a line lies after the change; undefined where it was deleted. */
export function movedLine(line: number, change: LineChange): number | undefined {
  const { at, count } = change;
  const past = at + count;
  if (change.kind === 'insert') return line >= at ? line + count : line;
  if (change.kind === 'delete') return line < at ? line : line >= past ? line - count : undefined;
  if (line >= at && line < past) return line - at + (change.to > at ? change.to - count : change.to);
  if (change.to > at) return line >= past && line < change.to ? line - count : line;
  return line >= change.to && line < at ? line + count : line;
}

/** Where a stretch of lines lies after the change; a null length reaches to the end. undefined where nothing is left of it. */
export function movedSpan(
  start: number,
  length: number | null,
  change: LineChange,
): { readonly start: number; readonly length: number | null } | undefined {
  const { at, count } = change;
  if (change.kind === 'insert') return insertedSpan(start, length, at, count);
  if (change.kind === 'delete') return deletedSpan(start, length, at, count);
  const inside = length !== null && start >= at && start + length <= at + count;
  return inside ? { start: movedLine(start, change) ?? start, length } : { start, length };
}

function insertedSpan(start: number, length: number | null, at: number, count: number) {
  if (length === null) return { start: start > 0 && at <= start ? start + count : start, length };
  if (at <= start) return { start: start + count, length };
  return { start, length: at < start + length ? length + count : length };
}

function deletedSpan(start: number, length: number | null, at: number, count: number) {
  const before = Math.max(0, Math.min(start, at + count) - at);
  const movedStart = start <= at ? start : start - before;
  if (length === null) return { start: movedStart, length };
  const lost = Math.max(0, Math.min(start + length, at + count) - Math.max(start, at));
  return length > lost ? { start: movedStart, length: length - lost } : undefined;
}

/** Where a reach lies after the change on its tab; undefined where nothing is left of it. */
export function movedReach<R extends Reach>(reach: R, change: LineChange): R | undefined {
  if (change.axis === 'row') {
    const span = movedSpan(reach.row, reach.rows, change);
    return span && { ...reach, row: span.start, rows: span.length };
  }
  const span = movedSpan(reach.column, reach.columns, change);
  return span && { ...reach, column: span.start, columns: span.length };
}

/** The same list after the change: blank entries come in, deleted ones go. @param blank makes the entry for a new line next to `neighbour` */
export function movedList<T>(list: readonly T[], change: LineChange, blank: () => T): T[] {
  const moved = [...list];
  const { at, count } = change;
  if (change.kind === 'delete') {
    moved.splice(at, count);
    return moved;
  }
  if (change.kind === 'insert') {
    if (at < moved.length) moved.splice(at, 0, ...Array.from({ length: count }, blank));
    return moved;
  }
  while (moved.length < Math.max(at + count, change.to)) moved.push(blank());
  const block = moved.splice(at, count);
  moved.splice(change.to > at ? change.to - count : change.to, 0, ...block);
  return moved;
}
