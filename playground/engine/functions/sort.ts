/** SORT. */
import { toBoolean, toNumber } from '../coercion';
import { compareForSort } from '../compare';
import type { CellError, Scalar } from '../contract';
import { special, type FunctionTable } from '../definition';
import { cellError, isError, wrongCount } from '../errors';
import type { FormulaCall } from '../scope';
import { asMatrix, isMatrix, listOf, matrixOf, rowsOf, type Value } from '../values';

/** What SORT orders by: one value for each row. */
interface SortKey {
  readonly values: readonly Scalar[];
  readonly ascending: boolean;
}

/** SORT(range; column number or column; ascending; ...); without them, by the first column. */
function sort(call: FormulaCall): Value {
  const given = call.value(0);
  if (isError(given)) return given;
  const rows = rowsOf(asMatrix(given));
  const keys: SortKey[] = [];
  for (let position = 1; position < call.node.parameters.length; position += 2) {
    const key = sortKey(call, position, rows);
    if (isError(key)) return key;
    keys.push(key);
  }
  if (keys.length === 0) keys.push({ values: rows.map((row) => row[0] ?? null), ascending: true });
  const order = rows.map((_, index) => index);
  order.sort((a, b) => {
    for (const { values, ascending } of keys) {
      const difference = compareForSort(values[a] ?? null, values[b] ?? null, ascending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return matrixOf(order.map((index) => rows[index] ?? []));
}

function sortKey(
  call: FormulaCall,
  position: number,
  rows: readonly (readonly Scalar[])[],
): SortKey | CellError {
  if (position + 1 >= call.node.parameters.length) {
    const { length } = call.node.parameters;
    return wrongCount('SORT', length + 1, Infinity, length);
  }
  const ascending = toBoolean(call.single(position + 1), { name: 'SORT', position: position + 2 });
  if (isError(ascending)) return ascending;
  const by = call.value(position);
  if (isMatrix(by) && by.rows === rows.length && by.columns === 1 && rows.length > 1) {
    return { values: listOf(by), ascending };
  }
  const use = { name: 'SORT', position: position + 1 };
  const column = toNumber(call.single(position), use, call.scope.world.language());
  if (isError(column)) return column;
  const width = rows[0]?.length ?? 0;
  if (column < 1 || column > width) {
    return cellError(
      '#VALUE!',
      `Function SORT parameter ${position + 1} value is ${column}. Valid values are between 1 and ${width} inclusive.`,
    );
  }
  return { values: rows.map((row) => row[column - 1] ?? null), ascending };
}

export const SORT: FunctionTable = {
  SORT: special(1, Infinity, sort, { givesArray: true, takesArrays: true }),
};
