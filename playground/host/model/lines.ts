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

/** A stretch of lines; a null length reaches to the end. */
interface Span {
  readonly start: number;
  readonly length: number | null;
}

/** Where a stretch of lines lies after the change; undefined where nothing is left of it. */
export function movedSpan(start: number, length: number | null, change: LineChange): Span | undefined {
  const { at, count } = change;
  if (change.kind === 'insert') return insertedSpan(start, length, at, count);
  if (change.kind === 'delete') return deletedSpan(start, length, at, count);
  // As references in formulas do: a stretch within the block goes along, any other is as if the block had been taken out
  // and put in elsewhere.
  const rest = deletedSpan(start, length, at, count);
  if (!rest) return { start: movedLine(start, change) ?? start, length };
  return insertedSpan(rest.start, rest.length, change.to > at ? change.to - count : change.to, count);
}

/**
 * Where all lines of a stretch lie after the change, in order and without overlaps: what belongs to the cells themselves,
 * as conditional colours do, neither stays behind nor spreads to lines that come to lie in between.
 */
function movedPieces(start: number, length: number | null, change: LineChange): readonly Span[] {
  const { at, count } = change;
  if (change.kind !== 'move') {
    const span = movedSpan(start, length, change);
    return span ? [span] : [];
  }
  const end = length === null ? Infinity : start + length;
  const cuts = [at, at + count, change.to].filter((cut) => cut > start && cut < end);
  const starts = [...new Set([start, ...cuts])].sort((one, other) => one - other);
  const pieces = starts.map((from, index) => ({
    start: movedLine(from, change) ?? from,
    length: (starts[index + 1] ?? end) - from,
  }));
  return joined(pieces.sort((one, other) => one.start - other.start));
}

function joined(pieces: readonly { readonly start: number; readonly length: number }[]): readonly Span[] {
  const spans: { start: number; length: number }[] = [];
  for (const piece of pieces) {
    const last = spans.at(-1);
    if (last && last.start + last.length === piece.start) last.length += piece.length;
    else spans.push({ ...piece });
  }
  return spans.map(({ start, length }) => ({ start, length: length === Infinity ? null : length }));
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

/** The parts of a reach after the change, the upper or left one first: what belongs to cells goes with each of them. */
export function movedReaches(reach: Reach, change: LineChange): Reach[] {
  if (change.axis === 'row') {
    const pieces = movedPieces(reach.row, reach.rows, change);
    return pieces.map(({ start, length }) => ({ ...reach, row: start, rows: length }));
  }
  const pieces = movedPieces(reach.column, reach.columns, change);
  return pieces.map(({ start, length }) => ({ ...reach, column: start, columns: length }));
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
