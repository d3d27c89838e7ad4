/** Sums and orders that facts take out of several rows. */
import { effortText, isInWeeks, plannedInitiatives } from '../gaps/effort-known';
import { CONFIDENCE_METER } from '../methods/evidence-strength';
import { isBelow } from '../methods/threshold';
import { byKey } from '../strategy/item';
import { plannedEffort } from '../strategy/scores';
import type { Evidence, Initiative, Strategy } from '../strategy/strategy';
import type { PlanFacts } from './facts';

/** The sum, where every part of it is known. */
export function together(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 && known.length === values.length
    ? known.reduce((sum, value) => sum + value, 0)
    : undefined;
}

/** Strongest kind first, then the newest. */
export function byStrength(signals: readonly Evidence[]): readonly Evidence[] {
  const strength = ({ row }: Evidence) => (row.type ? CONFIDENCE_METER[row.type] : 0);
  const newest = (a: Evidence, b: Evidence) => (b.row.date ?? '').localeCompare(a.row.date ?? '');
  return [...signals].sort((a, b) => strength(b) - strength(a) || newest(a, b) || byKey(a, b));
}

/** Effort in the unit of the person's own heading, and its part of all planned effort where enough of that is known. */
export function effortFacts(
  work: readonly Initiative[],
  strategy: Strategy,
): Pick<PlanFacts, 'effort' | 'weeks' | 'effortShare'> {
  const effort = together(work.map(({ row }) => row.effort));
  if (effort === undefined || effort === 0) return {};
  const all = strategy.initiatives.map(plannedEffort).filter((one) => one !== undefined);
  const total = all.reduce((sum, one) => sum + one, 0);
  const judged = !isBelow(all.length / plannedInitiatives(strategy), strategy.settings.effortJudgedFrom);
  return {
    effort: effortText(strategy, effort),
    ...(isInWeeks(strategy) ? { weeks: effort } : {}),
    // Ideas are not among the work that is planned.
    ...(judged && work.every(({ draft }) => !draft) ? { effortShare: effort / total } : {}),
  };
}
