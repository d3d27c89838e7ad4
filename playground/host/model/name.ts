/** Named ranges. */
import type { Reach } from './area';

export interface NamedRange {
  readonly name: string;
  readonly reach: Reach;
}

/** Letters, digits and underscores; not a cell address, not starting with a digit, not TRUE or FALSE. */
export function isRangeName(name: string): boolean {
  return (
    /^[\p{L}_][\p{L}\d_.]{0,249}$/u.test(name) &&
    !/^(true|false)$/i.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^r\d*c\d*$/i.test(name)
  );
}
