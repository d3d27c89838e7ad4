/** How products deliver within what the company wants. */
import { choice, id, reference, text } from './kinds';
import { owner } from './shared-columns';
import { table } from './table';

export const productObjectives = table({
  name: 'Product Objectives',
  purpose: 'How products deliver within what the company wants to reach.',
  kind: 'plan',
  prefix: 'PO',
  namedRange: 'ProductObjectives',
  alsoCalled: ['product goals', 'team objectives', 'product okrs', 'okrs', 'objectives'],
  identity: 'objective',
  columns: {
    id: id('PO'),
    product: text('Product', 'The product or team.', {
      synonyms: ['team', 'product area', 'squad', 'area', 'function'],
    }),
    objective: text('Objective', 'What changes for customers or the business, in one sentence.', {
      width: 320,
      synonyms: ['product objective', 'product goal', 'team objective', 'team goal', 'goal', 'o'],
    }),
    companyObjective: reference(
      'Company objective',
      'The company objective that it serves most, by ID or name. It counts as a strong link unless the Alignment Map says otherwise.',
      {
        width: 200,
        offers: 'companyObjectives',
        pointsTo: ['companyObjectives'],
        pointsToOne: true,
        synonyms: [
          'company goal',
          'supports',
          'aligned to',
          'aligns to',
          'parent',
          'parent objective',
          'linked goal',
          'contributes to',
          'business objective',
          'strategic priority',
        ],
      },
    ),
    customerNeed: text('Customer need', 'What customers need, in their words.', {
      width: 260,
      synonyms: ['need', 'customer problem', 'problem', 'user need'],
    }),
    owner: owner(),
    period: text('Period', 'The quarter or year in which it counts, such as Q1 2026.', {
      width: 90,
      synonyms: ['quarter', 'cycle', 'time frame', 'timeframe'],
    }),
    commitment: choice(
      'Commitment',
      'Committed: we expect all of it. Aspirational: a stretch.',
      ['Committed', 'Aspirational'],
      {
        alsoCalled: { Committed: ['commit', 'must'], Aspirational: ['stretch', 'moonshot'] },
        synonyms: ['okr type'],
      },
    ),
    standsAlone: text('Stands alone because', 'One line, where it serves no company objective on purpose.', {
      width: 220,
      synonyms: ['stand-alone reason', 'standalone reason', 'reason'],
    }),
    status: choice(
      'Status',
      'Done and Dropped objectives are left out of the analysis.',
      ['Draft', 'Active', 'Done', 'Dropped'],
      {
        alsoCalled: {
          Active: [
            'in progress',
            'live',
            'open',
            'current',
            'on track',
            'at risk',
            'behind',
            'approved',
            'ongoing',
          ],
          Done: ['complete', 'completed', 'closed', 'achieved', 'reached'],
          Dropped: ['cancelled', 'canceled', 'stopped', 'abandoned', 'rejected'],
        },
      },
    ),
  },
});
