/** What a formula hands back: numbers that a cell can hold, in the direction in which the arguments lay. */
import { UserError } from '../../user-error';
import type { Cell } from '../tables/cell';
import type { Direction } from './align-arguments';

/** Cells hold neither minus zero nor numbers without end. */
export function inCell(result: Cell): Cell {
  if (typeof result !== 'number') return result;
  if (!Number.isFinite(result)) throw new UserError('The result is too large or too small for a cell.');
  return result === 0 ? 0 : result;
}

/**
 * A single result stays a cell; a column of results lies down, a row of them across.
 * @param results each a row of one or more cells; shorter ones are filled up with blanks, because Sheets wants rectangles
 */
export function inShape(
  results: readonly (readonly Cell[])[],
  direction: Direction,
): Cell | readonly (readonly Cell[])[] {
  const width = results.reduce((most, { length }) => Math.max(most, length), 1);
  if (direction === 'one' && width === 1) return results[0]?.[0] ?? '';
  if (direction !== 'across' && results.every(({ length }) => length === width)) return results;
  const cellAt = (row: number, column: number): Cell => results[row]?.[column] ?? '';
  return direction === 'across'
    ? Array.from({ length: width }, (_, column) => results.map((_row, row) => cellAt(row, column)))
    : results.map((_row, row) => Array.from({ length: width }, (_, column) => cellAt(row, column)));
}
