/** =COST_OF_DELAY_RATE(): cost of delay divided by duration. */
import { costOfDelayRate } from '../methods/cost-of-delay-rate';
import { numberParameter, positiveParameter } from './parameters';
import { rowFunction } from './row-function';

export const costOfDelayRateFunction = rowFunction(
  {
    name: 'COST_OF_DELAY_RATE',
    summary: 'CD3: what a week of delay costs, for each week that the work takes.',
    result: 'A number of 0 or more for each row; the highest goes first. It only ranks.',
    example: '=COST_OF_DELAY_RATE(B2:B20;C2:C20)',
    formula: 'cost of delay / duration',
    source: 'Don Reinertsen; called CD3 by Joshua Arnold.',
    pitfalls:
      'It needs money from real calculations: with points it says no more than WSJF. Use the same unit of time in both columns.',
  },
  () => [
    numberParameter('cost_of_delay', 'Money lost for each week of delay: 0 or more.', { min: 0 }),
    positiveParameter('duration', 'Weeks that the work takes from start to end: above 0.'),
  ],
  costOfDelayRate,
);
