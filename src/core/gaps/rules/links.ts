/** Work that does not say what it is for, and references that lead nowhere. */
import { MEDIUM } from '../../strategy/contribution-map';
import type { Item } from '../../strategy/item';
import type { ProductObjective, Strategy } from '../../strategy/strategy';
import { isTracedObjective, runsInCircle } from '../../strategy/tracing';
import { isUnreadable } from '../cell-facts';
import { effortText } from '../effort-known';
import { list, quote } from '../wording';
import type { Rule } from '../rule';

export const orphanObjective: Rule = {
  id: 'G03',
  name: 'Orphan product objective',
  family: 'Strategy and coverage',
  level: 3,
  why: 'Without a company objective behind it, it is the first to be questioned and the hardest to defend.',
  needs: ['companyObjectives', 'productObjectives', ['productObjectives.companyObjective', 'alignmentMap']],
  mendedIn: 'companyObjective',
  proposedIn: 'overlaps',
  find: (strategy) =>
    strategy.productObjectives
      .filter((item) => !isTracedObjective(item) && !isBroken(item, strategy))
      .filter((item) => !isUnreadable(strategy, item, 'companyObjective'))
      .map((item) => ({
        items: [item],
        gap: `${quote(item)} does not say which company objective it helps.`,
        saw: whyUntraced(item),
        next: 'Pick the company objective that it helps most, or write one line why it stands alone.',
      })),
};

function whyUntraced({ links, parents }: ProductObjective): string {
  const closed = parents.filter(({ standing }) => standing === 'closed');
  if (closed.length > 0) {
    return `It serves ${list(closed.map(quote))}, which is ${closed[0]?.row.status?.toLowerCase() ?? 'closed'}.`;
  }
  if (links.some(({ strength }) => strength < 0)) {
    return 'Its only links are weak or work against a company objective.';
  }
  const weak = links.filter(({ strength }) => strength < MEDIUM);
  if (weak.length > 0) return `Its only links are weak: ${list(weak.map(({ to }) => quote(to)))}.`;
  return 'No company objective is named, no contribution is on the map, and no stand-alone reason is given.';
}

export const orphanInitiative: Rule = {
  id: 'G04',
  name: 'Orphan initiative',
  family: 'Strategy and coverage',
  level: 3,
  why: 'Effort that serves nothing named is missing where it was promised.',
  needs: ['initiatives.productObjective'],
  mendedIn: 'productObjective',
  proposedIn: 'overlaps',
  find: (strategy) =>
    strategy.initiatives
      .filter((item) => (item.serves.length === 0 || runsInCircle(item)) && !isBroken(item, strategy))
      .filter((item) => !isUnreadable(strategy, item, 'productObjective'))
      .map((item) => ({
        items: [item],
        gap: item.row.effort
          ? `We plan ${effortText(strategy, item.row.effort)} on ${quote(item)} and cannot say what for.`
          : `${quote(item)} does not say what it is for.`,
        saw:
          item.row.productObjective === undefined
            ? 'It names no product objective.'
            : 'It names only itself, or other initiatives that lead back to it.',
        next: 'Link it to the objective that it serves, pause it, or write down why it is needed.',
      })),
};

/** The broken reference is a gap already; one thing is said once. */
function isBroken(item: Item, { broken }: Strategy): boolean {
  return broken.some(({ from }) => from === item);
}
