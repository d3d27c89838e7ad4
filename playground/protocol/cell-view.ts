/** How cells are shown: what stands in them, how they look, and what may be chosen there. */

export type CellValue = string | number | boolean;

/** How a cell looks, conditional colours already worked in. Colours are CSS colours, sizes are points. */
export interface CellStyle {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly wrap?: true;
  readonly size?: number;
  readonly font?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
}

/** One cell as it is shown. A cell without any of these is blank and is not sent. */
export interface CellView {
  /** What the cell holds: dates are serial numbers, as in Sheets. */
  readonly value?: CellValue;
  /** The text in the grid, after the number format. */
  readonly shown?: string;
  /** What the formula bar shows: the formula, or the value as a person would type it. */
  readonly typed?: string;
  /** Filled by an array formula that stands elsewhere: shown, but not the cell's own. */
  readonly spilled?: true;
  readonly style?: CellStyle;
  readonly note?: string;
  /** What is wrong with the cell: why it shows an error code, or that its drop-down does not have its value. */
  readonly error?: string;
  /** An outside address, or `#gid=…&range=…` for a place in this workbook. */
  readonly link?: string;
}

/** A cell of a patch: zero-based row and column, and the cell, or null where it became blank. */
export type CellPatch = readonly [row: number, column: number, cell: CellView | null];

/** Zero-based, ends included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A drop-down list or checkboxes on some cells. */
export interface Choice {
  readonly kind: 'list' | 'checkbox';
  readonly boxes: readonly Box[];
  readonly values: readonly string[];
  /** False where other values are refused by the host. */
  readonly allowOthers: boolean;
  readonly help?: string;
}
