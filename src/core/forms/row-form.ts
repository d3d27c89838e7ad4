/** The form of one row of a table: its fields in the order of the declaration, with what stands in its cells. */
import type { ParsedPlan } from '../strategy/plan';
import { planTables, type PlanTableKey } from '../tables/all-tables';
import { cellText, isBlank, type Cell } from '../tables/cell';
import type { Column } from '../tables/column';
import { headingAt, type FoundTable } from '../tables/find-tables';
import { a1 } from '../tables/sheet-data';
import { columnOf, columnsOf, type Table } from '../tables/table';
import type { Field, RowForm } from './field';
import { fieldText, valueText } from './field-text';
import { rowsOfTables, tablesPointedAt } from './row-choices';

/** What is known of the file beside its plan. */
export interface FormContext {
  readonly plan: ParsedPlan;
  readonly comma: boolean;
  /** The formulas behind the tab of the table, as it was read. */
  readonly formulas: readonly (readonly string[])[];
}

/** @param row from 1; it may be blank */
export function formOfRow(
  table: PlanTableKey,
  found: FoundTable,
  row: number,
  context: FormContext,
): RowForm {
  const { plan, comma } = context;
  const cells = found.sheet.cells[row - 1] ?? [];
  const columns = present(table, found);
  const fields = columns.map(([key, column, at]) => fieldOf(found, row, key, column, at, context));
  const at = (key: string) => cellText(cells[found.columns.get(key) ?? -1]);
  const place = columns.find(([key]) => key === planTables[table].identity);
  return {
    table,
    tab: found.sheet.name,
    sheetId: found.sheet.id,
    mark: { row, id: at('id'), name: at(planTables[table].identity) },
    at: a1({ row, column: (found.derived?.get(place?.[0] ?? '') ?? place?.[2] ?? 0) + 1 }),
    fields,
    lacking: lackingIn(table, found),
    rows: rowsFor(plan, table),
    comma,
  };
}

/** One field of a row, where the tab has its column. */
export function formField(
  table: PlanTableKey,
  found: FoundTable,
  row: number,
  key: string,
  context: FormContext,
): Field | undefined {
  const at = found.columns.get(key);
  return at === undefined
    ? undefined
    : fieldOf(found, row, key, columnOf(planTables[table], key), at, context);
}

/** The columns that the tab has, with their indexes. */
function present(
  table: PlanTableKey,
  { columns }: FoundTable,
): readonly (readonly [string, Column, number])[] {
  return columnsOf(planTables[table]).flatMap(([key, column]) => {
    const at = columns.get(key);
    return at === undefined ? [] : [[key, column, at] as const];
  });
}

function lackingIn(table: PlanTableKey, { columns }: FoundTable): readonly string[] {
  return columnsOf(planTables[table]).flatMap(([key, { heading }]) => (columns.has(key) ? [] : [heading]));
}

/** The rows of the table, for IDs and for going from row to row, and those that its fields name. */
export function rowsFor(plan: ParsedPlan, table: PlanTableKey): RowForm['rows'] {
  const declared: Table = planTables[table];
  const named = Object.values(declared.columns).flatMap(({ pointsTo }) => tablesPointedAt(pointsTo ?? []));
  return rowsOfTables(plan, [...new Set([table, ...named])]);
}

function fieldOf(
  found: FoundTable,
  row: number,
  key: string,
  column: Column,
  at: number,
  { formulas, comma }: FormContext,
): Field {
  const cell: Cell = found.sheet.cells[row - 1]?.[at] ?? '';
  const heading = headingOf(found, key, column);
  const seen = found.derived?.get(key);
  if (seen !== undefined) {
    return {
      key,
      heading,
      text: valueText(column, cell, comma),
      comesFrom: originOf(found, row, column, seen),
    };
  }
  const formula = formulas[row - 1]?.[at] ?? '';
  const text = fieldText(column, cell, formula, comma);
  const words = column.options ? ownWords(found, column, at) : [];
  return {
    key,
    heading,
    text,
    ...(formula === '' ? {} : { gives: valueText(column, cell, comma) }),
    ...(words.length > 0 ? { words } : {}),
  };
}

function headingOf(found: FoundTable, key: string, column: Column): string {
  if (found.derived?.has(key)) return column.heading;
  return headingAt(found, found.columns.get(key) ?? -1) || column.heading;
}

/** Words for a choice that this column uses and that are read as one of the declared ones. */
function ownWords(
  { sheet, headingRow, lastRow = Infinity }: FoundTable,
  column: Column,
  at: number,
): readonly string[] {
  const words = new Set<string>();
  for (const row of sheet.cells.slice(headingRow + 1, lastRow + 1)) {
    const cell = row[at];
    if (typeof cell !== 'string' || isBlank(cell) || column.options?.includes(cell)) continue;
    if (column.read(cell) !== undefined) words.add(cell.trim());
  }
  return [...words];
}

function originOf(found: FoundTable, row: number, column: Column, seen: number): string {
  const parent = column.pointsTo ? found.parents?.get(row - 1) : undefined;
  return `It is read out of the cell ${a1({ row: parent?.row ?? row, column: seen + 1 })} on “${found.sheet.name}”. Change it there.`;
}
