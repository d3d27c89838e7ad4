import fc from 'fast-check';
import { alignmentBreakdown } from '../../../src/core/cells/alignment-breakdown';
import { alignmentScoreFunction } from '../../../src/core/cells/alignment-score';
import { investmentMatchFunction } from '../../../src/core/cells/investment-match';
import { objectiveCoverageFunction } from '../../../src/core/cells/objective-coverage';
import { traceabilityFunction } from '../../../src/core/cells/traceability';

/** methods.md A7: weights .5/.3/.2, links 9 / 3 / none, one initiative each, effort 6/2/2. */
const companies = [
  ['ID', 'Objective', 'Weight'],
  ['CO-1', 'Grow', 5],
  ['CO-2', 'Keep', 3],
  ['CO-3', 'Save', 2],
  ['', '', ''],
];
const products = [
  ['ID', 'Objective', 'Company objective'],
  ['PO-1', 'Faster', ''],
  ['PO-2', 'Safer', ''],
  ['PO-3', 'Nicer', ''],
];
const map = [
  ['Product objective', 'What it says', 'CO-1 Grow', 'CO-2 Keep', 'CO-3 Save'],
  ['PO-1', '', 9, '', ''],
  ['PO-2', '', '', 3, ''],
  ['PO-3', '', '', '', ''],
];
const work = [
  ['Initiative', 'Product objective', 'Effort'],
  ['A', 'PO-1', 6],
  ['B', 'PO-2', '2,0'],
  ['C', 'PO-3', 2],
];
const plan = [companies, products, map, work] as const;

const refuse = () => {
  throw new Error('The open file must not be read.');
};
const score = alignmentScoreFunction(refuse);

test('the vector of methods.md A7', () => {
  expect(score(...plan)).toBeCloseTo(62.6, 10);
  expect(traceabilityFunction(...plan)).toBeCloseTo(2 / 3, 10);
  expect(investmentMatchFunction(...plan)).toBeCloseTo(0.7, 10);
  expect(objectiveCoverageFunction(...plan)).toEqual([
    ['CO-1', 0.9],
    ['CO-2', expect.closeTo(0.3)],
    ['CO-3', 0],
  ]);
});

test('the parts say what they rest on', () => {
  expect(alignmentBreakdown(...plan)).toMatchInlineSnapshot(`
   [
     [
       "Alignment score",
       62.6,
       "",
       "From 0 to 100",
     ],
     [
       "Coverage",
       0.54,
       0.4,
       "2 links to 2 of 3 company objectives",
     ],
     [
       "Traceability",
       0.6666666666666666,
       0.3,
       "4 of 6 product objectives and initiatives",
     ],
     [
       "Investment match",
       0.7,
       0.3,
       "Effort of 3 of 3 initiatives",
     ],
   ]
  `);
});

test('without effort the other two parts take its place', () => {
  expect(score(companies, products, map)).toBeCloseTo((100 * (0.4 * 0.54 + 0.3 * (2 / 3))) / 0.7, 10);
});

test('weights that are all blank are equal', () => {
  const unweighted = companies.map((row) => row.slice(0, 2));
  expect(objectiveCoverageFunction(unweighted, products, map)).toHaveLength(3);
  expect(score(unweighted, products, map)).toBeCloseTo((100 * (0.4 * (1.2 / 3) + 0.3 * (2 / 3))) / 0.7, 10);
});

test('a negative contribution covers nothing', () => {
  const against = map.map((row) => row.map((cell) => (cell === 9 ? -9 : cell)));
  expect(objectiveCoverageFunction(companies, products, against)).toEqual([
    ['CO-1', 0],
    ['CO-2', expect.closeTo(0.3)],
    ['CO-3', 0],
  ]);
});

test.each([
  [[9, 0, 0], 50],
  [[9, 3, 0], 60],
  [[9, '', ''], 50],
  [['3', '9', '0'], 46.666_666],
])('a row of contributions %j fits by %d', (row, fit) => {
  expect(score([row], [[0.5, 0.3, 0.2]])).toBeCloseTo(fit, 4);
});

test('the columns of methods.md A1, as rows of a matrix', () => {
  const matrix = [
    [9, 3, 0],
    [0, 9, 1],
    [3, 0, 9],
    ['', '', ''],
  ];
  const fits = score(matrix, [[0.5], [0.3], [0.2]]) as number[][];
  expect(fits.map(([fit]) => fit)).toEqual([
    expect.closeTo(60, 1),
    expect.closeTo(32.2, 1),
    expect.closeTo(36.7, 1),
    '',
  ]);
});

test('a row with a contribution against an objective is signed', () => {
  expect(score([[9, -4.5, 0]], [[0.5, 0.3, 0.2]])).toBeCloseTo(35, 10);
});

test('coverage and match take plain ranges too', () => {
  expect(objectiveCoverageFunction([[9], [3]])).toBeCloseTo(0.93, 10);
  expect(objectiveCoverageFunction([[1, 1, 1]])).toBeCloseTo(0.271, 10);
  expect(objectiveCoverageFunction(9)).toBeCloseTo(0.9, 10);
  expect(
    objectiveCoverageFunction([
      [9, ''],
      [3, ''],
    ]),
  ).toEqual([[expect.closeTo(0.93), '']]);
  expect(investmentMatchFunction([[0.5], [0.3], [0.2]], [[0.3], [0.3], [0.4]])).toBeCloseTo(0.8, 10);
});

test('what is wrong is said in a sentence', () => {
  const said = [
    score([[9, 'high']], [[1, 1]]),
    score([[9, 12]], [[1, 1]]),
    score([[9, 3]], [[1, 1, 1]]),
    score(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      products,
      map,
    ),
    score([['Objective', 'Weight']], products),
    score(companies, [['x']], map),
    investmentMatchFunction([[1], [1]], [[1]]),
    investmentMatchFunction([[0]], [[1]]),
    objectiveCoverageFunction([['strong']]),
    traceabilityFunction(companies, [['ID', 'Objective', 'Company objective']]),
  ];
  expect(said).toMatchInlineSnapshot(`
   [
     "contributions, row 1, column 2: expected a number but found "high".",
     "contributions: expected numbers from -9 to 9 but found "12".",
     "Expected as many weights as contributions, but found 3 weights and 2 contributions.",
     "company_objectives: expected a range with its heading row, among them "Objective", but found none. Pass CompanyObjectives.",
     "No company objective was found yet: fill in at least one to get a score.",
     "product_objectives: expected a range with its heading row, among them "Objective", but found none. Pass ProductObjectives.",
     "Expected as many actuals as targets, but found 2 targets and 1 actuals.",
     "targets: expected at least one number above 0.",
     "contributions, row 1: expected a number but found "strong".",
     "No product objective or initiative was found yet.",
   ]
  `);
});

const cell = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant(''),
  fc.constant(null),
  fc.constant(undefined),
  fc.date(),
  fc.constant('#REF!'),
);
const argument = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }));

test('no cell value at all makes a function throw', () => {
  const bare = alignmentScoreFunction(() => ({ ...emptyScores }));
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 5 }), (args) => {
      for (const call of [
        bare,
        alignmentBreakdown,
        objectiveCoverageFunction,
        traceabilityFunction,
        investmentMatchFunction,
      ]) {
        expect(() => call(...args)).not.toThrow();
      }
    }),
  );
});

const emptyScores = {
  score: undefined,
  coverage: undefined,
  traceability: undefined,
  investment: undefined,
  objectives: [],
  traced: 0,
  traceable: 0,
  effort: 0,
  untracedEffort: 0,
  withEffort: 0,
  unweighted: 0,
} as const;
