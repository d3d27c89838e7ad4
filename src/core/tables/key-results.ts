/** How we will know that an objective or an initiative worked. */
import { choice, day, id, number, reference, text } from './kinds';
import { baseline, confidence, owner, target, updated } from './shared-columns';
import { table } from './table';
import { words } from './words';

export const keyResults = table({
  name: 'Key Results',
  purpose: 'How we will know: numbers that move when an objective is reached.',
  kind: 'plan',
  prefix: 'KR',
  namedRange: 'KeyResults',
  alsoCalled: words('krs, metrics, measures, kpis, success metrics'),
  identity: 'keyResult',
  columns: () => ({
    id: id('KR'),
    supports: reference(
      'Supports',
      'The objective or initiative that it measures, by ID or name, such as PO-1.',
      {
        width: 160,
        pointsTo: ['productObjectives', 'companyObjectives', 'initiatives'],
        synonyms: words(
          'objective, product objective, parent, objective id, parent objective, goal',
          'belongs to, company objective, team objective, product goal, initiative, parent goal',
          'linked objective, linked to, aligned to, objective it measures, for objective',
          'rolls up to',
        ),
      },
    ),
    keyResult: text(
      'Key result',
      'What will have changed, with its number: Calls about invoices fall from 40 to 20 a week.',
      {
        width: 340,
        synonyms: words(
          'kr, key results, measure of success, success metric, kpi, measure, result',
          'metric name, kpi name, indicator, success criterion, success criteria',
          'success measure, outcome, how we know, how will we know, how do we know',
          'how we measure it, how do we measure it, proof',
        ),
      },
    ),
    metric: text('Metric', 'The number that is counted, with its unit: Calls a week.', {
      width: 160,
      synonyms: words('target metric, indicator, what is measured, how it is measured, data source, formula'),
    }),
    signal: choice(
      'Signal',
      'Leading: moves early. Lagging: moves at the end. Guardrail: must not get worse.',
      ['Leading', 'Lagging', 'Guardrail'],
      {
        synonyms: words(
          'leading or lagging, leading/lagging, lead or lag, lead/lag, indicator type',
          'metric type',
        ),
        alsoCalled: {
          Leading: ['lead', 'early'],
          Lagging: ['lag', 'late'],
          Guardrail: ['guard', 'counter', 'quality'],
        },
      },
    ),
    baseline: baseline(),
    target: target(),
    current: number('Current', 'The number today, in the same unit as the baseline: 35.', {
      synonyms: words(
        'actual, now, latest, current value, latest value, today, status value, value today',
        'progress, reading, last value, where we are now, where are we now, score',
        'result to date, year to date, ytd',
      ),
    }),
    confidence: confidence('How sure you are of reaching the target, such as 70 %.'),
    due: day('Due', 'The day by which the target should be reached: 2026-06-30 or Q2 2026.', {
      synonyms: words(
        'deadline, end, target date, due date, by, by when, when, finish, to be reached by',
        'reach by, target by',
      ),
    }),
    owner: owner(),
    updated: updated('The day on which the current number was last checked.'),
  }),
});
