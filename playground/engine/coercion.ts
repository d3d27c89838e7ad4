/** How Sheets turns a value of one type into another, and the sentences it shows where that fails. */
import type { CellError, Scalar } from './contract';
import { cellError, isError } from './errors';
import type { Language } from './language';

/** Where a value is used, for the error: `Function ADD parameter 1 expects number values.` */
export interface Use {
  readonly name: string;
  readonly position: number;
}

/** Blank is 0, TRUE is 1, text that reads like a number or a date is that number. */
export function toNumber(value: Scalar, use: Use, language: Language): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  return language.number(value) ?? refused(value, 'number', use);
}

export function toText(value: Scalar, language: Language): string | CellError {
  if (typeof value === 'string') return value;
  return isError(value) ? value : language.print(value);
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
