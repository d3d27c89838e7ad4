/** Where a reference points after cells were cut and pasted elsewhere. */
import type { CellMove } from './contract';
import { type Axis, withEnds } from './line-shifts';
import { type Reference, sheetPrefix } from './references';

/**
 * A cell or a range that lies wholly in what was cut goes along; any other stays, even where its cells were overwritten.
 * Google documents the cut, not its references; this is what the grid does for a person.
 * @param reference points at the tab that the cells leave
 * @param home the tab that the formula stands on afterwards
 */
export function movedWithCells(reference: Reference, move: CellMove, home: string): Reference {
  const along =
    goesAlong(reference, 'row', move.row, move.rows) &&
    goesAlong(reference, 'column', move.column, move.columns);
  if (!along) return named(reference, move.sheet, home);
  const down = withEnds(reference, 'row', (row) => row + move.to.row - move.row);
  const moved = withEnds(down, 'column', (column) => column + move.to.column - move.column);
  return sameName(move.sheet, move.to.sheet) ? moved : renamed(moved, move.to.sheet, home);
}

/** A reference that named its tab by standing on it has to name it when its formula has gone to another. */
function named(reference: Reference, sheet: string, home: string): Reference {
  return reference.sheet !== undefined || sameName(sheet, home) ? reference : renamed(reference, sheet, home);
}

function renamed(reference: Reference, sheet: string, home: string): Reference {
  const needless = reference.sheet === undefined && sameName(sheet, home);
  return { ...reference, prefix: needless ? '' : sheetPrefix(sheet) };
}

function goesAlong({ from, to = from }: Reference, axis: Axis, start: number, count: number | null): boolean {
  const first = from[axis];
  const last = to[axis];
  if (first === undefined) return last === undefined && start === 0 && count === null;
  if (last === undefined) return first >= start && count === null;
  const end = count === null ? Infinity : start + count;
  return Math.min(first, last) >= start && Math.max(first, last) < end;
}

export function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
