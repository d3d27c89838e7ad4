/** What the formula engine asks of the host that owns the cells, and what it gives back. */

/** The codes that a cell can show instead of a value; `Loading...` is how Sheets shows a custom function that may not run. */
export type ErrorCode =
  '#REF!' | '#NAME?' | '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!' | '#NULL!' | '#ERROR!' | 'Loading...';

/** An error as a value: it flows through formulas; the message is what Sheets shows when the cell is pointed at. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message: string;
}

/** What a cell holds or shows. Blank is null. Dates are serial numbers, as in Sheets; the number format makes them dates. */
export type Scalar = number | string | boolean | null | CellError;

/** A cell by its sheet id and zero-based row and column. */
export interface Position {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells: zero-based, `sheet` is a sheet id. */
export interface Area extends Position {
  readonly rows: number;
  readonly columns: number;
}

/** Number of rows and columns. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Where the result of an array formula lies on its sheet; row and column are those of the formula's own cell. */
export interface Spill extends Extent {
  readonly row: number;
  readonly column: number;
}

/** The literal contents, owned by the host. */
export interface Grid {
  /** Upper and lower case mean the same tab, as in Sheets. */
  sheetId(name: string): number | undefined;
  sheetName(id: number): string | undefined;
  /** The grid's size, blank cells included. */
  size(sheet: number): Extent;
  /** The extent of literals and formulas. */
  used(sheet: number): Extent;
  /** null where the cell is blank or a formula stands. */
  literal(sheet: number, row: number, column: number): Scalar;
  /** The formula as typed, with its `=`. */
  formula(sheet: number, row: number, column: number): string | undefined;
  /** True where the number format shows a date or a time. */
  isDate(sheet: number, row: number, column: number): boolean;
  namedRange(name: string): Area | undefined;
}

/** Custom functions, run by the host in a fresh context with the rights of a custom function. */
export interface CustomFunctions {
  /** `name` as typed in the formula; upper and lower case mean the same. */
  has(name: string): boolean;
  /** A throw becomes #ERROR! with its message. */
  call(name: string, args: readonly unknown[]): unknown;
}

export interface EngineOptions {
  readonly grid: Grid;
  readonly custom: CustomFunctions;
  now(): Date;
  timeZone(): string;
  /** How numbers and dates are written, `en_US` where left out. In `de_DE` decimals begin with a comma, in formulas too. */
  locale?(): string;
  /** Serial number to an instant, in the sheet's time zone. */
  dateOfSerial(serial: number): Date;
  serialOfDate(date: Date): number;
}

export interface Engine {
  /** The literal, the computed value, or the value that an array formula spilled into this cell. */
  value(sheet: number, row: number, column: number): Scalar;
  /** Where an array result lies, asked of any of its cells; undefined where the cell holds no array result. */
  spillOf(sheet: number, row: number, column: number): Spill | undefined;
  /** Literals, formulas or number formats in these areas changed. */
  changed(areas: readonly Area[]): void;
  /** Rows, columns or sheets were inserted, moved, renamed or deleted, or named ranges changed. */
  structureChanged(): void;
  /** used() plus the cells that array formulas fill. */
  extent(sheet: number): Extent;
  /** The address of a HYPERLINK formula that stands in this cell. */
  linkOf(sheet: number, row: number, column: number): string | undefined;
  /** True where the formula gives a date, so the cell shows one although no number format was set. */
  givesDate(sheet: number, row: number, column: number): boolean;
  /** Time has passed: formulas with NOW, TODAY or a random number are computed again when next read. */
  tick(): void;
}

/** Cells that are cut from one place and pasted at another. Positions are zero-based; null means to the end of the tab. */
export interface CellMove {
  readonly kind: 'moveCells';
  /** The tab that they leave. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number | null;
  readonly columns: number | null;
  /** Where their upper left cell stands afterwards. */
  readonly to: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** What happened to a sheet's cells, rows, columns or name, for `moveReferences`. Positions are zero-based. */
export type StructureChange =
  | CellMove
  | {
      readonly kind: 'moveRows' | 'moveColumns';
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
      /** Where the block starts afterwards, counted before the move. */
      readonly to: number;
    }
  | {
      readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'deleteSheet'; readonly sheet: string };
