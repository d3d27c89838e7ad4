/** What a setting says as text, how what is typed is read, and what is wrong with it: the same in the sidebar and on the tab. */
import { cellText, isBlank, type Cell } from '../tables/cell';
import type { Column } from '../tables/column';
import { inert } from '../tables/formulas';

/** Enough that no threshold is rounded, few enough to hide what computers add: 70 % is not 70.00000000000001 %. */
const DECIMALS = 1e6;

/** The cell as the sheet shows it, with all of its digits: 12.5%, not 13%. What cannot be read stays as it is. */
export function settingText({ format }: Column, cell: Cell): string {
  // The mark that keeps a text from becoming a formula may come back with it.
  if (typeof cell !== 'number') return cellText(cell).replace(/^'(?=[=+\-@])/, '');
  const isPercentage = format.endsWith('%');
  return `${Math.round(cell * (isPercentage ? 100 : 1) * DECIMALS) / DECIMALS}${isPercentage ? '%' : ''}`;
}

/** What a typed text means, as it is shown: 70 becomes 70%. Undefined where it is blank or cannot be read. */
export function understood(column: Column, typed: string): string | undefined {
  const value = isBlank(typed) ? undefined : column.read(typed);
  return value === undefined ? undefined : settingText(column, value as Cell);
}

/** What is wrong with a typed text; blank is never wrong. */
export function settingProblem(column: Column, typed: string): string | undefined {
  const isFine = isBlank(typed) || column.read(typed) !== undefined;
  return isFine ? undefined : `Expected ${column.expected}, but found “${typed.trim()}”.`;
}

/** What to write for a typed text. The text must be readable or blank. */
export function settingCell(column: Column, typed: string): Cell {
  const value = isBlank(typed) ? '' : (column.read(typed) as Cell);
  return typeof value === 'string' ? inert(value) : value;
}
