/** Sums, counts and statistics over ranges. */
import {
  CORREL,
  LARGE,
  MEDIAN,
  MODE,
  PERCENTILE,
  QUARTILE,
  RANK,
  SMALL,
  STDEV,
  VAR,
} from '@formulajs/formulajs';
import { compare } from '../compare';
import type { Scalar } from '../contract';
import { define, type FunctionTable } from '../definition';
import { cellError, differentSizes, divisionByZero, isError, notFound } from '../errors';
import { readNumber } from '../read-number';
import { asMatrix, blankTail, filledOf, isMatrix, type Matrix, type Value } from '../values';
import { numbersOf } from './numbers';

type Statistic = (numbers: readonly number[]) => Scalar;

/** A function of all the numbers among its parameters. */
const over = (name: string, statistic: Statistic) =>
  define(['value', '...value'], (first, ...others) => {
    const numbers = numbersOf([first, ...others], name);
    return isError(numbers) ? numbers : statistic(numbers);
  });

/** The library answers with an Error whose message is the code. */
const fromLibrary = (name: string, result: unknown): Scalar => {
  if (typeof result === 'number' && Number.isFinite(result)) return result;
  return cellError('#NUM!', `Function ${name} has no result for these values.`);
};

/** A function of a range's numbers and one more number. */
const ranked = (name: string, statistic: (numbers: number[], place: number) => unknown) =>
  define(['value', 'number'], (data, place) => {
    const numbers = numbersOf([data], name);
    return isError(numbers) ? numbers : fromLibrary(name, statistic(numbers, place));
  });

const spread = (name: string, statistic: (...numbers: readonly number[]) => unknown) =>
  over(name, (numbers) =>
    numbers.length < 2 ? divisionByZero(name) : fromLibrary(name, statistic(...numbers)),
  );

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

/** How many single values the parameters hold for which `test` is true; a single value counts when it reads like one. */
const counting = (test: (value: Scalar, single: boolean) => boolean) =>
  define(['value', '...value'], (...values) => {
    let count = 0;
    for (const value of values) {
      if (!isMatrix(value)) count += test(value, true) ? 1 : 0;
      else for (const cell of filledOf(value)) if (test(cell, false)) count++;
    }
    return count;
  });

/** Numbers of both ranges, pair by pair, where both have one. */
function pairs(left: Matrix, right: Matrix): [number[], number[]] {
  const a: number[] = [];
  const b: number[] = [];
  for (let row = 0; row < left.rows; row++) {
    for (let column = 0; column < left.columns; column++) {
      const x = left.at(row, column);
      const y = right.at(row, column);
      if (typeof x === 'number' && typeof y === 'number') {
        a.push(x);
        b.push(y);
      }
    }
  }
  return [a, b];
}

const distinct = (values: readonly Value[]): number => {
  const seen = new Set(
    values.flatMap((value) => [...filledOf(asMatrix(value))]).filter((value) => value !== null),
  );
  return seen.size;
};

/** Multiplies the ranges value by value and sums up; what is no number counts as 0. */
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
        product *= typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : 0;
      }
      total += product;
    }
  }
  return total;
}

const stdev = spread('STDEV', STDEV.S);
const variance = spread('VAR', VAR.S);
const percentile = ranked('PERCENTILE', PERCENTILE.INC);
const quartile = ranked('QUARTILE', QUARTILE.INC);

export const STATISTICS: FunctionTable = {
  SUM: over('SUM', sum),
  PRODUCT: over('PRODUCT', (numbers) =>
    numbers.reduce((product, number) => product * number, numbers.length ? 1 : 0),
  ),
  SUMSQ: over('SUMSQ', (numbers) => numbers.reduce((total, number) => total + number ** 2, 0)),
  SUMPRODUCT: define(['matrix', '...matrix'], (...matrices) => sumProduct(matrices), { takesArrays: true }),
  AVERAGE: average('AVERAGE'),
  MEAN: average('MEAN'),
  MIN: extreme('MIN', -1),
  MAX: extreme('MAX', 1),
  COUNT: counting((value, single) => typeof value === 'number' || (single && typeof value === 'string' && readNumber(value) !== undefined)), // prettier-ignore
  COUNTA: counting((value) => value !== null),
  COUNTBLANK: define(['matrix'], (matrix) => {
    let count = blankTail(matrix);
    for (const value of filledOf(matrix)) if (value === null || value === '') count++;
    return count;
  }),
  COUNTUNIQUE: define(['value', '...value'], (...values) => distinct(values)),
  MEDIAN: over('MEDIAN', (numbers) => fromLibrary('MEDIAN', numbers.length ? MEDIAN(...numbers) : undefined)),
  MODE: over('MODE', (numbers) => {
    const found = fromLibrary('MODE', numbers.length ? MODE.SNGL(...numbers) : undefined);
    return isError(found) ? cellError('#N/A', 'No value appears more than once in MODE evaluation.') : found;
  }),
  STDEV: stdev,
  'STDEV.S': stdev,
  STDEVP: over('STDEVP', (numbers) =>
    numbers.length ? fromLibrary('STDEVP', STDEV.P(...numbers)) : divisionByZero('STDEVP'),
  ),
  VAR: variance,
  PERCENTILE: percentile,
  'PERCENTILE.INC': percentile,
  QUARTILE: quartile,
  'QUARTILE.INC': quartile,
  LARGE: ranked('LARGE', LARGE),
  SMALL: ranked('SMALL', SMALL),
  CORREL: define(['matrix', 'matrix'], (left, right) =>
    left.rows !== right.rows || left.columns !== right.columns
      ? differentSizes('CORREL')
      : fromLibrary('CORREL', CORREL(...pairs(left, right))),
  ),
  RANK: define(['number', 'value', 'boolean?'], (value, data, ascending = false) => {
    const numbers = numbersOf([data], 'RANK');
    if (isError(numbers)) return numbers;
    if (!numbers.some((number) => compare(number, value) === 0)) return notFound(String(value), 'RANK');
    return fromLibrary('RANK', RANK.EQ(value, numbers, ascending));
  }),
};
