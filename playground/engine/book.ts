/** What the engine knows about the workbook: its formulas, who reads which cells, and what is still to be computed. */
import type { Grid } from './contract';
import { createDependents, type Dependents } from './dependents';
import type { FormulaCell } from './formula-cell';
import type { Language } from './language';

export interface SheetFormulas {
  /** By `cellKey`. */
  readonly cells: Map<number, FormulaCell>;
  /** Formulas whose results fill several cells. */
  readonly spilling: Set<FormulaCell>;
}

export interface Book {
  readonly grid: Grid;
  readonly language: () => Language;
  /** Sheets whose formulas have been found, by id. */
  readonly sheets: Map<number, SheetFormulas>;
  readonly dependents: Dependents<FormulaCell>;
  /** Formulas whose results change by themselves. */
  readonly volatile: Set<FormulaCell>;
  /** Formulas out of date whose results may fill cells that others read; those with custom functions apart. */
  readonly toFill: Readonly<Record<'plain' | 'custom', Set<FormulaCell>>>;
}

export function createBook(grid: Grid, language: () => Language): Book {
  return {
    grid,
    language,
    sheets: new Map(),
    dependents: createDependents(),
    volatile: new Set(),
    toFill: { plain: new Set(), custom: new Set() },
  };
}

export function clearBook(book: Book): void {
  book.sheets.clear();
  book.dependents.clear();
  book.volatile.clear();
  book.toFill.plain.clear();
  book.toFill.custom.clear();
}

/** Custom functions come last, so that they are called once, with what the others have filled. */
export function nextToFill({ toFill }: Book): FormulaCell | undefined {
  for (const cell of toFill.plain) return cell;
  for (const cell of toFill.custom) return cell;
  return undefined;
}
