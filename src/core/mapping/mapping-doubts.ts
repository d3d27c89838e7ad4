/** What keeps a check from knowing which cells it should read: said under "Could not be checked", and no fault of the plan. */
import type { Unchecked } from '../gaps/gap';
import { tabsSpokenOf, type ParsedPlan } from '../strategy/plan';
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

export function mappingDoubts(tables: ParsedPlan, { sheets, own, mapped }: Tabs): readonly Unchecked[] {
  const ours = new Set(own.values());
  const spokenOf = tabsSpokenOf(mapped);
  return [
    ...uncheckedOf(mapped?.lost ?? []),
    ...twinTabs(
      tables,
      sheets.filter(({ id }) => !ours.has(id) && !spokenOf.has(id)),
    ),
    ...twinHeadings(tables, new Set(mapped?.found.keys())),
  ];
}
