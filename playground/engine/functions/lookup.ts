/** Finding values in tables. */
import { printed } from '../print';
import { define, type FunctionTable } from '../definition';
import { badParameter, cellError, notFound } from '../errors';
import { find, findSorted, vectorOf, type Closeness, type Vector } from './find';
import { slice, type Matrix, type Value } from '../values';

const NOT_A_VECTOR = cellError('#N/A', 'The range to search must be a single row or column.');

/** VLOOKUP and HLOOKUP; HLOOKUP is the same on the table turned over. */
const tableLookup = (name: string, turn: (table: Matrix) => Matrix) =>
  define(['scalar', 'matrix', 'number', 'boolean?'], (wanted, given, index, sorted = true) => {
    const table = turn(given);
    const column = Math.floor(index) - 1;
    if (column < 0 || column >= table.columns) {
      return cellError(
        column < 0 ? '#VALUE!' : '#REF!',
        `Function ${name} parameter 3 value is ${index}. Valid values are between 1 and ${table.columns} inclusive.`,
      );
    }
    const keys: Vector = { filled: table.filledRows, at: (row) => table.at(row, 0) };
    const row = sorted ? findSorted(keys, wanted) : find(keys, wanted, 'wildcard');
    return row < 0 ? notFound(printed(wanted), name) : table.at(row, column);
  });

function turned(table: Matrix): Matrix {
  return {
    rows: table.columns,
    columns: table.rows,
    filledRows: table.filledColumns,
    filledColumns: table.filledRows,
    at: (row, column) => table.at(column, row),
  };
}

const match = define(['scalar', 'matrix', 'number?'], (wanted, range, type = 1) => {
  const vector = vectorOf(range);
  if (!vector) return NOT_A_VECTOR;
  const index = type === 0 ? find(vector, wanted, 'wildcard') : findSorted(vector, wanted, type < 0);
  return index < 0 ? notFound(printed(wanted), 'MATCH') : index + 1;
});

const CLOSENESS: Readonly<Record<string, Closeness>> = {
  '-1': 'below',
  '0': 'exact',
  '1': 'above',
  '2': 'wildcard',
};

const xlookup = define(
  ['scalar', 'matrix', 'matrix', 'value?', 'number?', 'number?'],
  (wanted, range, results, missing = null, mode = 0, direction = 1): Value => {
    const vector = vectorOf(range);
    const closeness = CLOSENESS[mode];
    if (!vector) return NOT_A_VECTOR;
    if (!closeness) return badParameter('XLOOKUP', 5, `value is ${mode}. Valid values are -1, 0, 1 and 2.`);
    const index = find(vector, wanted, closeness, direction < 0);
    if (index < 0) return missing ?? notFound(printed(wanted), 'XLOOKUP');
    const found =
      range.columns === 1
        ? slice(results, index, 0, 1, results.columns)
        : slice(results, 0, index, results.rows, 1);
    return found.rows * found.columns === 1 ? found.at(0, 0) : found;
  },
  { givesArray: true },
);

/** LOOKUP(key; row or column; result row or column), or LOOKUP(key; table), which searches the first and answers from the last column. */
const lookup = define(['scalar', 'matrix', 'matrix?'], (wanted, range, results) => {
  const vector = vectorOf(range) ?? { filled: range.filledRows, at: (row: number) => range.at(row, 0) };
  const index = findSorted(vector, wanted);
  if (index < 0) return notFound(printed(wanted), 'LOOKUP');
  if (results) return vectorOf(results)?.at(index) ?? NOT_A_VECTOR;
  return vectorOf(range)
    ? range.at(range.columns === 1 ? index : 0, range.columns === 1 ? 0 : index)
    : range.at(index, range.columns - 1);
});

/** INDEX(range; row; column): 0 or nothing means the whole row or column. A single row may be indexed by its column alone. */
const index = define(
  ['matrix', 'number?', 'number?'],
  (range, first = 0, second): Value => {
    const alongRow = second === undefined && range.rows === 1 && range.columns > 1;
    const row = alongRow ? 0 : Math.floor(first);
    const column = alongRow ? Math.floor(first) : Math.floor(second ?? 0);
    if (row < 0 || row > range.rows) return outside(2, row, range.rows);
    if (column < 0 || column > range.columns) return outside(3, column, range.columns);
    const found = slice(
      range,
      Math.max(row - 1, 0),
      Math.max(column - 1, 0),
      row ? 1 : range.rows,
      column ? 1 : range.columns,
    );
    return found.rows * found.columns === 1 && !found.area ? found.at(0, 0) : found;
  },
  { givesArray: true, takesArrays: true },
);

function outside(parameter: number, value: number, most: number) {
  return cellError(
    '#NUM!',
    `Function INDEX parameter ${parameter} value is ${value}. Valid values are between 0 and ${most} inclusive.`,
  );
}

export const LOOKUP: FunctionTable = {
  VLOOKUP: tableLookup('VLOOKUP', (table) => table),
  HLOOKUP: tableLookup('HLOOKUP', turned),
  XLOOKUP: xlookup,
  LOOKUP: lookup,
  MATCH: match,
  INDEX: index,
};
