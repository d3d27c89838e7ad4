import { costOfDelayRateFunction } from '../../../src/core/cells/cost-of-delay-rate';
import { iceFunction } from '../../../src/core/cells/ice';
import { kanoFunction } from '../../../src/core/cells/kano';
import { kanoSummaryFunction } from '../../../src/core/cells/kano-summary';
import { opportunityScoreFunction } from '../../../src/core/cells/opportunity-score';
import { riceFunction } from '../../../src/core/cells/rice';
import { weightedScoreFunction } from '../../../src/core/cells/weighted-score';
import { wsjfFunction } from '../../../src/core/cells/wsjf';

test('the vectors of methods.md', () => {
  expect(riceFunction(5000, 2, 0.8, 2)).toBe(4000);
  expect(wsjfFunction(8, 5, 3, 5)).toBeCloseTo(3.2, 12);
  expect(opportunityScoreFunction([[8.2], [4]], [[3.1], [6]])).toEqual([[expect.closeTo(13.3)], [4]]);
  expect(iceFunction('8', '5', 3)).toBe(120);
  expect(costOfDelayRateFunction('10 000', 4)).toBe(2500);
});

test('shares of people are as good as numbers out of ten', () => {
  expect(opportunityScoreFunction('82 %', '31%')).toBeCloseTo(13.3, 10);
  expect(opportunityScoreFunction(0.82, 0.31)).toBeCloseTo(13.3, 10);
  expect(opportunityScoreFunction(8.2, 0.9)).toBeCloseTo(15.5, 10);
});

test('numbers off the scale are refused by row', () => {
  expect([
    iceFunction([[8], [80]], 5, 3),
    wsjfFunction(8, 5, 3, 0),
    costOfDelayRateFunction(-5, 2),
    opportunityScoreFunction(82, 31),
  ]).toMatchInlineSnapshot(`
   [
     [
       [
         120,
       ],
       [
         "impact, row 2: expected a number from 0 to 10 but found "80".",
       ],
     ],
     "job_size: expected a number above 0 but found "0".",
     "cost_of_delay: expected a number of 0 or more but found "-5".",
     "importance: expected a number from 0 to 10 but found "82". satisfaction: expected a number from 0 to 10 but found "31".",
   ]
  `);
});

describe('WEIGHTED_SCORE', () => {
  const weights = [[42, 18, 32, 8]];
  const lower = [['', 'no', 'yes', true]];
  const rows = [
    [0.8, 0.5, 0.25, 0.5],
    ['80 %', '0,5', '.25', '50%'],
    ['', '', '', ''],
    [0.8, '', 'cheap', 7],
  ];

  test('the vector of methods.md, row by row', () => {
    expect(weightedScoreFunction(rows, weights, lower, 0, 1)).toMatchInlineSnapshot(`
     [
       [
         70.60000000000002,
       ],
       [
         70.60000000000002,
       ],
       [
         "",
       ],
       [
         "values, row 4, column 3: expected a number on the scale from 0 to 1 but found "cheap". values, row 4, column 4: expected a number on the scale from 0 to 1 but found "7".",
       ],
     ]
    `);
  });

  test('weights may stand in a column, blank ones are all the same, and the scale is 1 to 5 unless given', () => {
    expect(weightedScoreFunction([[5, 1]], [[3], [1]])).toBe(75);
    expect(weightedScoreFunction([[5, 1]], [['', '']])).toBe(50);
    expect(weightedScoreFunction([[5], [1]], [[3], [1]])).toBe(75);
    expect(weightedScoreFunction([[5], [3], ['']], 1)).toEqual([[100], [50], ['']]);
    expect(weightedScoreFunction([[5, 1]], [[1, 1]], 'yes')).toBe(50);
    expect(weightedScoreFunction([[5, 100]], [[1, 1]], '', [[1, 0]], [[5, 100]])).toBe(100);
  });

  test('what does not fit together is said once', () => {
    expect([
      weightedScoreFunction([[1, 2, 3]], [[1, 1]]),
      weightedScoreFunction([[1, 2]], [[0, 0]]),
      weightedScoreFunction([[1, 2]], [[1, -1]]),
      weightedScoreFunction([[1, 2]], [[1, 'much']]),
      weightedScoreFunction([[1, 2]], [[1, 1]], [['yes', 'no', 'yes']]),
      weightedScoreFunction([[1, 2]], [[1, 1]], 'no', 5, 5),
      weightedScoreFunction([[1, 2]]),
      weightedScoreFunction([[1, 9]], [[1, 1]]),
    ]).toMatchInlineSnapshot(`
     [
       "Expected as many columns of values as weights, but found 3 columns and 2 weights.",
       "weights: expected at least one number above 0.",
       "weights, column 2: expected a number of 0 or more but found "-1".",
       "weights, column 2: expected a number of 0 or more but found "much".",
       "lower_is_better: expected one cell, or as many as there are weights, 2, but found 3.",
       "scale_max: expected a number above scale_min, 5, but found 5.",
       "weights: expected a number of 0 or more, but it was left out.",
       "values, column 2: expected a number on the scale from 1 to 5 but found "9".",
     ]
    `);
  });
});

describe('KANO', () => {
  test('classes answers in the words of the questionnaire', () => {
    expect(
      kanoFunction(
        [['like'], ['I like it'], ['Neutral'], ['dislike'], [''], ['often']],
        [['dislike'], ['I can live with it'], ['I expect it'], ['neutral'], [''], ['like']],
      ),
    ).toMatchInlineSnapshot(`
     [
       [
         "One-dimensional",
       ],
       [
         "Attractive",
       ],
       [
         "Indifferent",
       ],
       [
         "Reverse",
       ],
       [
         "",
       ],
       [
         "functional, row 6: expected one of like, expect, neutral, live with, dislike but found "often".",
       ],
     ]
    `);
  });

  test('sums classes up, by word or by letter', () => {
    const counts = { A: 10, O: 20, 'must-be': 40, Indifferent: 30, R: 2 };
    const classes = Object.entries(counts).flatMap(([one, count]) =>
      Array.from({ length: count }, () => [one]),
    );
    expect(kanoSummaryFunction([...classes, [''], ['']])).toEqual([
      ['Must-be', 0.3, -0.6, '100 answers; 2 reversed or questionable'],
    ]);
    expect(kanoSummaryFunction([[''], ['']])).toBe('');
    expect(kanoSummaryFunction([['R']])).toEqual([
      ['Reverse', '', '', '0 answers; 1 reversed or questionable'],
    ]);
    expect(kanoSummaryFunction([['A'], ['B']])).toMatch(/^classes, row 2: expected one of Must-be, .*"B"\.$/);
  });
});
