/** Collects the numbers among parameters, as SUM and the statistics do. */
import { toNumber } from '../coercion';
import type { CellError, Scalar } from '../contract';
import { defineReading } from '../definition';
import { isError } from '../errors';
import type { Language } from '../language';
import { filledOf, isMatrix, type Value } from '../values';

export type Statistic = (numbers: readonly number[]) => Scalar;

/** A function of all the numbers among its parameters. */
export const over = (name: string, statistic: Statistic) =>
  defineReading(['value', '...value'], (language) => (first, ...others) => {
    const numbers = numbersOf([first, ...others], name, language);
    return isError(numbers) ? numbers : statistic(numbers);
  });

/**
 * Numbers of ranges and arrays, where text, truth values and blanks are passed over, and of single values, which must be
 * numbers or read like one. The first error found is the result.
 * @param name the function, for the error
 */
export function numbersOf(values: readonly Value[], name: string, language: Language): number[] | CellError {
  const numbers: number[] = [];
  for (const [index, value] of values.entries()) {
    if (isMatrix(value)) {
      for (const cell of filledOf(value)) {
        if (typeof cell === 'number') numbers.push(cell);
        else if (isError(cell)) return cell;
      }
    } else {
      const number = toNumber(value, { name, position: index + 1 }, language);
      if (isError(number)) return number;
      numbers.push(number);
    }
  }
  return numbers;
}
