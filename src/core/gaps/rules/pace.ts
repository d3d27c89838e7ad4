/** Key results without news, and key results that fall behind. */
import { elapsedShare, paceStatus, STANDARD_PACE } from '../../methods/okr-pace';
import { okrProgress } from '../../methods/okr-progress';
import { isAbove, isBelow } from '../../methods/threshold';
import type { KeyResult, Strategy } from '../../strategy/strategy';
import { addDays, daysBetween, type Day } from '../../tables/day';
import { placeOf } from '../cell-facts';
import { periodsAreCalendar, periodsOf } from '../stretches';
import { percent, plain, quote } from '../wording';
import type { Finding, Rule } from '../rule';

export const staleKeyResult: Rule = {
  id: 'G30',
  name: 'Stale key result',
  family: 'Execution and time',
  level: 2,
  why: 'Nobody can steer by an old number.',
  needs: ['keyResults.updated'],
  settings: ['updateDays', 'updateGraceDays'],
  find: (strategy) =>
    strategy.keyResults
      .filter((item) => isStale(item, strategy))
      .map((item) => ({
        items: [item],
        place: placeOf(strategy, item, 'updated'),
        gap: `There has been no news of ${quote(item)} since ${item.row.updated}.`,
        saw: `Last updated on ${item.row.updated}; the settings expect news every ${plain(
          strategy.settings.updateDays,
        )} days, with ${plain(strategy.settings.updateGraceDays)} days of grace.`,
        next: `Ask ${item.row.owner ?? 'its owner'} for the number of today; until then, take its progress as unknown.`,
      })),
};

/** A number of the due date or later is final, and one that reached its target needs no more news. */
function isStale(item: KeyResult, { today, settings }: Strategy): boolean {
  const { updated, due } = item.row;
  if (updated === undefined || (due !== undefined && updated >= due)) return false;
  const late = daysBetween(updated, today) > settings.updateDays + settings.updateGraceDays;
  return late && !hasArrived(item);
}

function hasArrived(item: KeyResult): boolean {
  const progress = progressOf(item);
  return progress !== undefined && !isBelow(progress, 1);
}

/** Progress of a number that should move; a guardrail and a number that should stay have no pace. */
function progressOf({ row: { baseline, target, current, signal } }: KeyResult): number | undefined {
  const known = baseline !== undefined && target !== undefined && current !== undefined;
  return known && signal !== 'Guardrail' && baseline !== target
    ? okrProgress(baseline, target, current)
    : undefined;
}

export const behindPace: Rule = {
  id: 'G32',
  name: 'Behind pace',
  family: 'Execution and time',
  level: 2,
  why: 'At this pace the target is missed, and the longer we wait the less can be done.',
  needs: ['keyResults.baseline', 'keyResults.target', 'keyResults.current', 'productObjectives.period'],
  settings: ['paceLeast', 'pacePoints', 'paceFrom', 'stretchReached', 'updateDays', 'updateGraceDays'],
  find: (strategy) =>
    periodsAreCalendar(strategy)
      ? strategy.keyResults
          .filter((item) => !isStale(item, strategy))
          .flatMap((item) => behind(item, strategy) ?? [])
      : [],
};

function behind(item: KeyResult, strategy: Strategy): Finding | undefined {
  const progress = progressOf(item);
  const [period] = periodsOf(item);
  if (progress === undefined || !period) return undefined;
  const { settings, today } = strategy;
  const { from, to } = period.stretch;
  const end = item.row.due ?? to;
  const elapsed = elapsedShare(daysBetween(from, today), daysBetween(from, end));
  if (elapsed === undefined || isBelow(elapsed, settings.paceFrom)) return undefined;
  const limits = { ...STANDARD_PACE, atRisk: settings.paceLeast, points: settings.pacePoints };
  const isStretch = period.objective.row.commitment === 'Aspirational';
  const expected = progress / (isStretch ? settings.stretchReached : 1);
  if (paceStatus(expected, elapsed, limits) !== 'at risk') return undefined;
  const isOver = today > end;
  const isFar = isOver || isAbove(elapsed - expected, settings.pacePoints);
  return {
    items: [item],
    place: placeOf(strategy, item, 'current'),
    gap: isOver ? `${quote(item)} is past its date and short of its target.` : `${quote(item)} is behind.`,
    saw: `${whereItStands(item, progress)} ${isOver ? `It was due on ${end}.` : evenPace(progress, from, end)}`,
    next: isOver
      ? 'Write down what you learnt, then close it or give it a new date.'
      : 'Ask what would help most: more hands, a smaller target or another way.',
    level: isFar && !isStretch ? 3 : 2,
  };
}

function whereItStands({ row }: KeyResult, progress: number): string {
  const { baseline = 0, target = 0, current = 0 } = row;
  const way = `from ${baseline} to ${target}`;
  if (progress < 0) return `It went the wrong way: ${current}, on the way ${way}.`;
  return progress === 0
    ? `It is still at ${baseline}, on the way ${way}.`
    : `It is at ${current}, ${percent(progress)} of the way ${way}.`;
}

/** Names the day on which an even pace would have been here: the same tomorrow, where a share of time gone is not. */
function evenPace(progress: number, from: Day, end: Day): string {
  const span = `It counts from ${from} to ${end}`;
  if (progress <= 0) return `${span}.`;
  const there = addDays(from, Math.round(progress * daysBetween(from, end)));
  return `${span}; at an even pace it would have been here on ${there}.`;
}
