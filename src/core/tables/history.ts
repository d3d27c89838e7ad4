/** One row each time an analysis changed something, so that movement can be seen. */
import { number, share, text } from './kinds';
import { table } from './table';

export const history = table({
  name: 'History',
  purpose: 'One row each time an analysis changed something: score, parts and counts.',
  kind: 'result',
  alsoCalled: [],
  identity: 'when',
  columns: () => ({
    when: text('When', 'The day and time of the run.', {
      filledIn: true,
      width: 130,
      format: 'yyyy-mm-dd hh:mm',
    }),
    period: text('Period', 'The period that was looked at; blank is everything.', {
      filledIn: true,
      width: 90,
    }),
    score: number('Alignment score', 'From 0 to 100.', {
      filledIn: true,
      format: '0.0',
      min: 0,
      max: 100,
      width: 90,
    }),
    coverage: share('Coverage', 'The first part of the score.', { filledIn: true }),
    traceability: share('Traceability', 'The second part.', { filledIn: true }),
    investment: share('Investment match', 'The third part.', { filledIn: true }),
    critical: number('Critical', 'Open critical gaps.', { filledIn: true, format: '0', min: 0, width: 70 }),
    high: number('High', 'Open high gaps.', { filledIn: true, format: '0', min: 0, width: 70 }),
    medium: number('Medium', 'Open medium gaps.', { filledIn: true, format: '0', min: 0, width: 70 }),
    low: number('Low', 'Open low gaps.', { filledIn: true, format: '0', min: 0, width: 70 }),
    found: number('New', 'Gaps found for the first time.', {
      filledIn: true,
      format: '0',
      min: 0,
      width: 70,
    }),
    fixed: number('Fixed', 'Gaps fixed since the run before.', {
      filledIn: true,
      format: '0',
      min: 0,
      width: 70,
    }),
  }),
});
