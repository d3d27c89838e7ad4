/** Every threshold that a rule or a score uses: its default, its bounds, and why it is so. The Settings tab is written from here. */
import { number, share, text } from '../tables/column';
import { days, known, open, type Definition, type Known } from './definition';

export const settingDefinitions = {
  currentPeriod: open(
    text('Current period', 'Only this period is looked at, such as Q1 2026. Blank looks at everything.'),
  ),
  capacity: open(
    number(
      'Capacity (person-weeks)',
      'How much work the teams can do in the period. Blank: over-commitment is not checked.',
      { min: 0 },
    ),
  ),
  holidays: open(text('Holidays', 'Days on which nobody is reminded, separated by commas.')),
  fileId: open(
    text('File', 'The file that this plan was set up in. A copy differs, and starts with messages paused.'),
  ),

  scoreCoverage: known(
    share(
      'Score: coverage',
      'Part of coverage in the alignment score: is there work behind what the company wants?',
    ),
    0.4,
  ),
  scoreTraceability: known(
    share('Score: traceability', 'Part of traceability: does the work say what it is for?'),
    0.3,
  ),
  scoreInvestment: known(
    share('Score: investment match', 'Part of investment match: does effort go where the weights say?'),
    0.3,
  ),

  companyObjectivesMost: known(
    number('Most company objectives', 'More than five, and nobody can name them.', { min: 1 }),
    5,
  ),
  productObjectivesMost: known(
    number('Most objectives a product', 'More than three a team split its attention.', { min: 1 }),
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
  sourceDays: days('Source fresh for (days)', 'Company plans are renewed about once a year.', 365),

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
  pacePoints: known(share('Points behind', 'More than 25 points behind the time gone is at risk.'), 0.25),
  paceFrom: known(
    share(
      'Judge pace from',
      'Early on most numbers have not moved yet. Before a quarter of the time nobody is behind.',
    ),
    0.25,
  ),
  soonDays: days('Ends soon (days)', 'What ends within a month is more urgent.', 30),
  cycleDays: days('Length of a cycle (days)', 'A gap open for two cycles weighs more.', 90),
  heavyWeight: known(share('Heavy from', 'An item with a fifth of all weight matters more.'), 0.2),

  underInvestment: known(
    number('Under-invested below', 'Share of effort divided by weight. Half of what we say is little.', {
      min: 0,
    }),
    0.5,
  ),
  overInvestment: known(number('Over-invested above', 'Twice of what we say is much.', { min: 0 }), 2),
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
      'Effort for the business of today. 70/20/10 is a rule of thumb: put your own mix.',
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
    share('Effort judged from', 'With less than half of it known, shares of effort could be anything.'),
    0.5,
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
} as const satisfies Record<string, Definition<string> | Definition<number>>;

type Definitions = typeof settingDefinitions;
export type SettingKey = keyof Definitions;
type ValueOf<D> = D extends Known<infer T> ? T : D extends Definition<infer T> ? T | undefined : never;
export type Settings = { readonly [K in SettingKey]: ValueOf<Definitions[K]> };

export const settingKeys = Object.keys(settingDefinitions) as readonly SettingKey[];

export const standardSettings: Settings = Object.fromEntries(
  settingKeys.map((key) => [key, settingDefinitions[key].standard]),
) as Settings;
