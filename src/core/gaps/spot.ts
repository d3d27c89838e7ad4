/** The cell that a gap points to, told by its table, its column and its row, so that it is found again after people sorted or moved. */
import { fingerprint } from '../fingerprint';
import { draftItems } from '../strategy/drafts';
import type { Item } from '../strategy/item';
import { parsePlan } from '../strategy/plan';
import type { Strategy } from '../strategy/strategy';
import { planTables, type PlanTableKey } from '../tables/all-tables';
import { partsOf, type FoundTable } from '../tables/find-tables';
import { seenAt } from '../tables/seen-at';
import type { Place } from '../tables/sheet-data';

export interface Spot {
  readonly table: PlanTableKey;
  /** The key of the column. */
  readonly column: string;
  /** The key of the row's item in short: names can be long. */
  readonly row: string;
}

export type FindSpot = (place: Place, items: readonly Item[]) => Spot | undefined;

/** Where several items stand in one row, one that the finding is about comes first. */
export function spotFinder({ everything, tables }: Pick<Strategy, 'everything' | 'tables'>): FindSpot {
  let byRow: Map<string, Item[]> | undefined;
  const columns = new Map<string, string | undefined>();
  const columnIn = (table: PlanTableKey, { sheetId, column }: Place) => {
    const where = `${table} ${sheetId} ${column}`;
    if (!columns.has(where)) {
      const part = partOn(tables[table]?.found, sheetId);
      columns.set(where, part && columnAt(part, column));
    }
    return columns.get(where);
  };
  return (place, items) => {
    byRow ??= groupByRow(everything);
    const here = byRow.get(rowKey(place)) ?? [];
    const spots =
      here.length < 2
        ? here
        : [...here].sort((a, b) => Number(items.includes(b)) - Number(items.includes(a)));
    for (const { table, key } of spots) {
      const column = columnIn(table, place);
      if (column !== undefined) return { table, column, row: fingerprint(key) };
    }
    return undefined;
  };
}

function groupByRow(items: readonly Item[]): Map<string, Item[]> {
  const byRow = new Map<string, Item[]>();
  for (const item of items) {
    const key = rowKey(item.place);
    const held = byRow.get(key);
    if (held) held.push(item);
    else byRow.set(key, [item]);
  }
  return byRow;
}

function rowKey({ sheetId, row }: Place): string {
  return `${sheetId} ${row}`;
}

/** The part of a table that stands on a tab: tables may stand on several. */
export function partOn(found: FoundTable | undefined, sheetId: number): FoundTable | undefined {
  return found && partsOf(found).find(({ sheet }) => sheet.id === sheetId);
}

function columnAt(found: FoundTable, column: number): string | undefined {
  return [...found.columns.keys()].find((key) => seenAt(found, key) === column - 1);
}

/** #initiatives.owner.1x9k2m4p7q */
export function spotText({ table, column, row }: Spot): string {
  return `#${table}.${column}.${row}`;
}

export function readSpot(text: string): Spot | undefined {
  const [, table = '', column = '', row = ''] = /^#(\w+)\.(\w+)\.(\w+)$/.exec(text) ?? [];
  return table in planTables ? { table: table as PlanTableKey, column, row } : undefined;
}

/** Where the cell stands now, and the item of its row; undefined where the row is gone. A column that is gone leads to the name. */
export function locate(
  spot: Spot,
  found: FoundTable,
): { readonly item: Item; readonly place: Place } | undefined {
  const items: readonly Item[] = draftItems(parsePlan(new Map([[spot.table, found]])))[spot.table];
  const item = items.find(({ key }) => fingerprint(key) === spot.row);
  if (!item) return undefined;
  const at = seenAt(found, spot.column);
  return { item, place: at === undefined ? item.place : { ...item.place, column: at + 1 } };
}
