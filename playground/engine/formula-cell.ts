/** A cell with a formula: its parsed text, its value, and what is known about how it was computed. */
import type { Area, Position, Scalar } from './contract';
import { isVolatile } from './evaluate';
import { FUNCTIONS } from './functions';
import { parse } from './parse';
import type { Decimal } from './tokens';
import { contains, type Node } from './syntax';

export interface FormulaCell extends Position {
  readonly text: string;
  /** undefined where the text is not a formula. */
  readonly node: Node | undefined;
  /** The result may have several cells. */
  readonly mayFill: boolean;
  readonly callsCustom: boolean;
  readonly volatile: boolean;
  /** The formula was typed since its custom functions were last called, so they are called again. */
  edited: boolean;
  state: 'dirty' | 'clean';
  value: Scalar;
  /** All values, where the result has several cells and there was room for them. */
  values: readonly (readonly Scalar[])[] | undefined;
  /** The cells that `values` fills. */
  spill: Area | undefined;
  /** What was read to compute the value. */
  precedents: Area[];
  /** The place on the path of cells that are being computed; -1 where it is not. */
  place: number;
  /** Something that it has read changed while it was being computed. */
  stale: boolean;
  circular: boolean;
  /** The earliest cell on the path that this one leads back to, if it is part of a circle. */
  circle: FormulaCell | undefined;
  /** The value is shown as a date without a number format being set. */
  givesDate: boolean;
  /** Where HYPERLINK leads. */
  link: string | undefined;
}

export function formulaCell(
  { sheet, row, column }: Position,
  text: string,
  edited: boolean,
  decimal: Decimal,
): FormulaCell {
  const node = parse(text, decimal);
  const has = (test: (inner: Node) => boolean) => node !== undefined && contains(node, test);
  const callsCustom = has((inner) => inner.kind === 'call' && FUNCTIONS[inner.name] === undefined);
  return {
    sheet,
    row,
    column,
    text,
    node,
    mayFill:
      callsCustom ||
      has(
        (inner) =>
          inner.kind === 'array' || (inner.kind === 'call' && FUNCTIONS[inner.name]?.givesArray === true),
      ),
    callsCustom,
    volatile: node !== undefined && isVolatile(node),
    edited,
    state: 'dirty',
    value: null,
    values: undefined,
    spill: undefined,
    precedents: [],
    place: -1,
    stale: false,
    circular: false,
    circle: undefined,
    givesDate: false,
    link: undefined,
  };
}

/** The cells that show this formula's result. */
export function shownBy(cell: FormulaCell): Area {
  return cell.spill ?? { sheet: cell.sheet, row: cell.row, column: cell.column, rows: 1, columns: 1 };
}

export function covers(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
