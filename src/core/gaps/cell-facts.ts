/** What a rule may ask about one cell of a row: whether it is blank, where it stands, what its column is called. */
import { cellOf } from '../strategy/cell-of';
import type { Item } from '../strategy/item';
import type { Strategy } from '../strategy/strategy';
import { isBlank } from '../tables/cell';
import type { FoundTable } from '../tables/find-tables';
import type { Place } from '../tables/sheet-data';

export interface RowItem extends Item {
  readonly row: { readonly row: number; readonly part?: FoundTable };
}

/**
 * True where the tab has the column, some row fills it, and this row does not. A column that nobody fills says nothing about a row, and
 * a cell that cannot be read is not blank: it is reported by itself.
 */
export function leftBlank({ tables }: Strategy, item: RowItem, key: string): boolean {
  const parsed = tables[item.table];
  const found = item.row.part ?? parsed?.found;
  const at = found?.columns.get(key);
  if (!parsed || !found || at === undefined || !parsed.filled.has(key)) return false;
  return isBlank(found.sheet.cells[item.row.row - 1]?.[at]);
}

/** True where the cell holds something that could not be read, such as a formula that failed. */
export function isUnreadable({ tables }: Strategy, item: RowItem, key: string): boolean {
  const found = item.row.part ?? tables[item.table]?.found;
  const at = found?.columns.get(key);
  if (
    !found ||
    at === undefined ||
    (item.row as unknown as Readonly<Record<string, unknown>>)[key] !== undefined
  ) {
    return false;
  }
  return !isBlank(found.sheet.cells[item.row.row - 1]?.[at]);
}

export function placeOf({ tables }: Strategy, item: RowItem, key: string): Place {
  return cellOf(tables, item, key).place;
}

/** The heading that the person gave the column, in quotation marks. */
export function headingOf({ tables }: Strategy, item: RowItem, key: string): string {
  return `"${cellOf(tables, item, key).heading}"`;
}
