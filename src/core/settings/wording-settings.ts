/** How e-mails write, and what they may promise. */
import { atFirstUse } from '../at-first-use';
import { number, share, text } from '../tables/kinds';
import { known, open } from './definition';

export const wordingSettings = atFirstUse(() => ({
  currency: open(
    text('Currency', 'The sign before money in e-mails, such as €. Blank: amounts have no sign.'),
  ),
  personWeekCost: open(
    number(
      'Cost of a person-week',
      'E-mails to finance say with it when work pays back. Blank: they do not say it.',
      {
        min: 0,
      },
    ),
  ),
  promiseConfidence: known(
    share(
      'Dates may be promised from',
      'E-mails to sales and marketing name a date only where you are this sure: what they hear, customers hear.',
    ),
    0.8,
  ),
}));
