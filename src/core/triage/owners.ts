/** The people who own something in a plan. */
import type { ParsedPlan } from '../strategy/plan';

/** Cells with several names are left out: a gap should have one owner. */
const SEVERAL = /[,;/&\n]| and /i;

/** Those with most rows first. */
export function ownersOf(tables: ParsedPlan): readonly string[] {
  const rows = new Map<string, number>();
  for (const parsed of Object.values(tables)) {
    for (const row of parsed.rows) {
      const owner = 'owner' in row ? row.owner : undefined;
      if (owner !== undefined && !SEVERAL.test(owner)) rows.set(owner, (rows.get(owner) ?? 0) + 1);
    }
  }
  return [...rows].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)).map(([owner]) => owner);
}
