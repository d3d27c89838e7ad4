/** Statistics, calculated by a library on the numbers of the ranges. */
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
import type { Scalar } from '../contract';
import { define, defineReading, type FunctionTable } from '../definition';
import { cellError, differentSizes, divisionByZero, isError, notFound } from '../errors';
import type { Matrix } from '../values';
import { numbersOf, over } from './numbers';

const NO_MODE = cellError('#N/A', 'No value appears more than once in MODE evaluation.');

/** The library answers with an Error where it has no result. */
function fromLibrary(name: string, result: unknown): Scalar {
  if (typeof result === 'number' && Number.isFinite(result)) return result;
  return cellError('#NUM!', `Function ${name} has no result for these values.`);
}

/** A function of a range's numbers and one more number. */
const placed = (name: string, statistic: (numbers: number[], place: number) => unknown) =>
  defineReading(['value', 'number'], (language) => (data, place) => {
    const numbers = numbersOf([data], name, language);
    return isError(numbers) ? numbers : fromLibrary(name, statistic(numbers, place));
  });

/** @param least so many numbers are needed to divide by */
const spread = (name: string, least: number, statistic: (...numbers: readonly number[]) => unknown) =>
  over(name, (numbers) =>
    numbers.length < least ? divisionByZero(name) : fromLibrary(name, statistic(...numbers)),
  );

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

const correl = define(['matrix', 'matrix'], (left, right) => {
  if (left.rows !== right.rows || left.columns !== right.columns) return differentSizes('CORREL');
  return fromLibrary('CORREL', CORREL(...pairs(left, right)));
});

const rank = defineReading(
  ['number', 'value', 'boolean?'],
  (language) =>
    (value, data, ascending = false) => {
      const numbers = numbersOf([data], 'RANK', language);
      if (isError(numbers)) return numbers;
      if (!numbers.includes(value)) return notFound(String(value), 'RANK');
      return fromLibrary('RANK', RANK.EQ(value, numbers, ascending));
    },
);

const mode = over('MODE', (numbers) =>
  new Set(numbers).size === numbers.length ? NO_MODE : fromLibrary('MODE', MODE.SNGL(...numbers)),
);

const stdev = spread('STDEV', 2, STDEV.S);
const percentile = placed('PERCENTILE', PERCENTILE.INC);
const quartile = placed('QUARTILE', QUARTILE.INC);

export const STATISTICS: FunctionTable = {
  MEDIAN: over('MEDIAN', (numbers) => fromLibrary('MEDIAN', numbers.length ? MEDIAN(...numbers) : undefined)),
  MODE: mode,
  STDEV: stdev,
  'STDEV.S': stdev,
  STDEVP: spread('STDEVP', 1, STDEV.P),
  VAR: spread('VAR', 2, VAR.S),
  PERCENTILE: percentile,
  'PERCENTILE.INC': percentile,
  QUARTILE: quartile,
  'QUARTILE.INC': quartile,
  LARGE: placed('LARGE', LARGE),
  SMALL: placed('SMALL', SMALL),
  CORREL: correl,
  RANK: rank,
};
