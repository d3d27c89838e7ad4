/** Where a column's cell of a row stands, for links and messages. */
import { planTables, type PlanTableKey } from '../tables/all-tables';
import { headingAt, type FoundTable } from '../tables/find-tables';
import { seenAt } from '../tables/seen-at';
import type { Place } from '../tables/sheet-data';
import { columnOf } from '../tables/table';
import type { ParsedPlan } from './plan';

interface RowPlace {
  readonly table: PlanTableKey;
  readonly row: { readonly row: number; readonly part?: FoundTable };
}

/** The cell and the heading that the person gave its column; the naming cell where the tab has no such column. */
export function cellOf(
  tables: ParsedPlan,
  item: RowPlace,
  key: string,
): { readonly heading: string; readonly place: Place } {
  const found = item.row.part ?? tables[item.table]?.found;
  if (!found) throw new Error(`No ${item.table} table was read.`);
  const { sheet } = found;
  const at = seenAt(found, key) ?? seenAt(found, planTables[item.table].identity) ?? 0;
  return {
    heading: headingAt(found, at) || columnOf(planTables[item.table], key).heading,
    place: { sheetId: sheet.id, tab: sheet.name, row: item.row.row, column: at + 1 },
  };
}
