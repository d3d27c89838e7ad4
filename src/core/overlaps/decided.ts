/** Pairs that the plan has decided on: linked, or said on the map to be none or against. Nobody is asked about them again. */
import type { MapFacts } from '../forms/map-facts';
import type { CompanyObjective, ProductObjective } from '../strategy/strategy';
import { isBlank } from '../tables/cell';
import type { Goal } from '../strategy/tracing';
import type { Work } from './open-work';

export function decidedPairs({ map }: Pick<MapFacts, 'map'>): (item: Work, goal: Goal) => boolean {
  const rows = byKey(map?.grid?.rows);
  const columns = byKey(map?.grid?.columns);
  const onMap = (item: ProductObjective, goal: CompanyObjective) => {
    const [row, column] = [rows.get(item.key), columns.get(goal.key)];
    return row !== undefined && column !== undefined && !isBlank(map?.sheet.cells[row]?.[column]);
  };
  return (item, goal) => {
    if (item.table === 'initiatives') return item.serves.some(({ table, key }) => isSame(goal, table, key));
    if (goal.table !== 'companyObjectives') return true;
    return item.parents.some(({ key }) => key === goal.key) || onMap(item, goal);
  };
}

function isSame(goal: Goal, table: string, key: string): boolean {
  return goal.table === table && goal.key === key;
}

/** The first row or column that names each item. */
function byKey(
  places: ReadonlyMap<number, { readonly key: string }> | undefined,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, { key }] of places ?? []) if (!found.has(key)) found.set(key, index);
  return found;
}
