/** What the company wants to reach. */
import { choice, id, number, text } from './kinds';
import { baseline, owner, source, sourceDate, target } from './shared-columns';
import { table } from './table';
import { words } from './words';

export const companyObjectives = table({
  name: 'Company Objectives',
  purpose: 'What the company wants to reach. Everything else is measured against it.',
  kind: 'plan',
  prefix: 'CO',
  namedRange: 'CompanyObjectives',
  alsoCalled: words(
    'company goals, business objectives, corporate goals, strategic priorities, pillars',
    'company okrs',
  ),
  identity: 'objective',
  columns: () => ({
    id: id('CO'),
    objective: text(
      'Objective',
      'What the company wants to reach, in one sentence: Keep the customers we have.',
      {
        width: 320,
        synonyms: words(
          'company objective, company goal, business objective, business goal, corporate goal',
          'corporate objective, strategic priority, strategic objective, priority, pillar, goal',
          'focus area, north star goal, strategic goal, strategic outcome, annual goal',
          'yearly goal, outcome, ambition, big bet, must win battle, strategic pillar',
          'strategic intent, what we want to achieve, what do we want to achieve',
        ),
      },
    ),
    theme: text('Theme', 'The part of the strategy that it belongs to, such as Growth.', {
      synonyms: words(
        'perspective, category, strategic theme, pillar, strategic pillar, theme',
        'strategic area, goal area',
      ),
    }),
    metric: text('Metric', 'The number that shows it, with its unit: Churn in a year (%).', {
      width: 180,
      synonyms: words(
        'measure, kpi, success metric, how we measure it, headline metric, north star metric',
        'measured by, lead measure',
      ),
    }),
    baseline: baseline(),
    target: target(),
    weight: number(
      'Weight',
      'How much it matters next to the others: 50, 30 and 20, or 5, 3 and 2. Only the proportions count.',
      {
        min: 0,
        synonyms: words(
          'priority weight, importance, points, weighting, weight %, relative importance',
          'relative weight, share of importance, weight in %',
        ),
      },
    ),
    owner: owner('Whom in the company to ask about it, by name or e-mail.'),
    source: source('Where it was said: Board deck 2026, page 4, or a link.'),
    sourceDate: sourceDate(),
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
