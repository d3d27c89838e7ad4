import fc from 'fast-check';
import { npsScoreFunction } from '../../../src/core/cells/nps-score';
import { pmfScoreFunction } from '../../../src/core/cells/pmf-score';

const column = (...parts: readonly (readonly [number, unknown])[]) =>
  parts.flatMap(([times, value]) => Array.from({ length: times }, () => [value]));
/** Value, lower end, upper end, number of answers, as people round them. */
const rounded = (result: unknown, digits: number) =>
  (result as readonly (readonly number[])[]).map((row) => row.map((n) => Number(n.toFixed(digits))));

describe('PMF_SCORE', () => {
  test.each([
    [16, 40, [0.4, 0.26, 0.55, 40]],
    [22, 50, [0.44, 0.31, 0.58, 50]],
    [45, 100, [0.45, 0.36, 0.55, 100]],
  ])('%d of %d very disappointed', (very, n, expected) => {
    const answers = column([very, 'Very disappointed'], [n - very, 'Somewhat disappointed']);
    expect(rounded(pmfScoreFunction(answers), 2)).toEqual([expected]);
  });

  test('answers are understood as survey tools write them; blanks and those who left do not count', () => {
    const answers = [
      ['very disappointed'],
      ['Somewhat disappointed'],
      ['Not disappointed (it isn’t really that useful)'],
      ['Not using it any more: I no longer use the product'],
      ['N/A - I no longer use it'],
      [''],
      ['NOT DISAPPOINTED'],
    ];
    expect(rounded(pmfScoreFunction(answers), 2)).toEqual([[0.25, 0.05, 0.7, 4]]);
  });

  test('what cannot be read is named, and nothing is computed around it', () => {
    expect([
      pmfScoreFunction([['How would you feel?'], ['Very disappointed'], ['#N/A'], ['maybe']]),
      pmfScoreFunction([['No longer use']]),
      pmfScoreFunction([[''], ['']]),
      pmfScoreFunction(),
    ]).toMatchInlineSnapshot(`
     [
       "answers, row 1: expected one of Very disappointed, Somewhat disappointed, Not disappointed, No longer use but found "How would you feel?". And 2 more cannot be read.",
       "answers: expected at least one answer of somebody who still uses the product.",
       "",
       "answers: expected one of Very disappointed, Somewhat disappointed, Not disappointed, No longer use, but it was left out.",
     ]
    `);
  });
});

describe('NPS_SCORE', () => {
  test('the vectors: 50 / 30 / 20 and a tenth of it', () => {
    expect(rounded(npsScoreFunction(column([50, 10], [30, 8], [20, 3])), 0)).toEqual([[30, 14, 44, 100]]);
    expect(rounded(npsScoreFunction(column([5, 9], [3, 7], [2, 6])), 0)).toEqual([[30, -19, 65, 10]]);
  });

  test('a block of any shape, text numbers, blanks', () => {
    expect(
      rounded(
        npsScoreFunction([
          ['10', 9, ''],
          [' 7 ', '0', ''],
        ]),
        0,
      ),
    ).toEqual([[25, -44, 73, 4]]);
    expect(npsScoreFunction([['']])).toBe('');
  });

  test('only whole numbers from 0 to 10 are scores', () => {
    expect([
      npsScoreFunction([[9], ['ten'], [11]]),
      npsScoreFunction([[8.5]]),
      npsScoreFunction('90%'),
      npsScoreFunction(true),
    ]).toMatchInlineSnapshot(`
     [
       "scores, row 2: expected a whole number from 0 to 10 but found "ten". And 1 more cannot be read.",
       "scores: expected a whole number from 0 to 10 but found "8.5".",
       "scores: expected a whole number from 0 to 10 but found "90%".",
       "scores: expected a whole number from 0 to 10 but found "true".",
     ]
    `);
  });

  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 10 })), { minLength: 1 }), (scores) => {
        expect(npsScoreFunction([...scores].reverse())).toEqual(npsScoreFunction(scores));
      }),
    );
  });
});
