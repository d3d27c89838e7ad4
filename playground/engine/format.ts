/** Number formats as TEXT uses them: `0.0%`, `#,##0`, `yyyy-mm-dd`, `d mmm yyyy`, `hh:mm`. */
import { format, isValidFormat } from 'numfmt';
import type { Scalar } from './contract';
import { cellError, isError } from './errors';

/** The value as the pattern shows it. Text is shown as it is unless the pattern has a section for it. */
export function formatted(value: Scalar, pattern: string): Scalar {
  if (isError(value)) return value;
  if (!isValidFormat(pattern)) {
    return cellError('#VALUE!', `Function TEXT parameter 2 value '${pattern}' is not a number format.`);
  }
  return format(pattern, value ?? 0, { leap1900: false }); // Sheets knows that 1900 had no 29 February
}
