/** What one cell holds, and how it looks. */
import type { Scalar } from '../../engine/contract';
import type { ValidationRule } from './validation';

export interface CellFormat {
  /** A number format pattern; none means automatic. */
  readonly number?: string | undefined;
  readonly background?: string | undefined;
  readonly color?: string | undefined;
  readonly weight?: 'bold' | undefined;
  readonly style?: 'italic' | undefined;
  readonly line?: 'underline' | 'line-through' | undefined;
  readonly size?: number | undefined;
  readonly family?: string | undefined;
  readonly wrap?: 'WRAP' | 'CLIP' | undefined;
  readonly horizontal?: 'left' | 'center' | 'right' | undefined;
  readonly vertical?: 'top' | 'middle' | 'bottom' | undefined;
  readonly borders?: Borders | undefined;
  readonly rotation?: number | undefined;
}

export type Side = 'top' | 'left' | 'bottom' | 'right';
export type Borders = {
  readonly [side in Side]?: { readonly style: string; readonly color: string } | undefined;
};

/** A stretch of a rich text, from `start` up to but not including `end`. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly link?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly strikethrough?: boolean | undefined;
  readonly color?: string | undefined;
  readonly size?: number | undefined;
  readonly family?: string | undefined;
}

export interface Cell {
  /** null where the cell is blank or a formula stands. */
  literal: Scalar;
  /** As typed, with its `=`. */
  formula?: string | undefined;
  /** Shared between cells that look the same, so it is replaced, never changed. */
  format: CellFormat;
  note?: string | undefined;
  validation?: ValidationRule | undefined;
  runs?: readonly TextRun[] | undefined;
  /** Of one that stands at many places, see `blankCell`. */
  readonly isShared?: true;
}

export const PLAIN: CellFormat = {};

/** By rule, then by format; NO_RULE stands for none. */
const blanks = new WeakMap<object, WeakMap<CellFormat, Readonly<Cell>>>();
const NO_RULE = {};

/**
 * A cell that only looks like something. Most cells of a tab are such, a thousand below each other, so they are one object;
 * `cellFor` gives a place a cell of its own before it is changed.
 */
export function blankCell(format: CellFormat, validation?: ValidationRule): Readonly<Cell> {
  const rule = validation ?? NO_RULE;
  const known = blanks.get(rule) ?? new WeakMap<CellFormat, Readonly<Cell>>();
  blanks.set(rule, known);
  const blank = known.get(format) ?? sharedCell({ literal: null, format, validation });
  known.set(format, blank);
  return blank;
}

/** What is copied from it, or saved, is an ordinary cell. */
function sharedCell(cell: Cell): Readonly<Cell> {
  return Object.freeze(Object.defineProperty(cell, 'isShared', { value: true, enumerable: false }));
}
