/** What the plan covers, when messages may go out, and how the score is put together. */
import { atFirstUse } from '../at-first-use';
import { choice, number, share, text } from '../tables/kinds';
import { known, open } from './definition';

export const planSettings = atFirstUse(() => ({
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
}));

const MESSAGE_WORDS = ['On', 'Paused'] as const;

export const messageSettings = atFirstUse(() => ({
  messages: {
    ...known(
      choice(
        'Messages',
        'Paused: Throughline sends nothing to anybody until this is On again.',
        MESSAGE_WORDS,
        {
          alsoCalled: {
            On: ['yes', 'true', 'active'],
            Paused: ['pause', 'off', 'no', 'false', 'stop', 'stopped'],
          },
        },
      ),
      'On',
    ),
    // Whoever wrote something here wanted it to have an effect, and silence does no harm.
    unreadable: 'Paused' as const,
  },
  holidays: open(text('Holidays', 'Days on which nobody is reminded, separated by commas.')),
  answerPage: open(
    text(
      'Answer page',
      'The address of the page for answers, ending in /exec. Blank: the page that was published with Throughline; where there is none, e-mails ask for a reply.',
    ),
  ),
  fileId: open(
    text('File', 'The file that this plan was set up in. A copy differs, and starts with messages paused.'),
  ),
}));

export const scoreSettings = atFirstUse(() => ({
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
}));
