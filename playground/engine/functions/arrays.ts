/** Functions whose results fill several cells. */
import { identity } from '../compare';
import type { CellError, Scalar } from '../contract';
import { define, special, type FunctionTable } from '../definition';
import { cellError, isError } from '../errors';
import type { FormulaCall } from '../scope';
import { asMatrix, columnOf, isMatrix, listOf, matrixOf, rowsOf, type Matrix, type Value } from '../values';

const NO_MATCHES = cellError('#N/A', 'No matches are found in FILTER evaluation.');

function flipped(rows: readonly (readonly Scalar[])[]): Scalar[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
}

/** FILTER(range; condition; ...): conditions are columns of the range's height, or rows of its width. */
function filter(call: FormulaCall): Value {
  const given = call.value(0);
  if (isError(given)) return given;
  const range = asMatrix(given);
  const conditions: Matrix[] = [];
  for (let position = 1; position < call.node.parameters.length; position++) {
    const condition = call.value(position);
    if (isError(condition)) return condition;
    conditions.push(asMatrix(condition));
  }
  const byRow = conditions[0]?.columns === 1 && conditions[0].rows === range.rows;
  const wanted = byRow ? { rows: range.rows, columns: 1 } : { rows: 1, columns: range.columns };
  const misfit = conditions.find(({ rows, columns }) => rows !== wanted.rows || columns !== wanted.columns);
  if (misfit) return mismatch(range, misfit);
  const lists = conditions.map(listOf);
  const passes = (index: number) => lists.every((list) => isTrue(list[index] ?? null));
  const kept = byRow
    ? rowsOf(range).filter((_, row) => passes(row))
    : flipped(flipped(rowsOf(range)).filter((_, column) => passes(column)));
  return kept.length ? matrixOf(kept) : NO_MATCHES;
}

function isTrue(value: Scalar): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function mismatch(range: Matrix, { rows, columns }: Matrix): CellError {
  return cellError(
    '#N/A',
    `FILTER has mismatched range sizes. Expected row count: ${range.rows}. column count: 1. ` +
      `Actual row count: ${rows}, column count: ${columns}.`,
  );
}

/** @param once keep only what occurs a single time */
function unique(rows: readonly (readonly Scalar[])[], once: boolean): Scalar[][] {
  const counts = new Map<string, { row: readonly Scalar[]; count: number }>();
  for (const row of rows) {
    const key = row.map(identity).join('\u0000');
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { row, count: 1 });
  }
  return [...counts.values()].filter(({ count }) => !once || count === 1).map(({ row }) => [...row]);
}

export const ARRAYS: FunctionTable = {
  ARRAYFORMULA: special(
    1,
    1,
    (call) => {
      const value = call.value(0);
      return isMatrix(value) && value.area ? matrixOf(rowsOf(value)) : value;
    },
    { givesArray: true, takesArrays: true },
  ),
  FILTER: special(2, Infinity, filter, { givesArray: true, takesArrays: true }),
  UNIQUE: define(
    ['matrix', 'boolean?', 'boolean?'],
    (range, byColumn = false, once = false) => {
      const rows = byColumn ? flipped(rowsOf(range)) : rowsOf(range);
      const kept = unique(rows, once);
      if (kept.length === 0) return cellError('#N/A', 'No unique values are found in UNIQUE evaluation.');
      return matrixOf(byColumn ? flipped(kept) : kept);
    },
    { givesArray: true },
  ),
  TRANSPOSE: define(['matrix'], (range) => matrixOf(flipped(rowsOf(range))), { givesArray: true }),
  FLATTEN: define(['matrix', '...matrix'], (...ranges) => columnOf(ranges.flatMap(listOf)), {
    givesArray: true,
  }),
  SEQUENCE: define(
    ['number', 'number?', 'number?', 'number?'],
    (rows, columns = 1, start = 1, step = 1) => {
      if (rows < 1 || columns < 1) {
        return cellError('#NUM!', 'Function SEQUENCE needs at least one row and one column.');
      }
      const width = Math.floor(columns);
      return matrixOf(
        Array.from({ length: Math.floor(rows) }, (_, row) =>
          Array.from({ length: width }, (__, column) => start + (row * width + column) * step),
        ),
      );
    },
    { givesArray: true },
  ),
};
