/** When the spread of effort, and the sources and evidence behind a plan are worth a word. */
import { atFirstUse } from '../at-first-use';
import { number, share } from '../tables/kinds';
import { days, known } from './definition';

export const balanceSettings = atFirstUse(() => ({
  underInvestment: known(
    number('Under-invested below', 'Share of effort divided by weight. Half of what we say is little.', {
      min: 0,
    }),
    0.5,
  ),
  overInvestment: known(number('Over-invested above', 'Twice what we say is much.', { min: 0 }), 2),
  investmentPoints: known(
    share('Investment off by', 'Ten points between weight and effort are worth a word.'),
    0.1,
  ),
  investmentLeast: known(
    share('Investment ignored below', 'Estimates are not exact: less than five points apart says nothing.'),
    0.05,
  ),
  horizonH1: known(
    share(
      'Horizon 1 share',
      'Effort for the business of today. 70/20/10 is a rule of thumb: use your own mix.',
    ),
    0.7,
  ),
  horizonH2: known(share('Horizon 2 share', 'Effort for the next business.'), 0.2),
  horizonH3: known(share('Horizon 3 share', 'Effort for bets on the future.'), 0.1),
  horizonPoints: known(share('Horizon off by', 'Ten points off the mix are worth a word.'), 0.1),
  effortKnownLeast: known(
    share('Effort known for', 'Below 80 % of the initiatives, numbers on balance rest on little.'),
    0.8,
  ),
  effortJudgedFrom: known(
    share(
      'Effort judged from',
      'With less than seven tenths of it known, shares of effort could be anything.',
    ),
    0.7,
  ),
  initiativesLeast: known(
    number('Compare initiatives from', 'With fewer than eight, a top and a bottom quarter mean little.', {
      min: 4,
    }),
    8,
  ),
  horizonItemsLeast: known(
    number('Compare horizons from', 'Fewer than five initiatives cannot be spread over three horizons.', {
      min: 1,
    }),
    5,
  ),
}));

export const evidenceSettings = atFirstUse(() => ({
  sourceDays: days('Source fresh for (days)', 'Company plans are renewed about once a year.', 365),
  evidenceDays: days('Evidence fresh for (days)', 'Customers and markets change within half a year.', 180),
  evidenceHalfLife: days('Evidence half-life (days)', 'After this time a signal counts half.', 180),
  evidenceVoices: known(
    number('One voice from', 'From two signals on we expect to hear more than one customer.', { min: 2 }),
    2,
  ),
  evidenceStrength: known(
    number('Evidence strong from', 'On the Confidence Meter 1 is where anecdotes end and data begins.', {
      min: 0,
      max: 10,
    }),
    1,
  ),
}));
