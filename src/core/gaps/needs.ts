/** What a rule must know before it can say anything: a table with rows, or a column with values. */
import { allTables, planTables, type PlanTableKey, type PlanTables } from '../tables/all-tables';
import { partsOf } from '../tables/find-tables';
import { columnOf } from '../tables/table';
import { settingDefinitions } from '../settings/definitions';
import { initiativeLinksKnown } from '../strategy/links-known';
import type { Strategy } from '../strategy/strategy';

type ColumnNeed = { [K in PlanTableKey]: `${K}.${keyof PlanTables[K]['columns'] & string}` }[PlanTableKey];
/** `says`: somebody was asked. `workLinks`: initiatives, where the plan has any, say what they serve. */
export type SimpleNeed = PlanTableKey | ColumnNeed | 'alignmentMap' | 'capacity' | 'workLinks' | 'says';

/** Several needs in brackets: one of them is enough. */
export type Need = SimpleNeed | readonly SimpleNeed[];

/** The first need that the plan does not meet, or undefined. */
export function unmetNeed(needs: readonly Need[], strategy: Strategy): Need | undefined {
  return needs.find(
    (need) => !(typeof need === 'string' ? [need] : need).some((one) => isMet(one, strategy)),
  );
}

function isMet(need: SimpleNeed, strategy: Strategy): boolean {
  if (need === 'alignmentMap') return strategy.map !== undefined;
  if (need === 'workLinks') return strategy.initiatives.length === 0 || initiativeLinksKnown(strategy);
  if (need === 'capacity') return strategy.settings.capacity !== undefined;
  if (need === 'says') return strategy.says.length > 0;
  const [table, column] = need.split('.') as [PlanTableKey, string?];
  const parsed = strategy.tables[table];
  return parsed !== undefined && (column === undefined ? parsed.rows.length > 0 : parsed.filled.has(column));
}

/** "Effort (person-weeks)" on Initiatives has no values */
export function needText(need: Need, strategy: Strategy): string {
  const parts = (typeof need === 'string' ? [need] : need).map((one) => missing(one, strategy));
  return [...new Set(parts)].join(', and ');
}

function missing(need: SimpleNeed, strategy: Strategy): string {
  if (need === 'workLinks') return missing('initiatives.productObjective', strategy);
  if (need === 'alignmentMap') return `no ${allTables.alignmentMap.name} was found`;
  if (need === 'capacity') return `"${settingDefinitions().capacity.column.heading}" on Settings is blank`;
  if (need === 'says') return 'nobody has been asked for a review yet';
  const [table, column] = need.split('.') as [PlanTableKey, string?];
  const { name } = planTables[table];
  const parsed = strategy.tables[table];
  if (!parsed) return `no tab with ${name} was found`;
  if (column === undefined || parsed.rows.length === 0) return `${parsed.found.sheet.name} has no rows yet`;
  const { heading } = columnOf(planTables[table], column);
  const known = partsOf(parsed.found).some(({ columns }) => columns.has(column));
  return known
    ? `"${heading}" on ${parsed.found.sheet.name} has no values`
    : `${parsed.found.sheet.name} has no column "${heading}"`;
}
