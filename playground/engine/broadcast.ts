/** Applies a function of single values to arrays, value by value, as ARRAYFORMULA does. */
import type { Position, Scalar } from './contract';
import { cellError, NO_VALUE_HERE } from './errors';
import { isMatrix, matrixOf, type Matrix, type Value } from './values';

const BEYOND = cellError('#N/A', 'Argument out of range.');

/** A row or column is repeated to fit the others; beyond the end of a shorter array stands #N/A. */
export function broadcast(values: readonly Value[], apply: (singles: readonly Scalar[]) => Value): Value {
  const matrices = values.filter(isMatrix);
  if (matrices.length === 0) return apply(values as readonly Scalar[]);
  const rows = Math.max(...matrices.map((matrix) => matrix.rows));
  const columns = Math.max(...matrices.map((matrix) => matrix.columns));
  const cells = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_, column) => apply(values.map((value) => pick(value, row, column)))),
  );
  return joined(cells);
}

function pick(value: Value, row: number, column: number): Scalar {
  if (!isMatrix(value)) return value;
  const r = value.rows === 1 ? 0 : row;
  const c = value.columns === 1 ? 0 : column;
  return r < value.rows && c < value.columns ? value.at(r, c) : BEYOND;
}

/** Where the results are rows themselves (SPLIT over a column), they are set side by side and filled up with blanks. */
function joined(cells: readonly (readonly Value[])[]): Matrix {
  const rows = cells.map((row) => row.flatMap((value) => (isMatrix(value) ? firstRow(value) : [value])));
  const width = Math.max(...rows.map((row) => row.length));
  return matrixOf(
    rows.map((row) => (row.length < width ? [...row, ...Array<null>(width - row.length).fill(null)] : row)),
  );
}

function firstRow(matrix: Matrix): Scalar[] {
  return Array.from({ length: matrix.columns }, (_, column) => matrix.at(0, column));
}

/**
 * One value where an array was given but only one fits: the first of an array in memory; of a range, the value in the
 * formula's own row or column.
 */
export function singleOf(value: Value, cell: Position): Scalar {
  if (!isMatrix(value)) return value;
  const { area } = value;
  if (!area || (area.rows === 1 && area.columns === 1)) return value.at(0, 0);
  const row = cell.row - area.row;
  const column = cell.column - area.column;
  if (area.columns === 1 && row >= 0 && row < area.rows) return value.at(row, 0);
  if (area.rows === 1 && column >= 0 && column < area.columns) return value.at(0, column);
  return NO_VALUE_HERE;
}
