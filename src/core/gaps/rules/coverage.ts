/** Company objectives that the work does not reach. */
import { MEDIUM } from '../../strategy/contribution-map';
import type { CompanyObjective, Strategy } from '../../strategy/strategy';
import { isUnreadable } from '../cell-facts';
import { count, percent, quote } from '../wording';
import type { Rule } from '../rule';

const LINKS_KNOWN = [
  'productObjectives.companyObjective',
  'alignmentMap',
  'initiatives.productObjective',
] as const;

export const unservedObjective: Rule = {
  id: 'G01',
  name: 'Unserved company objective',
  family: 'Strategy and coverage',
  level: 3,
  why: 'The company counts on it, and nothing that we plan will move it.',
  needs: ['companyObjectives', LINKS_KNOWN],
  find: (strategy) =>
    strategy.companyObjectives.filter(isUnserved).map((objective) => ({
      items: [objective],
      gap: `Nothing we plan serves ${quote(objective)}.`,
      saw: `${weightOf(objective)}No product objective and no initiative links to it at medium strength or more.${unreadableLinks(strategy)}`,
      next: `Link work that helps it already, add a product objective, or agree with ${
        objective.row.owner ?? 'its owner'
      } that product does not contribute.`,
    })),
};

export const weaklyServedObjective: Rule = {
  id: 'G02',
  name: 'Weakly served company objective',
  family: 'Strategy and coverage',
  level: 2,
  why: 'Weak links rarely move a company number.',
  needs: ['companyObjectives', LINKS_KNOWN],
  settings: ['weakCoverage'],
  find: ({ settings }, { objectives }) =>
    objectives
      .filter(({ objective, coverage }) => !isUnserved(objective) && coverage < settings.weakCoverage)
      .map(({ objective, coverage }) => ({
        items: [objective],
        gap: `${quote(objective)} is only touched lightly.`,
        saw: `${weightOf(objective)}Its coverage is ${percent(coverage)}; below ${percent(settings.weakCoverage)} counts as weak.`,
        next: 'Raise one link to strong, or say out loud that it will move slowly.',
      })),
};

/** What cannot be read may be the very link that is missed. */
function unreadableLinks(strategy: Strategy): string {
  const { productObjectives, initiatives } = strategy;
  const unread =
    productObjectives.filter((item) => isUnreadable(strategy, item, 'companyObjective')).length +
    initiatives.filter((item) => isUnreadable(strategy, item, 'productObjective')).length;
  return unread === 0 ? '' : ` ${count(unread, 'cell')} that could name it cannot be read.`;
}

function isUnserved(objective: CompanyObjective): boolean {
  return !objective.links.some(({ strength }) => strength >= MEDIUM);
}

/** Equal parts are our stopgap where nobody gave a weight, and nothing to hold against anybody. */
function weightOf(objective: CompanyObjective): string {
  return objective.share === undefined || objective.row.weight === undefined
    ? ''
    : `It carries ${percent(objective.share)} of company weight. `;
}
