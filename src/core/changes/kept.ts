/** What a cell held, kept as JSON so that it comes back as it was: a text is never taken for a formula, nor a moment for a day. */
import type { Cell } from '../tables/cell';
import { sameContent } from '../tables/content';
import { isDate } from '../tables/raw-cells';
import { readNumber } from '../tables/read-number';
import { movedFormula } from './moved-formula';

/** Blank is ''; a plain text is a text and nothing else; a moment is in milliseconds since 1970. */
export type Kept = string | number | boolean | { readonly formula: string } | { readonly moment: number };

/** A tab, or as much of one as was read, with dates as Sheets hands them over. */
export interface RawCells {
  readonly values: readonly (readonly unknown[])[];
  /** Left out, no cell has a formula. */
  readonly formulas?: readonly (readonly string[])[] | undefined;
}

/** @param row index from 0, as is the column */
export function keptAt({ values, formulas }: RawCells, row: number, column: number): Kept {
  const formula = formulas?.[row]?.[column];
  if (formula) return { formula };
  const value = values[row]?.[column];
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isDate(value) ? { moment: value.getTime() } : '';
}

/** What a command writes: a text that starts with = is a formula, one with an apostrophe before it is not. */
export function keptWritten(cell: Cell): Kept {
  if (typeof cell !== 'string') return cell;
  return cell.startsWith('=') ? { formula: cell } : withoutMark(cell);
}

/** @param moved how many rows down the cell has moved: its relative references went along */
export function sameKept(held: Kept, kept: Kept, moved = 0): boolean {
  if (isFormula(held) && isFormula(kept)) {
    return (
      sameContent(held.formula, kept.formula) || sameContent(held.formula, movedFormula(kept.formula, moved))
    );
  }
  if (isMoment(held) && isMoment(kept)) return Math.abs(held.moment - kept.moment) < MS_A_SECOND;
  return typeof held !== 'object' && typeof kept !== 'object' && sameContent(held, kept);
}

export interface SinceWritten {
  /** Milliseconds that the zone of the file is ahead of UTC. */
  readonly zone: number;
  readonly moved?: number;
}

/** True where a cell holds what was written to it, whatever Sheets made of a text: a number, a day. */
export function holdsWritten(held: Kept, written: Kept, { zone, moved }: SinceWritten): boolean {
  if (sameKept(held, written, moved)) return true;
  if (typeof written !== 'string') return false;
  if (typeof held === 'string') return withoutMark(held) === withoutMark(written);
  if (isMoment(held)) return saysMoment(written, held.moment + zone);
  return !isFormula(held) && saysValue(written, held);
}

export function isFormula(kept: Kept): kept is { readonly formula: string } {
  return typeof kept === 'object' && 'formula' in kept;
}

export function isMoment(kept: Kept): kept is { readonly moment: number } {
  return typeof kept === 'object' && 'moment' in kept;
}

/** The mark that keeps a text from being read as something else; Sheets may give it back or swallow it. */
function withoutMark(text: string): string {
  return text.replace(/^'/, '');
}

const MS_A_SECOND = 1000;
/** The offset of today may differ by an hour from that of the moment. */
const SUMMER_TIME = [0, 3_600_000, -3_600_000];

function saysMoment(text: string, local: number): boolean {
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return false;
  const said = Date.parse(`${text.trim().replace(' ', 'T')}${text.length > 10 ? 'Z' : ''}`);
  return SUMMER_TIME.some((shift) => Math.abs(said - local + shift) < MS_A_SECOND);
}

function saysValue(text: string, value: number | boolean): boolean {
  if (typeof value === 'boolean') return text.trim().toUpperCase() === String(value).toUpperCase();
  const number = readNumber(text);
  return number !== undefined && sameContent(number, value);
}
