/** How products deliver within what the company wants. */
import { choice, id, reference, text } from './kinds';
import { owner } from './shared-columns';
import { table } from './table';
import { words } from './words';

export const productObjectives = table({
  name: 'Product Objectives',
  purpose: 'How products deliver within what the company wants to reach.',
  kind: 'plan',
  prefix: 'PO',
  namedRange: 'ProductObjectives',
  alsoCalled: words('product goals, team objectives, product okrs, okrs, objectives'),
  identity: 'objective',
  columns: () => ({
    id: id('PO'),
    product: text('Product', 'The product or team, such as Billing.', {
      synonyms: words(
        'team, product area, squad, area, function, product line, tribe, department, unit',
        'business unit, group, domain, stream, product team, pod, workstream',
      ),
    }),
    objective: text(
      'Objective',
      'What changes for customers or the business, in one sentence: Shops invoice without calling us.',
      {
        width: 320,
        synonyms: words(
          'product objective, product goal, team objective, team goal, goal, o, strategy',
          'product strategy, team outcome, outcome, desired outcome, product outcome',
          'what we want to achieve, what do we want to achieve, okr, method',
        ),
      },
    ),
    companyObjective: reference(
      'Company objective',
      'The one that it serves most, by ID or name, such as CO-1. A strong link, unless the Alignment Map says otherwise.',
      {
        width: 200,
        offers: 'companyObjectives',
        pointsTo: ['companyObjectives'],
        pointsToOne: true,
        synonyms: words(
          'company goal, supports, aligned to, aligns to, parent, parent objective, linked goal',
          'contributes to, business objective, strategic priority, company objective id',
          'strategic objective, strategic goal, strategic pillar, pillar, strategic theme',
          'contribution to, serves, cascades from, rolls up to, higher objective, ladder up to',
          'ladders up to, aligned with, linked objective, linked to',
          'why it matters to the company, goal of the company',
        ),
      },
    ),
    customerNeed: text(
      'Customer need',
      'What customers need, in their words: I cannot find my last invoice.',
      {
        width: 260,
        synonyms: words(
          'need, customer problem, problem, user need, customer pain, pain point, pain',
          'job to be done, jtbd, customer outcome, what customers need, opportunity',
        ),
      },
    ),
    owner: owner(),
    period: text('Period', 'The quarter or year in which it counts, such as Q1 2026.', {
      width: 90,
      synonyms: words('quarter, cycle, time frame, timeframe, half, year, planning period, when'),
    }),
    commitment: choice(
      'Commitment',
      'Committed: we expect all of it. Aspirational: a stretch.',
      ['Committed', 'Aspirational'],
      {
        alsoCalled: { Committed: ['commit', 'must'], Aspirational: ['stretch', 'moonshot'] },
        synonyms: words('okr type, committed or aspirational, ambition level, committed/aspirational'),
      },
    ),
    standsAlone: text(
      'Stands alone because',
      'Only where it serves no company objective on purpose: Required by law.',
      {
        width: 220,
        synonyms: ['stand-alone reason', 'standalone reason', 'reason'],
      },
    ),
    status: choice(
      'Status',
      'Done and Dropped objectives are left out of the analysis.',
      ['Draft', 'Active', 'Done', 'Dropped'],
      {
        synonyms: words('state, rag, rag status, health, lifecycle, stage'),
        alsoCalled: {
          Active: words(
            'in progress, live, open, current, on track, at risk, off track, behind, approved, ongoing',
            'green, amber, yellow, red, delayed',
          ),
          Done: words('complete, completed, closed, achieved, reached'),
          Dropped: words('cancelled, canceled, stopped, abandoned, rejected'),
        },
      },
    ),
  }),
});
