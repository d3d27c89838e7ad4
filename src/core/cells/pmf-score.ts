/** =PMF_SCORE(): the product/market fit survey of Sean Ellis. */
import { UserError } from '../../user-error';
import { PMF_ANSWERS, pmfScore, type PmfAnswer } from '../methods/product-market-fit';
import { cellText, type Cell } from '../tables/cell';
import { listFunction } from './list-function';
import type { Parameter } from './parameters';

/** Survey tools add to the answers, as in "Not disappointed (it is not that useful)" and "N/A: I no longer use it". */
const READ_AS: readonly (readonly [RegExp, PmfAnswer])[] = [
  [/no longer|stopped using|^n\/a\b|not applicable/, 'No longer use'],
  [/^very\b/, 'Very disappointed'],
  [/^somewhat\b/, 'Somewhat disappointed'],
  [/^not\b/, 'Not disappointed'],
];

function readPmfAnswer(cell: Cell): PmfAnswer | undefined {
  const said = cellText(cell).toLowerCase();
  return READ_AS.find(([pattern]) => pattern.test(said))?.[1];
}

const answers: Parameter<PmfAnswer> = {
  name: 'answers',
  help: 'The answers to "How would you feel if you could no longer use the product?": Very, Somewhat or Not disappointed, No longer use.',
  type: 'range',
  expected: `one of ${PMF_ANSWERS.join(', ')}`,
  read: readPmfAnswer,
};

export const pmfScoreFunction = listFunction(
  {
    name: 'PMF_SCORE',
    summary:
      'Product/market fit by the Sean Ellis survey: the share that would be very disappointed without the product, how sure that is, and on how many answers it rests.',
    result:
      'Four cells side by side: the share from 0 to 1, the lower and the upper end of its 95 % range, and the number of valid answers.',
    example: '=PMF_SCORE(D2:D200)',
    formula:
      'very disappointed / (very + somewhat + not disappointed); who no longer uses it is left out. The range is the score interval of Wilson.',
    source: 'Sean Ellis, who takes 40 % as the threshold; E. B. Wilson (1927) for the range.',
    pitfalls:
      'Ask people who used the product lately, in the fixed words. Below 30 answers it is something to talk about, from 100 on something to decide by: look at the range.',
  },
  () => [answers],
  (rows) => {
    if (rows.length === 0) return '';
    const score = pmfScore(rows.map(([answer]) => answer));
    if (score) return [[score.value, score.low, score.high, score.n]];
    throw new UserError('answers: expected at least one answer of somebody who still uses the product.');
  },
);
