/** =OPPORTUNITY_SCORE(): outcomes that people need and do not get. */
import { opportunityScore } from '../methods/opportunity-score';
import { numberParameter } from './parameters';
import { rowFunction } from './row-function';

const TEN = { min: 0, max: 10 };

export const opportunityScoreFunction = rowFunction(
  {
    name: 'OPPORTUNITY_SCORE',
    summary: 'How large the opportunity behind each customer outcome is: important and not yet satisfied.',
    result:
      'A number from 0 to 20 for each row: above 15 extreme, from 12 strong, from 10 worth it, below that served well enough.',
    example: '=OPPORTUNITY_SCORE(B2:B20;C2:C20)',
    formula: 'importance + the larger of (importance - satisfaction) and 0',
    source: 'Anthony Ulwick, outcome-driven innovation. Sources differ about the bands.',
    pitfalls:
      'Rate outcomes, never features. Use the share of people who answer 4 or 5, not the mean, for one segment at a time, with 30 answers or more. A row with both numbers at 1 or less is read as shares.',
  },
  () => [
    numberParameter(
      'importance',
      'Share of people who call it important (4 or 5 of 5): 8 for 80 %, or the share itself.',
      TEN,
    ),
    numberParameter(
      'satisfaction',
      'Share of people who are satisfied today (4 or 5 of 5): 3 for 30 %, or the share itself.',
      TEN,
    ),
  ],
  (importance, satisfaction) => {
    const isShare = importance <= 1 && satisfaction <= 1;
    return isShare
      ? opportunityScore(importance * TEN.max, satisfaction * TEN.max)
      : opportunityScore(importance, satisfaction);
  },
);
