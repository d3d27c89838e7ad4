/** What an item rests on: itself and the work below it, so that whoever was asked about a part was asked about the whole. */
import type { Item } from './item';
import type { CompanyObjective, Initiative, KeyResult, ProductObjective } from './strategy';

type AnyItem = CompanyObjective | ProductObjective | Initiative | KeyResult;

/** The item, what serves it and what measures it. What works against it does not belong to it. */
export function servingItems(item: Item): ReadonlySet<Item> {
  const all = new Set<Item>();
  const add = (one: AnyItem) => {
    if (all.has(one)) return;
    all.add(one);
    for (const below of belowOf(one)) add(below);
  };
  add(item as AnyItem);
  return all;
}

function belowOf(item: AnyItem): readonly AnyItem[] {
  if (item.table === 'companyObjectives') {
    const helping = item.links.filter(({ strength }) => strength > 0).map(({ from }) => from);
    return [...helping, ...item.keyResults];
  }
  if (item.table === 'productObjectives') return [...item.initiatives, ...item.keyResults];
  return item.table === 'initiatives' ? item.keyResults : [];
}
