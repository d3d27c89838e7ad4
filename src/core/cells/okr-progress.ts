/** =OKR_PROGRESS(): how far a key result has come. */
import { UserError } from '../../user-error';
import { okrProgress } from '../methods/okr-progress';
import { numberParameter, optional, orBlank } from './parameters';
import { rowFunction } from './row-function';

export const okrProgressFunction = rowFunction(
  {
    name: 'OKR_PROGRESS',
    summary: 'How far each key result has come, whether its number should rise, fall or stay.',
    result:
      'A number for each row: 0 at the baseline, 1 at the target, below 0 the wrong way, above 1 overshot. Format it as percent.',
    example: '=OKR_PROGRESS(B2:B20;C2:C20;D2:D20)',
    formula:
      '(current - baseline) / (target - baseline). Where both are the same: 1 within the tolerance, else 1 minus the distance beyond it as a part of the target, down to 0.',
    source: 'The usual arithmetic of OKR; for numbers that should stay, our own.',
    pitfalls:
      'Without a baseline nobody can tell a movement, so that row says so in place of 0. Progress of the number is not progress of the work.',
  },
  () => [
    orBlank(numberParameter('baseline', 'The number where you started.')),
    numberParameter('target', 'The number to reach; the same as the baseline where it should stay.'),
    numberParameter('current', 'The number today.'),
    optional(
      numberParameter('tolerance', 'How far a number that should stay may move, in its own unit. Blank: 0.', {
        min: 0,
      }),
      0,
    ),
  ],
  (baseline, target, current, tolerance) => {
    if (baseline === undefined) {
      throw new UserError('Expected a baseline but its cell is blank: without it no movement can be shown.');
    }
    return okrProgress(baseline, target, current, tolerance);
  },
);
