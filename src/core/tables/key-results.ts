/** How we will know that an objective or an initiative worked. */
import { choice, day, id, number, reference, text } from './kinds';
import { baseline, confidence, owner, target, updated } from './shared-columns';
import { table } from './table';

export const keyResults = table({
  name: 'Key Results',
  purpose: 'How we will know: numbers that move when an objective is reached.',
  kind: 'plan',
  prefix: 'KR',
  namedRange: 'KeyResults',
  alsoCalled: ['krs', 'metrics', 'measures', 'kpis', 'success metrics'],
  identity: 'keyResult',
  columns: {
    id: id('KR'),
    supports: reference('Supports', 'The objective or initiative that it measures, by ID or name.', {
      width: 160,
      pointsTo: ['productObjectives', 'companyObjectives', 'initiatives'],
      synonyms: [
        'objective',
        'product objective',
        'parent',
        'objective id',
        'parent objective',
        'goal',
        'belongs to',
      ],
    }),
    keyResult: text('Key result', 'What will have changed, with its number.', {
      width: 340,
      synonyms: ['kr', 'key results', 'measure of success', 'success metric', 'kpi', 'measure', 'result'],
    }),
    metric: text('Metric', 'The number that is counted.', {
      width: 160,
      synonyms: ['target metric', 'unit', 'indicator'],
    }),
    signal: choice(
      'Signal',
      'Leading: moves early. Lagging: moves at the end. Guardrail: must not get worse.',
      ['Leading', 'Lagging', 'Guardrail'],
      {
        alsoCalled: {
          Leading: ['lead', 'early'],
          Lagging: ['lag', 'late'],
          Guardrail: ['guard', 'counter', 'quality'],
        },
      },
    ),
    baseline: baseline(),
    target: target(),
    current: number('Current', 'The number today.', {
      synonyms: ['actual', 'now', 'latest', 'current value', 'latest value'],
    }),
    confidence: confidence('How sure you are of reaching the target, from 0 to 1.'),
    due: day('Due', 'The day by which the target should be reached.', {
      synonyms: ['deadline', 'end', 'target date', 'due date', 'by', 'by when'],
    }),
    owner: owner(),
    updated: updated('When the current number was last checked.'),
  },
});
