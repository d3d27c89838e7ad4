/** Finds what supports what, by the column Supports and any list of IDs or names. */
import type { Item } from '../strategy/item';
import { indexItems } from '../strategy/references';

/**
 * Gives for each of the names the rows that support it, in their order.
 * @param names IDs or names, as the column Supports says them
 */
export function groupBySupport<R extends { readonly supports: string | undefined }>(
  names: readonly string[],
  rows: readonly R[],
): (name: string) => readonly R[] {
  const index = indexItems([...new Set(names)].map(itemOf));
  const known = new Map<string, readonly Item[]>();
  const itemsIn = (text: string): readonly Item[] => {
    const items = known.get(text) ?? index.resolve(text).items;
    known.set(text, items);
    return items;
  };
  const groups = new Map<Item, R[]>();
  for (const row of rows) {
    for (const item of itemsIn(row.supports ?? '')) {
      const group = groups.get(item);
      if (group) group.push(row);
      else groups.set(item, [row]);
    }
  }
  return (name) => itemsIn(name).flatMap((item) => groups.get(item) ?? []);
}

/** The index asks for items of a plan; here only their names count. */
function itemOf(name: string): Item {
  const place = { sheetId: 0, tab: '', row: 0, column: 0 };
  return { table: 'productObjectives', key: name, id: name, name, place };
}
