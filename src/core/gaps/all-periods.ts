/** The gaps that a plan has in any period, so that those outside of the current one are left as they are. */
import type { ReviewBook } from '../reviews/book';
import type { Settings } from '../settings/definitions';
import { joinStrategy } from '../strategy/join';
import type { ReadPlan } from '../strategy/plan';
import { scoreStrategy } from '../strategy/scores';
import type { Day } from '../tables/day';
import { findGaps, type RuleModes } from './find-gaps';

/** @returns their ids */
export function gapsOfAllPeriods(
  plan: ReadPlan,
  settings: Settings,
  modes: RuleModes,
  today: Day,
  book: ReviewBook,
): ReadonlySet<string> {
  const strategy = joinStrategy(plan, { ...settings, currentPeriod: undefined }, today, book);
  return new Set(findGaps(strategy, scoreStrategy(strategy), modes).gaps.map(({ id }) => id));
}
