/** How Sheets turns a value of one type into another, and the sentences it shows where that fails. */
import type { CellError, Scalar } from './contract';
import { cellError, isError } from './errors';
import { readNumber } from './read-number';

/** Where a value is used, for the error: `Function ADD parameter 1 expects number values.` */
export interface Use {
  readonly name: string;
  readonly position: number;
}

/** Blank is 0, TRUE is 1, text that reads like a number or a date is that number. */
export function toNumber(value: Scalar, use: Use): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  return readNumber(value) ?? refused(value, 'number', use);
}

export function toText(value: Scalar): string | CellError {
  if (typeof value === 'string') return value;
  return isError(value) ? value : printed(value);
}

/** Blank is FALSE, every number but 0 is TRUE, text must say TRUE or FALSE. */
export function toBoolean(value: Scalar, use: Use): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (isError(value)) return value;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : refused(value, 'boolean', use);
}

function refused(value: string, wanted: string, { name, position }: Use): CellError {
  return cellError(
    '#VALUE!',
    `Function ${name} parameter ${position} expects ${wanted} values. ` +
      `But '${value}' is a text and cannot be coerced to a ${wanted}.`,
  );
}

/** A value as `&` prints it: numbers with at most 15 significant digits, TRUE and FALSE in capitals, blank as nothing. */
export function printed(value: Scalar): string {
  if (value === null) return '';
  if (typeof value === 'number') return printedNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isError(value) ? value.error : value;
}

function printedNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  if (!text.includes('e')) return text;
  const [digits = '', exponent = ''] = text.split('e');
  const power = exponent.replace(/^([-+])(\d)$/, '$10$2');
  return Math.abs(value) < 1 && Number(exponent) > -10 ? smallNumber(value) : `${digits}E${power}`;
}

/** 0.0000001 is written out; JavaScript would write 1e-7. */
function smallNumber(value: number): string {
  return value.toFixed(20).replace(/0+$/, '');
}
