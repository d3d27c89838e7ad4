/** The columns of an initiative in which one word of a list is chosen, with people's other words for it. */
import { choice } from './kinds';
import { words } from './words';

const LEVERS = ['Revenue', 'Retention', 'Cost', 'Risk', 'Cash timing'] as const;
export const HORIZONS = ['H1', 'H2', 'H3'] as const;

export const lever = () =>
  choice('Business lever', 'The one thing that it earns or saves.', LEVERS, {
    synonyms: words(
      'lever, benefit, business impact, value driver, value lever, benefit type, value type',
      'driver',
    ),
    alsoCalled: {
      'Cash timing': ['cash'],
      Cost: ['costs', 'efficiency'],
      Retention: ['churn'],
      Revenue: ['growth', 'sales'],
    },
  });

export const horizon = () =>
  choice('Horizon', 'H1: the business of today. H2: the next one. H3: a bet on the future.', HORIZONS, {
    width: 80,
    synonyms: words(
      'time horizon, short/long term, now/next/later, now next later, bucket, time bucket',
      'roadmap column, when',
    ),
    alsoCalled: {
      H1: ['horizon 1', '1', 'now', 'short term', 'short'],
      H2: ['horizon 2', '2', 'next', 'mid term'],
      H3: ['horizon 3', '3', 'later', 'long term', 'long'],
    },
  });

export const status = () =>
  choice(
    'Status',
    'The effort of an Idea is not counted yet; Paused, Done and Stopped work is left out of the analysis.',
    ['Idea', 'Planned', 'In progress', 'Paused', 'Done', 'Stopped'],
    {
      synonyms: words('state, rag, rag status, health, lifecycle, stage'),
      alsoCalled: {
        Idea: words('draft, proposed, candidate, discovery'),
        Planned: words('to do, todo, not started, committed, approved, next'),
        'In progress': words(
          'active, doing, started, ongoing, wip, on track, at risk, off track, in development',
          'green, amber, yellow, red, delayed, behind, open',
        ),
        Paused: ['on hold', 'blocked', 'parked'],
        Done: words('complete, completed, closed, shipped, released, live, launched'),
        Stopped: words('cancelled, canceled, dropped, abandoned, rejected'),
      },
    },
  );
