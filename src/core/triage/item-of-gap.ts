/** What a gap is about, among the items of the plan as it is now. */
import { fingerprint } from '../fingerprint';
import { readMemory } from '../gaps/gap-memory';
import type { Item } from '../strategy/item';
import { findHeadings } from '../tables/find-tables';
import { gaps } from '../tables/gaps';
import { parseTable } from '../tables/parse-table';
import type { SheetData } from '../tables/sheet-data';

/** @param sheet the Gaps tab; @returns undefined where the gap or its row is gone, or where it is about no single row */
export function itemOfGap<I extends Item>(
  sheet: SheetData | undefined,
  id: string,
  items: readonly I[],
): I | undefined {
  const found = sheet && findHeadings(sheet, gaps);
  const row = found && parseTable(gaps, found).rows.find((one) => one.id === id);
  const spot = row && readMemory(row.fingerprint).spot;
  return spot && items.find(({ table, key }) => table === spot.table && fingerprint(key) === spot.row);
}
