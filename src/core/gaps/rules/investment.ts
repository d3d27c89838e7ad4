/** Effort that does not go where the weights say it should. */
import { isAbove, isBelow } from '../../methods/threshold';
import { MEDIUM } from '../../strategy/contribution-map';
import { isWeighted, plannedEffort, type ObjectiveScore, type Scores } from '../../strategy/scores';
import type { CompanyObjective, Strategy } from '../../strategy/strategy';
import { contributionsOf } from '../../strategy/tracing';
import { EFFORT_AND_WEIGHT, judgesEffort, ofInitiatives } from '../effort-known';
import { percent, quote } from '../wording';
import type { Rule } from '../rule';

export const underInvestment: Rule = {
  id: 'G38',
  name: 'Under-investment',
  family: 'Resources and balance',
  level: 3,
  why: 'What gets less effort than its weight will move more slowly than we say.',
  needs: EFFORT_AND_WEIGHT,
  settings: [
    'underInvestment',
    'investmentPoints',
    'investmentLeast',
    'effortJudgedFrom',
    'effortKnownLeast',
  ],
  find: (strategy, scores) =>
    judged(strategy, scores)
      .filter(({ weight, spent, index }) => {
        const { underInvestment: least, investmentPoints, investmentLeast } = strategy.settings;
        const short = weight - spent;
        return (
          !isBelow(short, investmentLeast) && (isBelow(index, least) || !isBelow(short, investmentPoints))
        );
      })
      .map(({ objective, weight, spent }) => ({
        items: [objective],
        gap: `We say that ${quote(objective)} is ${percent(weight)} of what matters, and spend ${percent(spent)} on it.`,
        saw: `Weight ${percent(weight)}, effort ${percent(spent)}, counted on ${ofInitiatives(strategy, scores)}.`,
        next: 'Move work towards it, or lower its weight on purpose.',
      })),
};

export const overInvestment: Rule = {
  id: 'G39',
  name: 'Over-investment',
  family: 'Resources and balance',
  level: 2,
  why: 'The effort is missing where the weights say that it matters more.',
  needs: EFFORT_AND_WEIGHT,
  settings: ['overInvestment', 'investmentPoints', 'investmentLeast', 'effortJudgedFrom', 'effortKnownLeast'],
  find: (strategy, scores) =>
    judged(strategy, scores)
      .filter(({ weight, spent, index }) => {
        const { overInvestment: most, investmentPoints, investmentLeast } = strategy.settings;
        const over = spent - weight;
        return !isBelow(over, investmentLeast) && (isAbove(index, most) || !isBelow(over, investmentPoints));
      })
      .map(({ objective, weight, spent }) => ({
        items: [objective],
        gap: `${percent(spent)} of effort goes to ${quote(objective)}, which is ${percent(weight)} of what matters.`,
        saw: `Weight ${percent(weight)}, effort ${percent(spent)}, counted on ${ofInitiatives(strategy, scores)}.`,
        next: 'If that is intended, raise its weight; if not, ask which of its work can wait.',
      })),
};

interface Judged extends Pick<ObjectiveScore, 'objective'> {
  readonly weight: number;
  readonly spent: number;
  readonly index: number;
}

/** Of how much work for each objective the effort is known. */
function effortKnown({ initiatives }: Strategy): ReadonlyMap<CompanyObjective, Known> {
  const counts = new Map<CompanyObjective, Known>();
  for (const item of initiatives.filter(({ draft }) => !draft)) {
    const isKnown = plannedEffort(item) !== undefined;
    for (const objective of contributionsOf(item).keys()) {
      const { serving, known } = counts.get(objective) ?? { serving: 0, known: 0 };
      counts.set(objective, { serving: serving + 1, known: known + (isKnown ? 1 : 0) });
    }
  }
  return counts;
}

interface Known {
  readonly serving: number;
  readonly known: number;
}

/** Objectives with a weight that some work serves: the others are reported as unserved. */
function judged(strategy: Strategy, scores: Scores): readonly Judged[] {
  if (!isWeighted(strategy) || !judgesEffort(strategy, scores)) return [];
  const counts = effortKnown(strategy);
  // The effort of most work for it: what is unknown is not nothing.
  const isEffortKnown = (objective: CompanyObjective) => {
    const { serving, known } = counts.get(objective) ?? { serving: 0, known: 0 };
    return serving === 0 || !isBelow(known / serving, strategy.settings.effortKnownLeast);
  };
  return scores.objectives.flatMap(({ objective, effortShare: spent, investmentIndex: index }) => {
    const isServed = objective.links.some(({ strength }) => strength >= MEDIUM);
    const weight = objective.share;
    return isServed &&
      isEffortKnown(objective) &&
      weight !== undefined &&
      spent !== undefined &&
      index !== undefined
      ? [{ objective, weight, spent, index }]
      : [];
  });
}
