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
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    for (const { name } of index.resolve(row.supports).items) {
      const group = groups.get(name);
      if (group) group.push(row);
      else groups.set(name, [row]);
    }
  }
  return (name) =>
    groups.get(name) ?? index.resolve(name).items.flatMap((item) => groups.get(item.name) ?? []);
}

/** The index asks for items of a plan; here only their names count. */
function itemOf(name: string): Item {
  const place = { sheetId: 0, tab: '', row: 0, column: 0 };
  return { table: 'productObjectives', key: name, id: name, name, place };
}
