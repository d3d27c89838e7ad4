/** Sums, counts and averages of the cells that meet criteria. */
import type { CellError, Scalar } from '../contract';
import { criterionOf, type Criterion } from '../criteria';
import { broadcast, singleOf } from '../broadcast';
import { defineReading, special, type FunctionTable } from '../definition';
import { differentSizes, divisionByZero, isError, wrongCount } from '../errors';
import type { FormulaCall } from '../scope';
import { asMatrix, slice, type Matrix } from '../values';

/** A range and the test that its cells must pass. */
interface Condition {
  readonly range: Matrix;
  readonly test: Criterion;
}

/** Calls `visit` for each place at which all conditions hold; blank places beyond the content too, where blanks pass. */
function eachMatch(conditions: readonly Condition[], visit: (row: number, column: number) => void): void {
  const [first] = conditions;
  if (!first) return;
  let { rows, columns } = first.range;
  for (const { range, test } of conditions) {
    if (test(null)) continue;
    rows = Math.min(rows, range.filledRows);
    columns = Math.min(columns, range.filledColumns);
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (conditions.every(({ range, test }) => test(range.at(row, column)))) visit(row, column);
    }
  }
}

function numbersAt(values: Matrix, conditions: readonly Condition[]): number[] | CellError {
  const numbers: number[] = [];
  let failure: CellError | undefined;
  eachMatch(conditions, (row, column) => {
    const value = values.at(row, column);
    if (typeof value === 'number') numbers.push(value);
    else if (isError(value)) failure ??= value;
  });
  return failure ?? numbers;
}

function count(conditions: readonly Condition[]): number {
  let total = 0;
  eachMatch(conditions, () => total++);
  return total;
}

const sum = (numbers: readonly number[]): Scalar => numbers.reduce((total, number) => total + number, 0);

const average =
  (name: string) =>
  (numbers: readonly number[]): Scalar =>
    numbers.length === 0
      ? divisionByZero(name)
      : numbers.reduce((total, number) => total + number, 0) / numbers.length;

const highest = (numbers: readonly number[]): Scalar =>
  numbers.reduce((best, number) => Math.max(best, number), numbers[0] ?? 0);
const lowest = (numbers: readonly number[]): Scalar =>
  numbers.reduce((best, number) => Math.min(best, number), numbers[0] ?? 0);

/** SUMIF and AVERAGEIF: the values lie where the range lies, or in a range of the same size that begins where `values` does. */
const oneCondition = (statistic: (numbers: readonly number[]) => Scalar) =>
  defineReading(['matrix', 'raw', 'matrix?'], (language) => (range, wanted, values = range) => {
    const numbers = numbersAt(sized(values, range), [{ range, test: criterionOf(wanted, language) }]);
    return isError(numbers) ? numbers : statistic(numbers);
  });

function sized(values: Matrix, { rows, columns }: Matrix): Matrix {
  return values.rows >= rows && values.columns >= columns ? slice(values, 0, 0, rows, columns) : values;
}

/** Pairs of range and criterion from the parameter at `start` on. */
function conditionsOf(call: FormulaCall, start: number, size?: Matrix): Condition[] | CellError {
  const { length } = call.node.parameters;
  const { name } = call.node;
  if ((length - start) % 2 !== 0) return wrongCount(name, length + 1, Infinity, length);
  const conditions: Condition[] = [];
  for (let position = start; position < length; position += 2) {
    const given = call.value(position);
    if (isError(given)) return given;
    const range = asMatrix(given);
    const { rows, columns } = size ?? conditions[0]?.range ?? range;
    if (range.rows !== rows || range.columns !== columns) return differentSizes(name);
    const wanted = singleOf(call.value(position + 1), call.scope.cell);
    conditions.push({ range, test: criterionOf(wanted, call.scope.world.language()) });
  }
  return conditions;
}

const severalConditions = (statistic: (numbers: readonly number[]) => Scalar) =>
  special(3, Infinity, (call) => {
    const given = call.value(0);
    if (isError(given)) return given;
    const values = asMatrix(given);
    const conditions = conditionsOf(call, 1, values);
    if (isError(conditions)) return conditions;
    const numbers = numbersAt(values, conditions);
    return isError(numbers) ? numbers : statistic(numbers);
  });

export const CONDITIONAL: FunctionTable = {
  COUNTIF: defineReading(
    ['matrix', 'raw'],
    (language) => (range, wanted) => count([{ range, test: criterionOf(wanted, language) }]),
  ),
  SUMIF: oneCondition(sum),
  AVERAGEIF: oneCondition(average('AVERAGEIF')),
  COUNTIFS: special(2, Infinity, (call) => {
    const conditions = conditionsOf(call, 0);
    if (isError(conditions)) return conditions;
    if (!call.scope.arrays) return count(conditions);
    // Where arrays are worked through, one count for each of the criteria: what SUMIFS and the others do not do.
    const wanted = conditions.map((_, i) => call.value(2 * i + 1));
    const language = call.scope.world.language();
    return broadcast(wanted, (singles) =>
      count(conditions.map(({ range }, i) => ({ range, test: criterionOf(singles[i] ?? null, language) }))),
    );
  }),
  SUMIFS: severalConditions(sum),
  AVERAGEIFS: severalConditions(average('AVERAGEIFS')),
  MAXIFS: severalConditions(highest),
  MINIFS: severalConditions(lowest),
};
