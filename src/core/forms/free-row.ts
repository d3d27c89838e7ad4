/** Where a new row goes: under the last row of the table, and above totals, notes or another table that stand below. */
import { cellText, isBlank, type Cell } from '../tables/cell';
import type { FoundTable } from '../tables/find-tables';
import type { Table } from '../tables/table';

export interface FreeRow {
  /** From 1. */
  readonly row: number;
  /** No row is free there: one has to be inserted, so that the new one gets this number. */
  readonly needsRoom: boolean;
}

/** @param formulas behind the cells of the tab */
export function freeRow(table: Table, found: FoundTable, formulas: readonly (readonly string[])[]): FreeRow {
  const { sheet, headingRow, lastRow = Infinity, passedOver } = found;
  const rows = sheet.cells.map((cells, index) => ({ cells, formulas: formulas[index] ?? [], index }));
  const isRow = (row: SheetRow) =>
    row.index > headingRow &&
    row.index <= lastRow &&
    passedOver?.has(row.index) !== true &&
    namesRow(table, found, row) &&
    !saysTotal(row);
  const last = rows.filter(isRow).pop()?.index ?? headingRow;
  const next = rows[last + 1];
  return { row: last + 2, needsRoom: next !== undefined && hasContent(found, next) };
}

interface SheetRow {
  readonly cells: readonly Cell[];
  readonly formulas: readonly string[];
  readonly index: number;
}

/** A name, or something typed beside the ID: IDs and formulas that somebody filled in far down are no rows yet. */
function namesRow(table: Table, { columns }: FoundTable, { cells, formulas }: SheetRow): boolean {
  if (!isBlank(cells[columns.get(table.identity) ?? -1])) return true;
  return [...columns].some(
    ([key, at]) => key !== 'id' && !isBlank(cells[at]) && cells[at] !== false && !formulas[at],
  );
}

const TOTAL =
  /^(grand |sub ?)?(totals?|sum|average|mean|count|summe|gesamt|durchschnitt|total général|suma|totale)\s*:?$/i;
const ADDS_UP =
  /\b(SUM|SUMIF|SUMIFS|AVERAGE|AVERAGEIF|COUNT|COUNTA|COUNTIF|SUBTOTAL|MEDIAN|MIN|MAX)\([^()]*:/i;

function saysTotal({ cells }: SheetRow): boolean {
  return cells.some((cell) => typeof cell === 'string' && TOTAL.test(cellText(cell)));
}

/**
 * Something that a person put there, between the first and the last column of the table. No tick left open, no formula waiting for its
 * row, and no ID that was filled in before.
 */
function hasContent({ columns, derived }: FoundTable, { cells, formulas }: SheetRow): boolean {
  const known = [...columns].flatMap(([key, at]) => (derived?.has(key) ? [] : [at]));
  const [from, to, id] = [Math.min(...known), Math.max(...known), columns.get('id')];
  return cells.some((cell, at) => {
    if (at < from || at > to || at === id || isBlank(cell) || cell === false) return false;
    const formula = formulas[at] ?? '';
    return formula === '' || ADDS_UP.test(formula);
  });
}
