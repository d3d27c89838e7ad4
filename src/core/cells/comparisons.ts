/** Comparisons of two at a time, out of a square of cells in which one half may be blank. */
import { UserError } from '../../user-error';
import { cellText, isBlank, type Cell, type Cells } from '../tables/cell';
import { readNumber } from '../tables/read-number';
import { cellsOf } from './arguments';

export interface Comparisons {
  /** What is compared: the headings of the square, else "row 1", "row 2". */
  readonly names: readonly string[];
  /** How many times as important the row is as the column. */
  readonly matrix: readonly (readonly number[])[];
}

/** More would be over a hundred questions. */
const MOST = 15;
/** People round: .33 for 1/3, .17 for 1/6, .13 for 1/8. */
const ROUNDING = 0.06;

/** @throws UserError naming the first comparison that is missing, cannot be read or contradicts its counterpart */
export function readComparisons(argument: unknown): Comparisons {
  const cells = cellsOf(argument);
  const first = isHeaded(cells) ? 1 : 0;
  const size = sizeOf(cells, first);
  if (size > MOST) {
    throw new UserError(`matrix: expected at most ${MOST} rows to compare, but found ${size}.`);
  }
  const places = Array.from({ length: size }, (_, i) => i);
  return {
    names: places.map((i) => (first === 1 ? cellText(cells[i + 1]?.[0]) : '') || `row ${i + first + 1}`),
    matrix: places.map((row) => places.map((column) => ratioAt(cells, row + first, column + first))),
  };
}

/** Headings stand above and to the left, with nothing to read where they meet. */
function isHeaded([top = [], second = []]: Cells): boolean {
  const isHeading = (cell: Cell | undefined) => !isBlank(cell) && readRatio(cell) === undefined;
  return readRatio(top[0]) === undefined && top.slice(1).some(isHeading) && isHeading(second[0]);
}

/** Rows or columns up to the last that holds something, whichever are more. */
function sizeOf(cells: Cells, first: number): number {
  return cells.reduce((size, row, i) => {
    const last = row.reduce<number>((found, cell, j) => (isBlank(cell) ? found : j), -1);
    return last < 0 ? size : Math.max(size, i + 1 - first, last + 1 - first);
  }, 0);
}

/** The comparison itself or, where its cell is blank, 1 divided by its counterpart. */
function ratioAt(cells: Cells, row: number, column: number): number {
  if (row === column) return diagonalAt(cells, row);
  const [ratio, back] = [typedAt(cells, row, column), typedAt(cells, column, row)];
  if (ratio !== undefined && back !== undefined && Math.abs(ratio * back - 1) > ROUNDING) {
    throw new UserError(
      `matrix: ${placeOf(row, column)} and ${placeOf(column, row)} contradict each other. Expected one to be 1 divided by the other, such as 3 and 1/3, or one of them blank.`,
    );
  }
  if (ratio !== undefined) return ratio;
  if (back !== undefined) return 1 / back;
  throw new UserError(
    `matrix, ${placeOf(row, column)}: expected a number from 1/9 to 9, but the cell is blank.`,
  );
}

function diagonalAt(cells: Cells, at: number): number {
  const typed = cells[at]?.[at];
  if (isBlank(typed) || readRatio(typed) === 1) return 1;
  throw new UserError(
    `matrix, ${placeOf(at, at)}: expected 1, because everything is as important as itself, but found "${cellText(typed)}".`,
  );
}

function typedAt(cells: Cells, row: number, column: number): number | undefined {
  const cell = cells[row]?.[column];
  if (isBlank(cell)) return undefined;
  const ratio = readRatio(cell);
  if (ratio !== undefined) return ratio;
  throw new UserError(
    `matrix, ${placeOf(row, column)}: expected a number from 1/9 to 9, such as 3 or =1/3, but found "${cellText(cell)}".`,
  );
}

function placeOf(row: number, column: number): string {
  return `row ${row + 1}, column ${column + 1}`;
}

/** A number on Saaty's scale, from 1/9 (also typed as 0.11) to 9; the text 1/3 too, which Sheets would take for a date. */
function readRatio(cell: Cell | undefined): number | undefined {
  const [, over, under] = /^(\d+) ?\/ ?(\d+)$/.exec(cellText(cell)) ?? [];
  const ratio = over && under ? Number(over) / Number(under) : readNumber(cell ?? '');
  return ratio !== undefined && ratio >= 0.1 && ratio <= 9 ? ratio : undefined;
}
