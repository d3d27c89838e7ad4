/**
 * What one cell gives when it is read. Blank is '', a date is its calendar day as '2026-03-31' (core knows no time zones),
 * an error is its text, such as '#REF!'.
 */
export type Cell = string | number | boolean;

/** A rectangle of cells, row by row. */
export type Cells = readonly (readonly Cell[])[];

export function isBlank(cell: Cell | undefined): boolean {
  if (cell === undefined || cell === '') return true;
  // Most texts begin with something to see: of long tabs millions of cells are asked about.
  return typeof cell === 'string' && !VISIBLE.test(cell) && cell.trim() === '';
}

const VISIBLE = /^[!-~]/;

const UNTIDY = /\s\s|[^\S ]/;

/** The cell as one line of text, as a person would read it aloud: single spaces, none around. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const text = String(cell).trim();
  // Most cells are tidy, and looking is much cheaper than rewriting: columns hold thousands.
  return UNTIDY.test(text) ? text.replace(/\s+/g, ' ') : text;
}

const ASCII = /^[ -~]*$/;

/** The text with each accent joined to its letter: é typed as one character and as two is the same. */
export function composed(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFC');
}

const ERRORS = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!)/;

/** True where a formula in the cell failed. */
export function isErrorCell(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && ERRORS.test(cell);
}

/** A number for a cell with so many decimals that it is the same in every run; blank where it is unknown, or greater than a cell can hold. */
export function numberCell(value: number | undefined, decimals: number): Cell {
  const digits = 10 ** decimals;
  const rounded = value === undefined ? Number.NaN : Math.round(value * digits) / digits;
  return Number.isFinite(rounded) ? rounded : '';
}
