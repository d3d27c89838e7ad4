/** =CONCENTRATION(): whether everything rests on few. */
import { UserError } from '../../user-error';
import { concentration } from '../methods/concentration';
import { listFunction } from './list-function';
import { numberParameter } from './parameters';

export const concentrationFunction = listFunction(
  {
    name: 'CONCENTRATION',
    summary:
      'How much of everything lies with few: effort over initiatives, revenue over customers, evidence over interviews.',
    result:
      'Three cells side by side: the Herfindahl-Hirschman index (1 where one has everything), as many equal ones would be as concentrated, and the number of parts given.',
    example: '=CONCENTRATION(G2:G40)',
    formula: 'index = sum of (part / all parts) squared; effective number = 1 / index',
    source: 'The index of Herfindahl and Hirschman.',
    pitfalls:
      'Parts that are missing make the rest look more concentrated. The index goes from 0 to 1 here; where others multiply it by 10,000, so can you.',
  },
  () => [
    numberParameter('shares', 'Shares or amounts of 0 or more in one unit; only their proportions count.', {
      min: 0,
    }),
  ],
  (rows) => {
    if (rows.length === 0) return '';
    const found = concentration(rows.map(([part]) => part));
    if (found) return [[found.index, found.effectiveNumber, rows.length]];
    throw new UserError('shares: expected at least one number above 0.');
  },
);
