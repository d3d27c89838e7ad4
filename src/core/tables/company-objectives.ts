/** What the company wants to reach. */
import { choice, id, number, text } from './kinds';
import { baseline, owner, source, sourceDate, target } from './shared-columns';
import { table } from './table';

export const companyObjectives = table({
  name: 'Company Objectives',
  purpose: 'What the company wants to reach. Everything else is measured against it.',
  kind: 'plan',
  prefix: 'CO',
  namedRange: 'CompanyObjectives',
  alsoCalled: [
    'company goals',
    'business objectives',
    'corporate goals',
    'strategic priorities',
    'pillars',
    'company okrs',
  ],
  identity: 'objective',
  columns: {
    id: id('CO'),
    objective: text('Objective', 'What the company wants to reach, in one sentence.', {
      width: 320,
      synonyms: [
        'company objective',
        'company goal',
        'business objective',
        'business goal',
        'corporate goal',
        'corporate objective',
        'strategic priority',
        'strategic objective',
        'priority',
        'pillar',
        'goal',
        'focus area',
        'north star goal',
      ],
    }),
    theme: text('Theme', 'The part of the strategy that it belongs to.', {
      synonyms: ['perspective', 'category', 'strategic theme'],
    }),
    metric: text('Metric', 'The number that shows it.', {
      width: 180,
      synonyms: ['measure', 'kpi', 'success metric'],
    }),
    baseline: baseline(),
    target: target(),
    weight: number(
      'Weight',
      'How much it matters next to the others. Any positive numbers: only their proportions count.',
      {
        min: 0,
        synonyms: ['priority weight', 'importance', 'points', 'weighting', 'weight %'],
      },
    ),
    owner: owner('Whom in the company to ask about it.'),
    source: source('The deck, plan or recording that it comes from.'),
    sourceDate: sourceDate(),
    status: choice(
      'Status',
      'Done and Dropped objectives are left out of the analysis.',
      ['Draft', 'Active', 'Done', 'Dropped'],
      {
        alsoCalled: {
          Active: ['in progress', 'live', 'open', 'current', 'on track', 'approved', 'ongoing'],
          Done: ['complete', 'completed', 'closed', 'achieved', 'reached'],
          Dropped: ['cancelled', 'canceled', 'stopped', 'abandoned', 'rejected'],
        },
      },
    ),
  },
});
