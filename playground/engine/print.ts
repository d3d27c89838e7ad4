/** Values as text, without a number format. */
import type { Scalar } from './contract';
import { isError } from './errors';

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
