/** The rows that a field can name and that an ID must differ from, as they cross to the page. */
import type { Item } from '../strategy/item';
import type { ParsedPlan } from '../strategy/plan';
import { draftItems } from '../strategy/drafts';
import { planTables, type PlanTableKey } from '../tables/all-tables';

export interface RowChoice {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  /** From 1. */
  readonly row: number;
}

export interface RowsOfTable {
  readonly table: PlanTableKey;
  readonly sheetId: number;
  readonly tab: string;
  readonly rows: readonly RowChoice[];
}

/** The rows of these tables, as far as the file has them. */
export function rowsOfTables(plan: ParsedPlan, tables: readonly PlanTableKey[]): readonly RowsOfTable[] {
  const items = draftItems(plan);
  return tables.flatMap((table) => {
    const found = plan[table]?.found;
    if (!found) return [];
    const rows = items[table].map(({ key, id, name, row }) => ({ key, id, name, row: row.row }));
    return [{ table, sheetId: found.sheet.id, tab: found.sheet.name, rows }];
  });
}

/** The rows of a table that stand on one tab: a table may stand on several. */
export function rowsOnTab(plan: ParsedPlan, table: PlanTableKey, sheetId: number): RowsOfTable {
  const here = draftItems(plan)[table].filter(({ place }) => place.sheetId === sheetId);
  const rows = here.map(({ key, id, name, row }) => ({ key, id, name, row: row.row }));
  return { table, sheetId, tab: here[0]?.place.tab ?? '', rows };
}

/** The rows as items, for what looks references up. */
export function itemsOf({ table, sheetId, tab, rows }: RowsOfTable): readonly Item[] {
  return rows.map(({ key, id, name, row }) => ({
    table,
    key,
    id,
    name,
    place: { sheetId, tab, row, column: 1 },
  }));
}

export function tablesPointedAt(keys: readonly string[]): readonly PlanTableKey[] {
  return keys.filter((key): key is PlanTableKey => Object.keys(planTables).includes(key));
}
