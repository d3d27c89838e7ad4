/** What is known of effort, for rules that divide it: how much, and in which unit. */
import { isBelow } from '../methods/threshold';
import type { Scores } from '../strategy/scores';
import type { Strategy } from '../strategy/strategy';
import { headingAt } from '../tables/find-tables';
import type { Need } from './needs';
import { count, plain, weeks } from './wording';

export const EFFORT_AND_WEIGHT: readonly Need[] = [
  'companyObjectives.weight',
  'initiatives.effort',
  'initiatives.productObjective',
];

/** Headings of people who count effort in something else than person-weeks. */
const OTHER_UNIT = /day|month|hour|point|size|cost|budget|[$€£]|\b(?:eur|usd|gbp)\b/i;

function effortHeading({ tables }: Strategy): string {
  const found = tables.initiatives?.found;
  return found ? headingAt(found, found.columns.get('effort') ?? -1) : '';
}

/** False where the person's heading names another unit, so that it cannot be held against a number of person-weeks. */
export function isInWeeks(strategy: Strategy): boolean {
  return !OTHER_UNIT.test(effortHeading(strategy));
}

/** 6 person-weeks, or 30 (Story points) where the person counts in something else. */
export function effortText(strategy: Strategy, effort: number): string {
  return isInWeeks(strategy) ? weeks(effort) : `${plain(effort)} (${effortHeading(strategy)})`;
}

/** Initiatives that should have an effort; ideas take none yet. */
export function plannedInitiatives({ initiatives }: Strategy): number {
  const planned = counted.get(initiatives) ?? initiatives.filter(({ draft }) => !draft).length;
  counted.set(initiatives, planned);
  return planned;
}

/** The text of each gap asks again, and a joined plan does not change. */
const counted = new WeakMap<Strategy['initiatives'], number>();

/** True where enough is known for shares of effort to mean something. */
export function judgesEffort(strategy: Strategy, { withEffort, effort }: Scores): boolean {
  const all = plannedInitiatives(strategy);
  return effort > 0 && !isBelow(withEffort / all, strategy.settings.effortJudgedFrom);
}

/** 18 of 20 initiatives */
export function ofInitiatives(strategy: Strategy, { withEffort }: Scores): string {
  return `${withEffort} of ${count(plannedInitiatives(strategy), 'initiative')}`;
}
