/** What the plan covers, and how the score is put together. */
import { number, share, text } from '../tables/kinds';
import { known, open } from './definition';

export const planSettings = {
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
} as const;
