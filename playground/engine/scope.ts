/** What a formula can see while it is evaluated. */
import type { Area, Extent, Position, Scalar } from './contract';
import type { Language } from './language';
import type { Call } from './syntax';
import type { Matrix, Value } from './values';

/** The workbook as seen by the formula that is being evaluated; what it reads here is remembered as what it depends on. */
export interface World {
  sheetId(name: string): number | undefined;
  size(sheet: number): Extent;
  namedRange(name: string): Area | undefined;
  matrix(area: Area): Matrix;
  isDate(position: Position): boolean;
  isFormula(position: Position): boolean;
  hasCustom(name: string): boolean;
  /** @param parameters undefined where one was left out */
  callCustom(name: string, parameters: readonly (Value | undefined)[]): Value;
  /** How texts are read as numbers, and numbers printed. */
  language(): Language;
  /** The present moment as a serial number. */
  now(): number;
  /** The same workbook for a question about places only: nothing is read, so nothing is depended on. */
  unread(): World;
  /** Notes the address that the cell links to. */
  link(address: string): void;
}

export interface Scope {
  readonly world: World;
  /** Where the formula stands. */
  readonly cell: Position;
  /** True inside ARRAYFORMULA and its like, where operators and functions work on each value of an array. */
  readonly arrays: boolean;
  /** Names that LET has given, in capitals. */
  readonly names: ReadonlyMap<string, Value>;
}

/** A call as special functions see it: its parameters are not evaluated yet. */
export interface FormulaCall {
  readonly node: Call;
  readonly scope: Scope;
  /** The parameter's value; blank where it was left out. */
  value(position: number, scope?: Scope): Value;
  /** The value where only its place and size matter, as in ROW(A1:A5); a reference is not read. */
  place(position: number): Value;
  /** One value: of an array the first, of a range the one that stands in the formula's own row or column. */
  single(position: number): Scalar;
}
