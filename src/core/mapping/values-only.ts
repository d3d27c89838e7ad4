/** Columns whose headings say nothing to us, known by their values. */
import { planTables, type PlanTableKey } from '../tables/all-tables';
import { columnsOf } from '../tables/table';
import type { Candidate } from './candidate';
import type { MatchedColumn } from './match-columns';
import type { Confidence } from './proposal';
import { valueFit } from './value-fit';

/** For a column (by its index on the tab) the tables whose rows its values name, with the share of values that do. */
export type NamedTables = (column: number) => ReadonlyMap<PlanTableKey, number>;

const NEARLY_ALL = 0.8;
const MOST = 0.6;
const LEAST_VALUES = 3;
/** Two cells that each say the name of another row do so on purpose. */
const LEAST_NAMES = 2;

/** Keys whose values cannot be mistaken: numbers, days and names look alike in too many columns. */
export function knownByValues(
  candidate: Candidate,
  table: PlanTableKey,
  matched: readonly MatchedColumn[],
  named: NamedTables,
): readonly MatchedColumn[] {
  const keys = new Set(matched.map(({ key }) => key));
  const taken = new Set(matched.map(({ column }) => column));
  const found: MatchedColumn[] = [];
  for (const [key, column] of columnsOf(planTables[table])) {
    if (keys.has(key)) continue;
    const offers = candidate.profiles.flatMap((profile, i) => {
      const at = candidate.area.firstColumn + i;
      const least = column.kind === 'reference' ? LEAST_NAMES : LEAST_VALUES;
      if (taken.has(at) || profile.values.length < least) return [];
      const offer = (confidence: Confidence): MatchedColumn => ({
        column: at,
        key,
        how: 'values',
        points: 0.5,
        confidence,
      });
      if (column.kind === 'reference') {
        const share = Math.max(
          0,
          ...(column.pointsTo ?? []).map((to) => named(at).get(to as PlanTableKey) ?? 0),
        );
        return share >= MOST ? [offer(share >= NEARLY_ALL ? 'likely' : 'guess')] : [];
      }
      const isTelling =
        key === 'email' || (column.kind === 'id' && profile.codes >= NEARLY_ALL) || column.kind === 'choice';
      return isTelling && valueFit(key, column, profile, false) > 0 && profile.words < 4
        ? [offer('guess')]
        : [];
    });
    const [first] = offers;
    if (!first) continue;
    found.push(first);
    taken.add(first.column);
  }
  return found;
}
