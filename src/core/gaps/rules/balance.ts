/** Effort across horizons, against capacity, and how much of it is known. */
import { horizonBalance } from '../../methods/horizon-balance';
import { isAbove, isBelow } from '../../methods/threshold';
import { byKey } from '../../strategy/item';
import { plannedEffort } from '../../strategy/scores';
import type { Initiative, Strategy } from '../../strategy/strategy';
import { HORIZONS } from '../../tables/initiative-choices';
import { placeOf } from '../cell-facts';
import { isInWeeks, judgesEffort, ofInitiatives, plannedInitiatives } from '../effort-known';
import { percent, plain, weeks } from '../wording';
import type { Rule } from '../rule';

export const horizonImbalance: Rule = {
  id: 'G40',
  name: 'Horizon imbalance',
  family: 'Resources and balance',
  level: 2,
  why: 'Today can always use all the effort; without a protected part there is no tomorrow.',
  needs: ['initiatives.horizon', 'initiatives.effort'],
  settings: ['horizonH1', 'horizonH2', 'horizonH3', 'horizonPoints', 'horizonItemsLeast', 'effortJudgedFrom'],
  find: (strategy, scores) => {
    const { settings } = strategy;
    const sorted = sortedByHorizon(strategy);
    const spent = effortOf(sorted);
    const targets = [settings.horizonH1, settings.horizonH2, settings.horizonH3];
    const byHorizon = HORIZONS.map((horizon) =>
      effortOf(sorted.filter(({ row }) => row.horizon === horizon)),
    );
    const balance = horizonBalance(targets, byHorizon);
    const isKnown =
      sorted.length >= settings.horizonItemsLeast &&
      judgesEffort(strategy, scores) &&
      !isBelow(spent / scores.effort, settings.effortJudgedFrom);
    const [first] = sorted;
    if (!balance || !isKnown || !first) return [];
    const isOff = balance.apart.some((apart) => isAbove(Math.abs(apart), settings.horizonPoints));
    const noBets = settings.horizonH3 > 0 && balance.shares[2] === 0;
    if (!isOff && !noBets) return [];
    const wanted = balance.shares.map((share, i) => share - (balance.apart[i] ?? 0));
    return [
      {
        items: [],
        part: 'horizons',
        place: placeOf(strategy, first, 'horizon'),
        gap: noBets
          ? 'No effort goes to bets on the future.'
          : 'Effort over the horizons differs from the mix on Settings.',
        saw: `${HORIZONS.map(
          (name, i) =>
            `${name} gets ${percent(balance.shares[i] ?? 0)}, the settings say ${percent(wanted[i] ?? 0)}`,
        ).join('; ')}. Counted on ${sorted.length} initiatives.`,
        next: 'Protect a part for the future, or put the mix that you want on Settings.',
      },
    ];
  },
};

function sortedByHorizon({ initiatives }: Strategy): readonly Initiative[] {
  return initiatives
    .filter((item) => item.row.horizon !== undefined && (plannedEffort(item) ?? 0) > 0)
    .sort(byKey);
}

function effortOf(items: readonly Initiative[]): number {
  return items.reduce((sum, item) => sum + (plannedEffort(item) ?? 0), 0);
}

export const overCapacity: Rule = {
  id: 'G41',
  name: 'Over capacity',
  family: 'Resources and balance',
  level: 3,
  why: 'Something will not be done, and it is better to choose what.',
  needs: ['capacity', 'initiatives.effort'],
  settings: ['capacity'],
  find: (strategy, scores) => {
    const { capacity } = strategy.settings;
    const largest = withEffort(strategy)[0];
    if (capacity === undefined || !largest || !isInWeeks(strategy) || scores.effort <= capacity) return [];
    return [
      {
        items: [],
        part: 'capacity',
        place: placeOf(strategy, largest, 'effort'),
        gap: `The plan needs ${weeks(scores.effort)}, and we have ${plain(capacity)}.`,
        saw: `${weeks(scores.effort)} on ${ofInitiatives(strategy, scores)}, against a capacity of ${weeks(capacity)} on Settings.`,
        next: 'Decide what to leave out or move to the next period.',
      },
    ];
  },
};

export const effortMissing: Rule = {
  id: 'G42',
  name: 'Effort missing',
  family: 'Resources and balance',
  level: 1,
  why: 'The numbers on balance and investment rest on less than they seem to.',
  needs: ['initiatives.effort'],
  settings: ['effortKnownLeast'],
  find: (strategy, scores) => {
    const all = plannedInitiatives(strategy);
    const { effortKnownLeast } = strategy.settings;
    const unknown = strategy.initiatives
      .filter((item) => !item.draft && item.row.effort === undefined)
      .sort(byKey);
    if (!unknown[0] || !isBelow(scores.withEffort / all, effortKnownLeast)) return [];
    return [
      {
        items: [],
        part: 'effort',
        place: placeOf(strategy, unknown[0], 'effort'),
        gap: 'Too few initiatives say how much effort they take.',
        saw: `Effort is known for ${ofInitiatives(strategy, scores)}; the setting asks for ${percent(effortKnownLeast)}.`,
        next: 'Add a rough guess in person-weeks to each; a guess that is twice too high still helps.',
      },
    ];
  },
};

/** Largest first. */
function withEffort({ initiatives }: Strategy): readonly Initiative[] {
  return initiatives
    .filter((item) => plannedEffort(item) !== undefined)
    .sort((a, b) => (plannedEffort(b) ?? 0) - (plannedEffort(a) ?? 0) || byKey(a, b));
}
