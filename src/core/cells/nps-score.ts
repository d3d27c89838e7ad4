/** =NPS_SCORE(): the Net Promoter Score. */
import { netPromoterScore } from '../methods/net-promoter-score';
import { readNumber } from '../tables/read-number';
import { listFunction } from './list-function';
import type { Parameter } from './parameters';

const scores: Parameter<number> = {
  name: 'scores',
  help: 'The answers to "How likely is it that you would recommend us?", from 0 to 10.',
  type: 'range',
  expected: 'a whole number from 0 to 10',
  read: (cell) => {
    const score = readNumber(cell);
    return score !== undefined && Number.isInteger(score) && score >= 0 && score <= 10 ? score : undefined;
  },
};

export const npsScoreFunction = listFunction(
  {
    name: 'NPS_SCORE',
    summary: 'The Net Promoter Score of a list of scores, how sure it is, and on how many scores it rests.',
    result:
      'Four cells side by side: the score from -100 to 100, the lower and the upper end of its 95 % range, and the number of scores.',
    example: '=NPS_SCORE(C2:C200)',
    formula:
      '100 x (scores of 9 and 10 - scores of 0 to 6) / all scores. The range is the adjusted-Wald one: three scores are added, 3/4 of them promoters and 3/4 detractors.',
    source: 'Fred Reichheld (2003); the range after Rocks (2016), as MeasuringU describes it.',
    pitfalls:
      'A small sample moves by chance: 5 promoters, 3 passives and 2 detractors are 30, and anything from -19 to 65. Compare ranges, not scores.',
  },
  () => [scores],
  (rows) => {
    const score = netPromoterScore(rows.map(([value]) => value));
    return score ? [[score.value, score.low, score.high, score.n]] : '';
  },
);
