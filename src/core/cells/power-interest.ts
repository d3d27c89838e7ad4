/** =POWER_INTEREST(): how close to keep each stakeholder. */
import { powerInterest } from '../methods/power-interest';
import { numberParameter } from './parameters';
import { rowFunction } from './row-function';

const SCALE = { min: 1, max: 5 };

export const powerInterestFunction = rowFunction(
  {
    name: 'POWER_INTEREST',
    summary: 'How to treat each stakeholder, by how much they can move and how much it matters to them.',
    result: 'Manage closely, Keep satisfied, Keep informed or Monitor, for each row.',
    example: '=POWER_INTEREST(D2:D20;E2:E20)',
    formula:
      'High is 3 1/2 and more of 5. Both high: Manage closely. Power only: Keep satisfied. Interest only: Keep informed. Neither: Monitor.',
    source: 'The grid of Mendelow. Where exactly high begins is our choice.',
    pitfalls:
      'Interest changes: look again each quarter. Several strong stakeholders who disagree are the dangerous case, and the grid does not show it.',
  },
  () => [
    numberParameter('power', 'How much the person can move or stop, from 1 to 5.', SCALE),
    numberParameter('interest', 'How much it matters to the person, from 1 to 5.', SCALE),
  ],
  powerInterest,
);
