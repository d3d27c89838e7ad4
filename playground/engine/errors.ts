/** The errors that formulas show, with the sentences that Google Sheets uses. */
import type { CellError, ErrorCode } from './contract';

export function cellError(error: ErrorCode, message: string): CellError {
  return { error, message };
}

export function isError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** The codes as a person may type them into a formula. */
export const ERROR_CODES = [
  '#REF!',
  '#NAME?',
  '#VALUE!',
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#ERROR!',
] as const satisfies readonly ErrorCode[];

export const CIRCULAR = cellError(
  '#REF!',
  'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
);
export const LOADING = cellError('Loading...', 'Loading...');
export const PARSE_ERROR = cellError('#ERROR!', 'Formula parse error.');
export const NO_REFERENCE = cellError('#REF!', 'Reference does not exist.');
export const NO_VALUE_HERE = cellError('#VALUE!', 'An array value could not be found.');

export const unknownFunction = (name: string): CellError =>
  cellError('#NAME?', `Unknown function: '${name}'.`);

export const unknownName = (name: string): CellError => cellError('#NAME?', `Unknown range name: '${name}'.`);

export const unknownSheet = (name: string): CellError =>
  cellError('#REF!', `Unresolved sheet name '${name}'.`);

export const notFound = (what: string, name: string): CellError =>
  cellError('#N/A', `Did not find value '${what}' in ${name} evaluation.`);

/** A parameter that does not fit, e.g. `Function CHOOSE parameter 1 value is 7. Valid values are between 1 and 3 inclusive.` */
export const badParameter = (name: string, position: number, complaint: string): CellError =>
  cellError('#NUM!', `Function ${name} parameter ${position} ${complaint}`);

export const divisionByZero = (name: string): CellError =>
  cellError('#DIV/0!', `Evaluation of function ${name} caused a divide by zero error.`);

export const differentSizes = (name: string): CellError =>
  cellError('#VALUE!', `Array arguments to ${name} are of different size.`);

export function wrongCount(name: string, least: number, most: number, given: number): CellError {
  const expected =
    most === Infinity
      ? `at least ${count(least)}`
      : least === most
        ? count(least)
        : `between ${least} and ${count(most)}`;
  return cellError(
    '#N/A',
    `Wrong number of arguments to ${name}. Expected ${expected}, but got ${count(given)}.`,
  );
}

function count(number: number): string {
  return `${number} argument${number === 1 ? '' : 's'}`;
}
