/** What a cell holds, as it would be written back: a formula, or text that stays text. */
import type { Cell } from './cell';
import { inert } from './formulas';
import type { SheetData } from './sheet-data';

/** @param row index from 0 */
export function contentAt(sheet: SheetData, row: number, column: number): Cell {
  const formula = sheet.formulas?.[row]?.[column];
  if (formula) return formula;
  const cell = sheet.cells[row]?.[column] ?? '';
  return typeof cell === 'string' ? inert(cell) : cell;
}

/** Sheets may give a formula back with other separators and a number with fewer digits. */
export function sameContent(a: Cell, b: Cell): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < 1e-9;
  return a === b || (isFormula(a) && isFormula(b) && plainFormula(a) === plainFormula(b));
}

export function isFormula(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** The formula with commas for separators and no spaces, outside quotes. */
function plainFormula(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|[;\s]/g, (part) =>
    part.startsWith('"') ? part : part === ';' ? ',' : '',
  );
}
