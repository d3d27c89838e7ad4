/** Calls of the screen Insert a formula. */
import type { FormulaEntry } from '../core/formulas/entry';

export interface FormulaCalls {
  /** Every formula with its documentation, in the order in which the picker shows them. */
  listFormulas(): readonly FormulaEntry[];
  /** What is selected now, and which names the file has. Sheets does not tell pages when that changes. */
  sheetContext(): SheetContext;
  /** Writes a live formula into one cell. */
  insertFormula(wish: FormulaWish): Insertion;
}

export interface SheetContext {
  /** Named ranges of the file. */
  readonly names: readonly string[];
  /** The tab in front. */
  readonly tab: string;
  /** The selected cells with their tab: 'Our plan'!B2:B20. */
  readonly selection: string;
  /** The active cell with its tab. */
  readonly cell: string;
  readonly cellIsEmpty: boolean;
}

export interface FormulaWish {
  readonly name: string;
  /** As typed, one for each parameter; blank where left out. */
  readonly arguments: readonly string[];
  /** With its tab. */
  readonly cell: string;
  /** The person agreed to replace what the cell holds. */
  readonly overwrite?: boolean;
}

export type Insertion =
  | {
      readonly state: 'inserted';
      /** What the cell shows now. */
      readonly shows: string;
      /** A sentence where the formula gives an error, or no result yet. */
      readonly problem?: string;
    }
  /** Nothing was written: the cell holds something, and the person has not agreed to replace it. */
  | { readonly state: 'occupied'; readonly holds: string };
