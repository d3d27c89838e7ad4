/** Where a new row goes: under the last row of the table, and above totals or another table that stand below. */
import { planTables } from '../tables/all-tables';
import { cellText, isBlank, type Cell } from '../tables/cell';
import type { FoundTable } from '../tables/find-tables';
import { headingWords, matchHeadings } from '../tables/headings';
import type { Table } from '../tables/table';

export interface FreeRow {
  /** From 1. */
  readonly row: number;
  /** No row is free there: one has to be inserted above the row that the new one would take. */
  readonly needsRoom: boolean;
}

type Formulas = readonly (readonly string[])[];

export function freeRow(table: Table, found: FoundTable, formulas: Formulas): FreeRow {
  const { sheet, headingRow } = found;
  const rows = sheet.cells.map((cells, i) => ({ cells, formulas: formulas[i] ?? [], index: i }));
  const below = rows.slice(headingRow + 1);
  const isRow = (row: SheetRow) => namesRow(table, found, row);
  const ends = below.filter((row) => isTotals(table, found, row) || isHeading(row.cells));
  const first = below.find((row) => isRow(row) && !ends.includes(row));
  // Totals above the rows are no end of the table.
  const end = ends.find(({ index }) => first === undefined || index > first.index)?.index ?? Infinity;
  const last = below.filter((row) => row.index < end && isRow(row)).pop()?.index ?? headingRow;
  const free =
    rows.find((row) => row.index > last && !hasContent(found, row))?.index ?? Math.max(rows.length, last + 1);
  return free < end ? { row: free + 1, needsRoom: false } : { row: last + 2, needsRoom: true };
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
  /\b(SUM|SUMIF|SUMIFS|SUMPRODUCT|AVERAGE|AVERAGEIF|COUNT|COUNTA|COUNTIF|SUBTOTAL|MEDIAN|MIN|MAX)\(/i;

/** A row that says so, or that has no name and adds up cells above. */
function isTotals(table: Table, { columns }: FoundTable, { cells, formulas }: SheetRow): boolean {
  if (cells.some((cell) => typeof cell === 'string' && TOTAL.test(cellText(cell)))) return true;
  const isNamed = !isBlank(cells[columns.get(table.identity) ?? -1]);
  return !isNamed && [...columns.values()].some((at) => ADDS_UP.test(formulas[at] ?? ''));
}

/** Fewer matching words could be a row that happens to hold them. */
const LEAST_SCORE = 5;

function isHeading(cells: readonly Cell[]): boolean {
  return allHeadings().some((words) => matchHeadings(cells, words).score >= LEAST_SCORE);
}

let built: readonly ReturnType<typeof headingWords>[] | undefined;

function allHeadings() {
  return (built ??= Object.values<Table>(planTables).map(headingWords));
}

/**
 * Something that a person put there, between the first and the last column of the table. No tick left open, no formula waiting for its
 * row, and no ID that was filled in before.
 */
function hasContent({ columns, derived }: FoundTable, { cells, formulas }: SheetRow): boolean {
  const known = [...columns].flatMap(([key, at]) => (derived?.has(key) ? [] : [at]));
  const [from, to, id] = [Math.min(...known), Math.max(...known), columns.get('id')];
  return cells.some(
    (cell, at) => at >= from && at <= to && at !== id && !isBlank(cell) && cell !== false && !formulas[at],
  );
}
