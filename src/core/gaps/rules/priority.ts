/** Single pieces of work whose size does not fit what they serve. */
import { quartersOf } from '../../methods/quartiles';
import { plannedEffort } from '../../strategy/scores';
import type { Initiative, Strategy } from '../../strategy/strategy';
import { contributionsOf, weightCarried } from '../../strategy/tracing';
import { EFFORT_AND_WEIGHT, effortText } from '../effort-known';
import { percent, quote } from '../wording';
import type { Finding, Rule } from '../rule';

export const priorityMismatch: Rule = {
  id: 'G36',
  name: 'Priority mismatch',
  family: 'Resources and balance',
  level: 3,
  why: 'The largest piece of work decides what gets done, whatever the weights say.',
  needs: EFFORT_AND_WEIGHT,
  settings: ['initiativesLeast'],
  find: (strategy) => {
    const sized = sizedWork(strategy);
    if (sized.length < strategy.settings.initiativesLeast) return [];
    const effort = quartersOf(sized.map((work) => work.effort));
    const carried = quartersOf(sized.map((work) => work.carried));
    return [
      ...sized
        .filter((work) => effort.isTop(work.effort) && carried.isBottom(work.carried))
        .map((work) => largeForLittle(work, strategy)),
      ...sized
        .filter((work) => effort.isBottom(work.effort) && carried.isTop(work.carried) && isAlone(work.item))
        .map((work) => littleForMuch(work, strategy)),
    ];
  },
};

interface SizedWork {
  readonly item: Initiative;
  readonly effort: number;
  /** Part of company weight. */
  readonly carried: number;
}

/** Work with a known effort and a known weight; work that leads nowhere is reported as that. */
function sizedWork({ initiatives }: Strategy): readonly SizedWork[] {
  return initiatives.flatMap((item) => {
    const effort = plannedEffort(item) ?? 0;
    const isWeighted = [...contributionsOf(item).keys()].every(({ share }) => share !== undefined);
    const carried = weightCarried(item);
    return effort > 0 && carried > 0 && isWeighted ? [{ item, effort, carried }] : [];
  });
}

/** Small work on a large goal is a misfit only where nothing else serves what it serves. */
function isAlone({ serves }: Initiative): boolean {
  return serves.every(
    (goal) => goal.table === 'productObjectives' && goal.standing === 'live' && goal.initiatives.length === 1,
  );
}

function largeForLittle({ item, effort, carried }: SizedWork, strategy: Strategy): Finding {
  return {
    items: [item],
    gap: `${quote(item)} is one of the largest pieces of work, and serves what weighs least.`,
    saw: `It takes ${effortText(strategy, effort)}, in the top quarter, and carries ${percent(carried)} of company weight, in the bottom quarter.`,
    next: 'Make it smaller, do it later, or correct the links and weights if it matters more than they say.',
  };
}

function littleForMuch({ item, effort, carried }: SizedWork, strategy: Strategy): Finding {
  return {
    items: [item],
    gap: `${quote(item)} is the only work on something that weighs a lot, and one of the smallest pieces.`,
    saw: `It takes ${effortText(strategy, effort)}, in the bottom quarter, and carries ${percent(carried)} of company weight, in the top quarter.`,
    next: 'Ask whether so little is enough, and what could wait to give it more.',
    level: 2,
  };
}
