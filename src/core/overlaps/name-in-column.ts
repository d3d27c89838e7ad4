/** How a cell names a goal: as its column does already, and as its drop-down allows. */
import { refusalBy, type CellRules } from '../forms/cell-rules';
import { nameInCell } from '../forms/named-parts';
import { normaliseName } from '../strategy/item';
import { indexItems } from '../strategy/references';
import type { Goal } from '../strategy/tracing';
import { cellText, type Cell } from '../tables/cell';

/** @param cells what the column holds, in any order */
export function nameInColumn(
  goal: Goal,
  goals: readonly Goal[],
  cells: readonly (Cell | undefined)[],
  rules: CellRules | undefined,
): string {
  const usual = namesByName(goals, cells) ? goal.name : nameInCell(goal);
  if (!rules || refusalBy(rules, usual, '') === undefined) return usual;
  const index = indexItems(goals);
  const taken = rules.only?.map((one) => cellText(one)).find((text) => index.resolve(text).items[0] === goal);
  return taken ?? usual;
}

/** Where most cells say names, a code among them would look like a slip. */
function namesByName(goals: readonly Goal[], cells: readonly (Cell | undefined)[]): boolean {
  const names = new Set(goals.map(({ name }) => normaliseName(name)));
  const ids = new Set(goals.flatMap(({ id }) => (id === '' ? [] : [normaliseName(id)])));
  const said = cells.map((cell) => normaliseName(cellText(cell)));
  const count = (known: ReadonlySet<string>) => said.filter((text) => text !== '' && known.has(text)).length;
  return count(names) > count(ids);
}
