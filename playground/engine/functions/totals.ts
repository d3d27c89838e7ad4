/** Sums, counts, averages and extremes. */
import type { Scalar } from '../contract';
import { define, defineReading, type FunctionTable } from '../definition';
import { differentSizes, divisionByZero, isError } from '../errors';
import type { Language } from '../language';
import { asMatrix, blankTail, filledOf, isMatrix, type Matrix, type Value } from '../values';
import { over, type Statistic } from './numbers';

const sum: Statistic = (numbers) => numbers.reduce((total, number) => total + number, 0);

const average = (name: string) =>
  over(name, (numbers) =>
    numbers.length === 0 ? divisionByZero(name) : Number(sum(numbers)) / numbers.length,
  );

/** The lowest (-1) or highest (1) number; 0 where there is none. */
const extreme = (name: string, direction: -1 | 1) =>
  over(name, (numbers) =>
    numbers.reduce((best, number) => ((number - best) * direction > 0 ? number : best), numbers[0] ?? 0),
  );

/** How many values pass the test, which is told whether a value was given by itself. */
const counting = (test: (value: Scalar, single: boolean, language: Language) => boolean) =>
  defineReading(['value', '...value'], (language) => (...values) => {
    let count = 0;
    for (const value of values) {
      const cells: Iterable<Scalar> = isMatrix(value) ? filledOf(value) : [value];
      for (const cell of cells) if (test(cell, !isMatrix(value), language)) count++;
    }
    return count;
  });

/** A text given by itself counts where it reads like a number. */
function isCounted(value: Scalar, single: boolean, language: Language): boolean {
  return (
    typeof value === 'number' || (single && typeof value === 'string' && language.number(value) !== undefined)
  );
}

function distinct(values: readonly Value[]): number {
  const cells = values.flatMap((value) => [...filledOf(asMatrix(value))]);
  return new Set(cells.filter((cell) => cell !== null)).size;
}

/** Multiplies the ranges value by value and sums up; text and blanks count as 0. */
function sumProduct(matrices: readonly Matrix[]): Scalar {
  const [first] = matrices;
  if (!first) return 0;
  if (matrices.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) {
    return differentSizes('SUMPRODUCT');
  }
  const rows = Math.min(...matrices.map(({ filledRows }) => filledRows));
  const columns = Math.min(...matrices.map(({ filledColumns }) => filledColumns));
  let total = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let product = 1;
      for (const matrix of matrices) {
        const value = matrix.at(row, column);
        if (isError(value)) return value;
        product *= typeof value === 'number' || typeof value === 'boolean' ? Number(value) : 0;
      }
      total += product;
    }
  }
  return total;
}

export const TOTALS: FunctionTable = {
  SUM: over('SUM', sum),
  PRODUCT: over('PRODUCT', (numbers) =>
    numbers.reduce((product, number) => product * number, numbers.length ? 1 : 0),
  ),
  SUMSQ: over('SUMSQ', (numbers) => numbers.reduce((total, number) => total + number ** 2, 0)),
  SUMPRODUCT: define(['matrix', '...matrix'], (...matrices) => sumProduct(matrices), { takesArrays: true }),
  AVERAGE: average('AVERAGE'),
  MIN: extreme('MIN', -1),
  MAX: extreme('MAX', 1),
  COUNT: counting(isCounted),
  COUNTA: counting((value) => value !== null),
  COUNTBLANK: define(['matrix'], (matrix) => {
    let count = blankTail(matrix);
    for (const value of filledOf(matrix)) if (value === null || value === '') count++;
    return count;
  }),
  COUNTUNIQUE: define(['value', '...value'], (...values) => distinct(values)),
};
