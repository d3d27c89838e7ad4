/** What a cell shows: a value written in its number format and the sheet's locale. */
import type { Scalar } from '../../engine/contract';
import { written } from '../../engine/format';
import { decimalSign } from '../../engine/typed-text';
import { datePattern, isAutomatic } from './number-format';

/** Sheets shows at most ten significant digits in a cell with an automatic format. */
const DIGITS = 10;
const WIDEST = 1e15;

/**
 * @param pattern the cell's number format, undefined where automatic
 * @param isDate true where a formula gives a date, which shows as one although no format was set
 */
export function display(value: Scalar, pattern: string | undefined, locale: string, isDate = false): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isAutomatic(pattern) || pattern === undefined) {
    if (typeof value === 'string') return value;
    return isDate ? written(value, datePattern(value, locale), locale) : automatic(value, locale);
  }
  return written(value, pattern, locale);
}

function automatic(value: number, locale: string): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= WIDEST || size < 1e-9)) return written(value, 'General', locale);
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
  const text = Number.isInteger(rounded) ? String(rounded) : plainDecimal(rounded);
  return text.replace('.', decimalSign(locale));
}

/** Without the exponent that JavaScript writes for small numbers. */
function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(18).replace(/0+$/, '') : text;
}
