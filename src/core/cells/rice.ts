/** =RICE(): reach, impact and confidence for the effort. */
import { rice } from '../methods/rice';
import { numberParameter, positiveParameter, shareParameter } from './parameters';
import { rowFunction } from './row-function';

export const riceFunction = rowFunction(
  {
    name: 'RICE',
    summary:
      'The RICE score of each idea: how many people it reaches, how much and how surely, for the effort.',
    result: 'A number of 0 or more for each row; higher comes first.',
    example: '=RICE(B2:B20;C2:C20;D2:D20;E2:E20)',
    formula: 'reach x impact x confidence / effort',
    source: 'Intercom (Sean McBride).',
    pitfalls:
      'Count reach in the same period and effort in the same unit everywhere. Lower the confidence of a guess. Work for strategy or compliance scores low without being less needed.',
  },
  () => [
    numberParameter('reach', 'How many people or events in a period: 0 or more.', { min: 0 }),
    numberParameter(
      'impact',
      'What it does for each of them: 3 massive, 2 high, 1 medium, 1/2 low, 1/4 minimal.',
      { min: 0 },
    ),
    shareParameter('confidence', 'How sure you are: 100 % high, 80 % medium, 50 % low.'),
    positiveParameter('effort', 'Person-months, or any one unit of work: above 0.'),
  ],
  rice,
);
