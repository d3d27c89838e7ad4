/** What keeps a check from knowing which cells it should read: said under "Could not be checked", and no fault of the plan. */
import type { Unchecked } from '../gaps/gap';
import type { ParsedPlan } from '../strategy/plan';
import type { Mapped } from './find-mapped';
import { uncheckedOf } from './mapping-loss';
import { twinHeadings } from './twin-headings';

export function mappingDoubts(tables: ParsedPlan, mapped: Mapped | undefined): readonly Unchecked[] {
  return [...uncheckedOf(mapped?.lost ?? []), ...twinHeadings(tables, new Set(mapped?.found.keys()))];
}
