/** Promises without work behind them. */
import type { ProductObjective, Strategy } from '../../strategy/strategy';
import { isMeantBy } from '../mistyped';
import { count, list, quote } from '../wording';
import type { Finding, Rule } from '../rule';

/**
 * Many teams write their work down as key results. Only where this share of the objectives with key results has initiatives too is an
 * objective without any worth a line of its own.
 */
const LISTS_ITS_WORK = 0.75;

export const objectiveWithoutInitiative: Rule = {
  id: 'G07',
  name: 'Objective without initiative',
  family: 'Strategy and coverage',
  level: 3,
  why: 'A promise that nobody works on will be missed in silence.',
  needs: ['productObjectives', 'initiatives.productObjective'],
  find: (strategy) => {
    const unworked = strategy.productObjectives.filter(
      (item) => item.initiatives.length === 0 && !isMeantBy('initiatives', item, strategy),
    );
    const [empty, measured] = [unworked.filter((item) => !hasResults(item)), unworked.filter(hasResults)];
    const apart = listsItsWork(strategy, measured);
    return [...empty, ...(apart ? measured : [])].map(finding).concat(apart ? [] : together(measured));
  },
};

function hasResults({ keyResults }: ProductObjective): boolean {
  return keyResults.length > 0;
}

function listsItsWork({ productObjectives }: Strategy, without: readonly ProductObjective[]): boolean {
  const all = productObjectives.filter(hasResults).length;
  return all === 0 || 1 - without.length / all >= LISTS_ITS_WORK;
}

function finding(item: ProductObjective): Finding {
  const gap = `We promise ${quote(item)}, but the plan lists no work for it.`;
  const next = 'Link the work that serves it, plan some, or drop the promise for now.';
  const saw = 'No initiative that is planned or in progress names it.';
  if (!hasResults(item)) return { items: [item], gap, saw, next };
  return {
    items: [item],
    gap,
    next,
    level: 2,
    saw: `${saw} It has key results, so somebody may be at work on it unlisted.`,
  };
}

/** One line for a plan that keeps most of its work elsewhere. */
function together(items: readonly ProductObjective[]): readonly Finding[] {
  const [first] = items;
  if (!first) return [];
  return [
    {
      items: [],
      part: 'most objectives',
      place: first.place,
      level: 1,
      gap: `${count(items.length, 'product objective')} ${items.length === 1 ? 'has' : 'have'} key results, but no work is listed for ${items.length === 1 ? 'it' : 'them'}.`,
      saw: `${items.length === 1 ? 'It is' : 'They are'} ${list(items.map((item) => item.id || quote(item)))}.`,
      next: 'If the key results are the work, switch this rule off on Settings. Otherwise list the work for those that matter most.',
    },
  ];
}
