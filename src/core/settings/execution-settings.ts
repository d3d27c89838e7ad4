/** When focus, measures and pace are worth a word, and what makes a gap weigh more. */
import { atFirstUse } from '../at-first-use';
import { number, share } from '../tables/kinds';
import { days, known } from './definition';

export const focusSettings = atFirstUse(() => ({
  companyObjectivesMost: known(
    number('Most company objectives', 'More than five, and nobody can name them.', { min: 1 }),
    5,
  ),
  productObjectivesMost: known(
    number('Most objectives a product', 'More than three divide the attention of a team.', { min: 1 }),
    3,
  ),
  weakCoverage: known(
    share(
      'Weak coverage below',
      'One strong link covers 90 %; below half, only weak links touch an objective.',
    ),
    0.5,
  ),
  mapFilledMost: known(
    share('Map filled at most', 'When more than half of the map is filled, it no longer helps to choose.'),
    0.5,
  ),
  strongLinksMost: known(
    number('Most strong links', 'Work that serves more than three objectives strongly is hard to believe.', {
      min: 1,
    }),
    3,
  ),
  standAloneWords: known(
    number('Words of a stand-alone reason', 'Fewer than three words rarely explain anything.', { min: 1 }),
    3,
  ),
}));

export const paceSettings = atFirstUse(() => ({
  confidenceLow: known(
    share('Confidence too low below', 'A stretch that nobody believes in moves nobody.'),
    0.3,
  ),
  confidenceHigh: known(share('Confidence too high above', 'A stretch that is certain is no stretch.'), 0.9),
  confidenceCommitted: known(
    share('Confidence of a commitment', 'A promise needs more than a fair chance.'),
    0.7,
  ),

  zombieDays: days(
    'Work silent for (days)',
    'Work that nobody touched for six weeks has stopped, whether we said so or not.',
    45,
  ),
  updateDays: days('Update key results every (days)', 'Once a month keeps a quarter steerable.', 30),
  updateGraceDays: days('Days of grace', 'A late update is no problem; a missing one is.', 7),
  paceLeast: known(
    share('Pace below', 'Progress divided by time gone. Below 85 % the target is at risk.'),
    0.85,
  ),
  pacePoints: known(
    share('Behind by (points of a hundred)', 'More than 25 points behind the time gone is at risk.'),
    0.25,
  ),
  stretchReached: known(
    share('Stretch reached from', 'Of an aspirational objective, 70 % counts as a success (Google).'),
    0.7,
  ),
  paceFrom: known(
    share(
      'Judge pace after (share of time)',
      'Early on most numbers have not moved yet. Before a quarter of the time nobody is behind.',
    ),
    0.25,
  ),
}));

export const severitySettings = atFirstUse(() => ({
  soonDays: days('Ends soon (days)', 'What ends within a month is more urgent.', 30),
  cycleDays: known(
    number('Length of a cycle (days)', 'A gap open for two cycles weighs more.', { min: 1 }),
    90,
  ),
  heavyWeight: known(
    share('Large item from (share of weight)', 'An item with a fifth of all weight matters more.'),
    0.2,
  ),
}));
