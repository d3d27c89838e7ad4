/** What the person's own drop-downs and protections say to a value: a script passes by the first and fails at the second. */
import { isBlank, type Cell } from '../tables/cell';

/** The rules of one cell, as the sheet has them. */
export interface CellRules {
  readonly canEdit: boolean;
  /** The number format: '@' is text. */
  readonly format: string;
  /** The only values that the cell takes, where it refuses all others. */
  readonly only?: readonly Cell[];
}

const MOST_NAMED = 12;

/** @returns what is wrong in a sentence, or undefined where the cell takes the value */
export function refusalBy({ canEdit, only }: CellRules, value: Cell, a1: string): string | undefined {
  if (!canEdit) {
    return `The cell ${a1} is protected, and you may not change it. Ask the owner of the file to change it, or to let you.`;
  }
  const isFree = only === undefined || isBlank(value) || typeof value === 'boolean';
  if (isFree || only.some((one) => same(one, value))) return undefined;
  const shown = only.slice(0, MOST_NAMED).map(String).join(', ');
  const rest = only.length > MOST_NAMED ? ` and ${only.length - MOST_NAMED} more` : '';
  return `The drop-down of the cell ${a1} takes only: ${shown}${rest}.`;
}

function same(a: Cell, b: Cell): boolean {
  return String(a).trim() === String(b).trim().replace(/^'/, '');
}
