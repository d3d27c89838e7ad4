/** Whether a plan says at all what serves what: a column that nobody fills is unknown, and no proof that nothing is linked. */
import type { Strategy } from './strategy';

type Known = Pick<Strategy, 'tables' | 'map'>;

export function objectiveLinksKnown({ tables, map }: Known): boolean {
  const filled = tables.productObjectives?.filled;
  return (
    map !== undefined || (filled?.has('companyObjective') ?? false) || (filled?.has('standsAlone') ?? false)
  );
}

export function initiativeLinksKnown({ tables }: Known): boolean {
  return tables.initiatives?.filled.has('productObjective') ?? false;
}
