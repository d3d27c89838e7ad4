/**
 * Whether what changed of an item since somebody agreed to it is small: its wording, its numbers or its days, and none of them by much. What
 * it serves, whom it is for, what it depends on and what it risks are what people agree to.
 */
import type { GoalFacts, MeasureFacts, PlanFacts } from '../emails/facts';
import { daysBetween, type Day } from '../tables/day';

/** Part of the larger number. */
const SMALL_PART = 0.25;
const SMALL_DAYS = 31;
const WORDS_KEPT = 0.5;

export function isSmallChange(before: PlanFacts, now: PlanFacts): boolean {
  return (
    JSON.stringify(substance(before)) === JSON.stringify(substance(now)) &&
    isNearWording(before.name, now.name) &&
    isNear(before.value, now.value) &&
    isNearEffort(before, now) &&
    isNear(before.confidence, now.confidence) &&
    isNearDay(before.end, now.end) &&
    areNear(before.companyObjectives, now.companyObjectives) &&
    areNear(before.measures, now.measures)
  );
}

/** What has to stay as it is. */
function substance(facts: PlanFacts): readonly unknown[] {
  const { kind, companyObjectives, productObjective, measures, need, lever, segment, risk, dependsOn, gap } =
    facts;
  const goals = companyObjectives.map(({ name }) => name).sort();
  const counted = measures.map(nameOf).sort();
  return [kind, goals, productObjective, counted, need, lever, segment, risk, dependsOn, gap];
}

function nameOf({ metric, name }: MeasureFacts | GoalFacts): string {
  return `${name ?? ''} ${metric ?? ''}`;
}

function areNear(before: readonly MeasureFacts[], now: readonly MeasureFacts[]): boolean {
  return now.every((measure) =>
    before.some(
      (old) =>
        nameOf(old) === nameOf(measure) &&
        isNear(old.baseline, measure.baseline) &&
        isNear(old.target, measure.target) &&
        isNear(old.confidence, measure.confidence) &&
        isNearDay(old.due, measure.due),
    ),
  );
}

/** What has become known, or is known no more, is no small change. */
function isNear(before: number | undefined, now: number | undefined): boolean {
  if (before === undefined || now === undefined) return before === now;
  return Math.abs(before - now) <= SMALL_PART * Math.max(Math.abs(before), Math.abs(now));
}

/** Effort in a unit that we cannot count has to stay as it was written. */
function isNearEffort(before: PlanFacts, now: PlanFacts): boolean {
  return before.weeks === undefined ? before.effort === now.effort : isNear(before.weeks, now.weeks);
}

function isNearDay(before: Day | undefined, now: Day | undefined): boolean {
  if (before === undefined || now === undefined) return before === now;
  return Math.abs(daysBetween(before, now)) <= SMALL_DAYS;
}

function isNearWording(before: string, now: string): boolean {
  const [was, is] = [before, now].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  if (!was || !is) return false;
  const kept = [...was].filter((word) => is.has(word)).length;
  return before === now || kept >= WORDS_KEPT * Math.max(was.size, is.size);
}
