/** What keeps a check from knowing which cells it should read: said under "Could not be checked", and no fault of the plan. */
import type { Unchecked } from '../gaps/gap';
import { count } from '../gaps/wording';
import { tabsSpokenOf } from '../strategy/plan';
import type { Strategy } from '../strategy/strategy';
import { a1 } from '../tables/sheet-data';
import type { SheetData } from '../tables/sheet-data';
import type { Mapped } from './find-mapped';
import { uncheckedOf } from './mapping-loss';
import { twinHeadings } from './twin-headings';
import { twinTabs } from './twin-tabs';

/** The tabs of a file, which of them set-up laid out, and what the person said of the others. */
interface Tabs {
  readonly sheets: readonly SheetData[];
  readonly own: ReadonlyMap<string, number>;
  readonly mapped?: Mapped | undefined;
}

export function mappingDoubts(
  { tables, map }: Pick<Strategy, 'tables' | 'map'>,
  { sheets, own, mapped }: Tabs,
): readonly Unchecked[] {
  const ours = new Set(own.values());
  const spokenOf = tabsSpokenOf(mapped);
  return [
    ...uncheckedOf(mapped?.lost ?? []),
    ...twinTabs(
      tables,
      sheets.filter(({ id }) => !ours.has(id) && !spokenOf.has(id)),
    ),
    ...twinHeadings(tables, new Set(mapped?.found.keys())),
    ...repeatedCells(map),
  ];
}

/** An objective with two columns or two rows of the map. */
function repeatedCells(map: Strategy['map']): readonly Unchecked[] {
  const [one] = map?.repeated ?? [];
  if (!map || !one) return [];
  const { length } = map.repeated;
  const reason = `${count(length, 'cell')} of the tab “${map.tab}” ${length === 1 ? 'says' : 'say'} again what another cell says, such as ${a1(one.again)} after ${a1(one.first)}, and only the first of them is read. Name each objective once there`;
  return [{ reason, rules: [] }];
}
