/** Values that flow through a formula: a scalar, or a matrix that may lie on the sheet or only in memory. */
import type { Area, Scalar } from './contract';

/**
 * A rectangle of values. `area` is there when it is a reference to the sheet, which functions treat differently.
 * Everything beyond `filledRows` and `filledColumns` is blank, so that a whole column costs only what it holds.
 */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly filledRows: number;
  readonly filledColumns: number;
  readonly area?: Area;
  at(row: number, column: number): Scalar;
}

export type Value = Scalar | Matrix;

export function isMatrix(value: Value | undefined): value is Matrix {
  return typeof value === 'object' && value !== null && 'at' in value;
}

/** A matrix in memory; `rows` must not be empty and all rows have one length. */
export function matrixOf(rows: readonly (readonly Scalar[])[]): Matrix {
  const columns = rows[0]?.length ?? 0;
  return {
    rows: rows.length,
    columns,
    filledRows: rows.length,
    filledColumns: columns,
    at: (row, column) => rows[row]?.[column] ?? null,
  };
}

export function columnOf(values: readonly Scalar[]): Matrix {
  return matrixOf(values.map((value) => [value]));
}

export function asMatrix(value: Value): Matrix {
  return isMatrix(value) ? value : matrixOf([[value]]);
}

/** A rectangle within a matrix; it stays a reference when the whole was one. */
export function slice(matrix: Matrix, row: number, column: number, rows: number, columns: number): Matrix {
  const { area } = matrix;
  return {
    rows,
    columns,
    filledRows: Math.max(0, Math.min(rows, matrix.filledRows - row)),
    filledColumns: Math.max(0, Math.min(columns, matrix.filledColumns - column)),
    at: (r, c) => matrix.at(row + r, column + c),
    ...(area && {
      area: { sheet: area.sheet, row: area.row + row, column: area.column + column, rows, columns },
    }),
  };
}

/** All values, blank ones included, as rows. */
export function rowsOf(matrix: Matrix): Scalar[][] {
  return Array.from({ length: matrix.rows }, (_, row) => rowOf(matrix, row));
}

function rowOf(matrix: Matrix, row: number): Scalar[] {
  return Array.from({ length: matrix.columns }, (_, column) => matrix.at(row, column));
}

/** All values, blank ones included, row by row. */
export function listOf(matrix: Matrix): Scalar[] {
  return rowsOf(matrix).flat();
}

/** The values of the part that can hold something, row by row. */
export function* filledOf(matrix: Matrix): Generator<Scalar> {
  for (let row = 0; row < matrix.filledRows; row++) {
    for (let column = 0; column < matrix.filledColumns; column++) yield matrix.at(row, column);
  }
}

/** How many cells lie beyond the part that can hold something. */
export function blankTail(matrix: Matrix): number {
  return matrix.rows * matrix.columns - matrix.filledRows * matrix.filledColumns;
}
