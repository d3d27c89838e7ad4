/** Copying cells from place to place, and sorting rows: formulas keep pointing at the same neighbours. */
import { compareForSort } from '../../engine/compare';
import type { Scalar } from '../../engine/contract';
import { shiftFormula } from '../../engine/rewrite';
import type { Area } from './area';
import { type Cell, PLAIN } from './cell';
import { valueAt } from './reading';
import { cellAt, cellFor } from './tab';
import { type Workbook, cellsChanged } from './workbook';
import { forEachCell, tabOf } from './writing';

/** Which parts of a cell are copied. */
export interface CopiedParts {
  readonly contents: 'formulas' | 'values' | false;
  readonly looks: boolean;
  readonly validation: boolean;
}

export const EVERYTHING: CopiedParts = { contents: 'formulas', looks: true, validation: true };

/** Fills `to` with copies of `from`, repeated where `to` is larger; a smaller `to` is filled beyond its edge, as Sheets does. */
export function copyCells(workbook: Workbook, from: Area, to: Area, parts: CopiedParts = EVERYTHING): Area {
  const source = tabOf(workbook, from);
  const target = tabOf(workbook, to);
  const filled = { ...to, rows: repeated(from.rows, to.rows), columns: repeated(from.columns, to.columns) };
  const copies: Cell[][] = [];
  forEachCell(from, (row, column) => {
    const cell = cellAt(source, row, column);
    const copy: Cell = { ...(cell ?? { literal: null, format: PLAIN }) };
    if (parts.contents === 'values') {
      copy.literal = valueAt(workbook, source, row, column);
      copy.formula = undefined;
    }
    (copies[row - from.row] ??= [])[column - from.column] = copy;
  });
  forEachCell(filled, (row, column) => {
    const [down, right] = [(row - to.row) % from.rows, (column - to.column) % from.columns];
    const copy = copies[down]?.[right];
    if (copy) {
      place(
        target,
        copy,
        row,
        column,
        { down: row - from.row - down, right: column - from.column - right },
        parts,
      );
    }
  });
  cellsChanged(workbook, filled);
  return filled;
}

function repeated(from: number, to: number): number {
  return to > from && to % from === 0 ? to : Math.max(from, to - (to % from));
}

function place(
  tab: ReturnType<typeof tabOf>,
  copy: Cell,
  row: number,
  column: number,
  by: { readonly down: number; readonly right: number },
  parts: CopiedParts,
): void {
  const cell = cellFor(tab, row, column);
  if (parts.contents !== false) {
    cell.literal = copy.literal;
    cell.runs = copy.runs;
    cell.formula = copy.formula === undefined ? undefined : shiftFormula(copy.formula, by.down, by.right);
  }
  if (parts.looks) {
    cell.format = copy.format;
    cell.note = copy.note;
  }
  if (parts.validation) cell.validation = copy.validation;
}

export interface SortKey {
  /** The tab's column, zero-based. */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of an area: numbers before text before booleans, blanks last in both directions, equal rows stay in order.
 * @param takesPart rows, zero-based, that change places among each other; all others stay where they are
 */
export function sortRows(
  workbook: Workbook,
  area: Area,
  keys: readonly SortKey[],
  takesPart: (row: number) => boolean = () => true,
): void {
  const tab = tabOf(workbook, area);
  const places = Array.from({ length: area.rows }, (_, down) => area.row + down).filter(takesPart);
  const rows = places.map((row) => {
    const cells = Array.from({ length: area.columns }, (__, right) => cellAt(tab, row, area.column + right));
    return { row, cells, sortedBy: keys.map(({ column }) => valueAt(workbook, tab, row, column)) };
  });
  rows.sort((one, other) => compareRows(one.sortedBy, other.sortedBy, keys));
  rows.forEach(({ row, cells }, index) => {
    const target = places[index] ?? row;
    cells.forEach((cell, right) => {
      const moved =
        cell?.formula === undefined
          ? cell
          : { ...cell, formula: shiftFormula(cell.formula, target - row, 0) };
      (tab.cells[target] ??= [])[area.column + right] = moved;
    });
  });
  cellsChanged(workbook, area);
}

function compareRows(one: readonly Scalar[], other: readonly Scalar[], keys: readonly SortKey[]): number {
  for (const [index, { ascending }] of keys.entries()) {
    const order = compareForSort(one[index] ?? null, other[index] ?? null, ascending);
    if (order !== 0) return order;
  }
  return 0;
}
