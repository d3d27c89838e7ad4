/** Large work that rests on weak evidence. */
import { CONFIDENCE_METER, evidenceStrength, freshness, type Signal } from '../../methods/evidence-strength';
import { quartersOf } from '../../methods/quartiles';
import { isBelow } from '../../methods/threshold';
import { plannedEffort } from '../../strategy/scores';
import type { Evidence, Initiative, Strategy } from '../../strategy/strategy';
import { daysBetween } from '../../tables/day';
import { effortText } from '../effort-known';
import { signalsFor } from '../evidence-behind';
import { count, quote } from '../wording';
import type { Rule } from '../rule';

export const bigSpendOnHunch: Rule = {
  id: 'G44',
  name: 'Weak evidence, big effort',
  family: 'Customers',
  level: 3,
  why: 'If the guess is wrong, one of the largest pieces of work is lost.',
  needs: ['evidence.supports', 'evidence.type', 'initiatives.effort'],
  settings: ['initiativesLeast', 'evidenceHalfLife', 'evidenceStrength'],
  find: (strategy) =>
    largest(strategy).flatMap((item) => {
      const heard = signalsFor(item);
      const signals = heard.flatMap((evidence) => weigh(evidence, strategy));
      const { evidenceHalfLife, evidenceStrength: least } = strategy.settings;
      // A signal of unknown type may be a strong one.
      const isKnown = signals.length === heard.length;
      const strength = evidenceStrength(signals, evidenceHalfLife);
      const best = signals.find(({ value, age }) => value * freshness(age, evidenceHalfLife) === strength);
      if (!isKnown || !best || !isBelow(strength, least)) return [];
      return [
        {
          items: [item],
          gap: `${quote(item)} is one of the largest pieces of work, and rests on weak evidence.`,
          saw: `It takes ${effortText(strategy, plannedEffort(item) ?? 0)}. The strongest of ${count(signals.length, 'signal')} is ${best.said}.`,
          next: 'Think of the cheapest test, and run it before you spend more.',
        },
      ];
    }),
};

interface Weighed extends Signal {
  /** "Anecdote" of 2026-03-01 */
  readonly said: string;
}

/** A signal without a date counts as fresh: what is unknown accuses nobody. */
function weigh({ row: { type, date } }: Evidence, { today }: Strategy): readonly Weighed[] {
  if (type === undefined) return [];
  const said = `${quote(type)}${date ? ` of ${date}` : ''}`;
  return [{ value: CONFIDENCE_METER[type], age: date ? daysBetween(date, today) : 0, said }];
}

/** The top quarter by effort, where there are enough initiatives to have one. */
function largest({ initiatives, settings }: Strategy): readonly Initiative[] {
  const sized = initiatives.flatMap((item) => {
    const effort = plannedEffort(item) ?? 0;
    return effort > 0 ? [{ item, effort }] : [];
  });
  if (sized.length < settings.initiativesLeast) return [];
  const { isTop } = quartersOf(sized.map(({ effort }) => effort));
  return sized.filter(({ effort }) => isTop(effort)).map(({ item }) => item);
}
