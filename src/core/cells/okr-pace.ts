/** =OKR_PACE(): progress against the time gone. */
import { UserError } from '../../user-error';
import { elapsedShare, okrPace, paceStatus } from '../methods/okr-pace';
import { daysBetween } from '../tables/day';
import { dayParameter, numberParameter } from './parameters';
import { rowFunction } from './row-function';

export const okrPaceFunction = rowFunction(
  {
    name: 'OKR_PACE',
    summary: 'Whether each key result keeps up with the time that has gone.',
    result:
      'Two columns: the pace, of which 1 is even with the time gone, and on track, behind, at risk or not started.',
    example: '=OKR_PACE(E2:E20;F2:F20;G2:G20;$B$1)',
    formula:
      'progress / (days since start / days from start to due). From 95 % on track, below 85 % or more than 25 points behind the time gone at risk, behind between.',
    source: 'The bands are those of Cascade; the 25 points are those of Viva Goals.',
    pitfalls:
      'It takes progress to come evenly, which lagging numbers do not. Put the day into a cell and pass that: a formula with TODAY or NOW inside stays on Loading.',
  },
  () => [
    numberParameter('progress', 'Progress as OKR_PROGRESS gives it: 1 is the target reached.'),
    dayParameter('start', 'The day on which the time begins to count, or a period such as Q1 2026.', 'from'),
    dayParameter('due', 'The day by which the target should be reached, or a period such as Q1 2026.'),
    dayParameter('today', 'A cell that holds the day to look from, such as the cell LastCheck.'),
  ],
  (progress, start, due, today) => {
    const elapsed = elapsedShare(daysBetween(start, today), daysBetween(start, due));
    if (elapsed === undefined) {
      throw new UserError(`Expected a due day after the start, ${start}, but found ${due}.`);
    }
    return [okrPace(progress, elapsed) ?? '', paceStatus(progress, elapsed) ?? 'not started'];
  },
);
