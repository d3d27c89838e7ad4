/** Company objectives that the work does not reach. */
import { MEDIUM } from '../../strategy/contribution-map';
import type { CompanyObjective } from '../../strategy/strategy';
import { percent, quote } from '../wording';
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
  find: ({ companyObjectives }) =>
    companyObjectives.filter(isUnserved).map((objective) => ({
      items: [objective],
      gap: `Nothing we plan serves ${quote(objective)}.`,
      saw: `${weightOf(objective)}No product objective and no initiative links to it at medium strength or more.`,
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

function isUnserved(objective: CompanyObjective): boolean {
  return !objective.links.some(({ strength }) => strength >= MEDIUM);
}

function weightOf(objective: CompanyObjective): string {
  return objective.share === undefined ? '' : `It carries ${percent(objective.share)} of company weight. `;
}
