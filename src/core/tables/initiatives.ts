/** What we do. */
import { choice, day, id, number, reference, text } from './kinds';
import { confidence, owner, updated } from './shared-columns';
import { table } from './table';

const LEVERS = ['Revenue', 'Retention', 'Cost', 'Risk', 'Cash timing'] as const;
export const HORIZONS = ['H1', 'H2', 'H3'] as const;

export const initiatives = table({
  name: 'Initiatives',
  purpose: 'What we do: projects, bets, epics and other work that takes effort.',
  kind: 'plan',
  prefix: 'IN',
  namedRange: 'Initiatives',
  alsoCalled: ['roadmap', 'projects', 'epics', 'bets', 'backlog', 'programs', 'features'],
  identity: 'initiative',
  columns: {
    id: id('IN'),
    initiative: text('Initiative', 'What we do, in a few words.', {
      width: 320,
      synonyms: [
        'project',
        'epic',
        'bet',
        'feature',
        'roadmap item',
        'program',
        'programme',
        'solution',
        'task',
        'work',
      ],
    }),
    productObjective: reference('Product objective', 'The product objective that it serves, by ID or name.', {
      width: 160,
      offers: 'productObjectives',
      pointsTo: ['productObjectives', 'companyObjectives', 'initiatives'],
      synonyms: [
        'objective',
        'supports',
        'goal',
        'parent',
        'aligned to',
        'contributes to',
        'linked goal',
        'okr',
      ],
    }),
    segment: text('Segment', 'Which customers it is for.', {
      synonyms: ['customer segment', 'audience', 'persona'],
    }),
    lever: choice('Business lever', 'The one thing that it earns or saves.', LEVERS, {
      synonyms: ['lever', 'benefit', 'business impact'],
      alsoCalled: {
        'Cash timing': ['cash'],
        Cost: ['costs', 'efficiency'],
        Retention: ['churn'],
        Revenue: ['growth', 'sales'],
      },
    }),
    horizon: choice(
      'Horizon',
      'H1: the business of today. H2: the next one. H3: a bet on the future.',
      HORIZONS,
      {
        width: 80,
        synonyms: ['time horizon', 'short/long term', 'now/next/later'],
        alsoCalled: {
          H1: ['horizon 1', '1', 'now', 'short term', 'short'],
          H2: ['horizon 2', '2', 'next', 'mid term'],
          H3: ['horizon 3', '3', 'later', 'long term', 'long'],
        },
      },
    ),
    effort: number('Effort (person-weeks)', 'The work that is left or planned, in person-weeks.', {
      min: 0,
      synonyms: [
        'effort',
        'cost',
        'person-months',
        'person-days',
        'days',
        'size',
        'story points',
        'budget',
        'estimate',
      ],
    }),
    reach: number('Reach', 'How many customers it reaches in a period.', { min: 0 }),
    impact: number(
      'Impact',
      'How much it moves each of them: 3 massive, 2 high, 1 medium, 0.5 low, 0.25 minimal.',
      { min: 0 },
    ),
    confidence: confidence('How sure you are of reach and impact, from 0 to 1.'),
    value: number('Value', 'The money that it is worth in a year, if known.', {
      synonyms: ['business value', 'benefit value'],
    }),
    dependsOn: reference('Depends on', 'Teams or initiatives that must deliver first.', {
      pointsTo: ['initiatives'],
      orOther: true,
      width: 160,
      synonyms: ['dependency', 'dependencies', 'blocked by'],
    }),
    risk: text('Risk', 'What could stop it.', { width: 200, synonyms: ['risks'] }),
    start: day('Start', 'The first day of work.', { edge: 'from', synonyms: ['start date', 'begins'] }),
    end: day('End', 'The day by which it is in use.', {
      synonyms: ['end date', 'due', 'deadline', 'delivery', 'launch', 'target date'],
    }),
    owner: owner(),
    status: choice(
      'Status',
      'The effort of an Idea is not counted yet; Paused, Done and Stopped work is left out of the analysis.',
      ['Idea', 'Planned', 'In progress', 'Paused', 'Done', 'Stopped'],
      {
        alsoCalled: {
          Idea: ['draft', 'proposed', 'candidate', 'discovery'],
          Planned: ['to do', 'todo', 'not started', 'committed', 'approved', 'next'],
          'In progress': [
            'active',
            'doing',
            'started',
            'ongoing',
            'wip',
            'on track',
            'at risk',
            'in development',
          ],
          Paused: ['on hold', 'blocked', 'parked'],
          Done: ['complete', 'completed', 'closed', 'shipped', 'released', 'live', 'launched'],
          Stopped: ['cancelled', 'canceled', 'dropped', 'abandoned', 'rejected'],
        },
      },
    ),
    updated: updated('When somebody last looked at this row.'),
  },
});
