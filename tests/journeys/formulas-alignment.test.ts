/** The alignment formulas, typed into cells of the local Sheets on the built bundle. */
import type { Cells } from '../../src/core/tables/cell';
import { openWith } from './journey';

/** Data from A1 on, the formula in H1; gives the numbers in H1 and below or beside it. */
function typed(formula: string, data: Cells, others: Readonly<Record<string, Cells>> = {}) {
  const host = openWith({ Mine: data, ...others });
  host.person.type('Mine', 'H1', formula);
  return (cell = 'H1') => Number(host.value('Mine', cell));
}

/** The matrix of a house of quality: a row a piece of work, with the weights of three objectives above. */
const MATRIX = [
  ['0.5', '0.3', '0.2'],
  ['9', '3', '0'],
  ['0', '9', '1'],
  ['3', '0', '9'],
  ['0', '0', '0'],
];

test('=ALIGNMENT_SCORE() of rows: fits of 60.0, 32.2, 36.7 and 0 %', () => {
  const shows = typed('=ALIGNMENT_SCORE(A2:C5;A1:C1)', MATRIX);
  expect(['H1', 'H2', 'H3', 'H4'].map((cell) => shows(cell).toFixed(1))).toEqual([
    '60.0',
    '32.2',
    '36.7',
    '0.0',
  ]);
});

test('=ALIGNMENT_SCORE() of a row that works against something: contributions 1, -.5 and 0 at confidence 1, .6, .3 are 41', () => {
  const shows = typed('=ALIGNMENT_SCORE(A1:C1;A2:C2)', [
    ['9', '-2.7', '0'],
    ['0.5', '0.3', '0.2'],
  ]);
  expect(shows()).toBeCloseTo(41, 9);
});

test.each([
  [['9'], 0.9],
  [['9', '3'], 0.93],
  [['1', '1', '1'], 0.271],
])('=OBJECTIVE_COVERAGE() of links %j is %d', (links, coverage) => {
  expect(
    typed(
      '=OBJECTIVE_COVERAGE(A1:A3)',
      links.map((link) => [link]),
    )(),
  ).toBeCloseTo(coverage, 12);
});

test('=INVESTMENT_MATCH(): .5, .3, .2 against .3, .3, .4 is .80', () => {
  const shows = typed('=INVESTMENT_MATCH(A1:A3;B1:B3)', [
    ['50%', '0.3'],
    ['30%', '0.3'],
    ['20%', '0.4'],
  ]);
  expect(shows()).toBeCloseTo(0.8, 12);
});

test('=ALIGNMENT_SCORE() of a plan and its parts: coverage .54, traceability .667, match .70, score 62.6', () => {
  const plan = {
    Goals: [
      ['ID', 'Objective', 'Weight'],
      ['CO-1', 'Grow', '0.5'],
      ['CO-2', 'Keep', '0.3'],
      ['CO-3', 'Save', '0.2'],
    ],
    Teams: [
      ['ID', 'Objective', 'Company objective'],
      ['PO-1', 'Faster', ''],
      ['PO-2', 'Safer', ''],
      ['PO-3', 'Nicer', ''],
    ],
    Links: [
      ['Product objective', 'CO-1', 'CO-2', 'CO-3'],
      ['PO-1', '9', '', ''],
      ['PO-2', '', '3', ''],
      ['PO-3', '', '', ''],
    ],
    Work: [
      ['Initiative', 'Product objective', 'Effort'],
      ['One', 'PO-1', '6'],
      ['Two', 'PO-2', '2'],
      ['Three', 'PO-3', '2'],
    ],
  };
  const ranges = 'Goals!A1:C4;Teams!A1:C4;Links!A1:D4;Work!A1:C4';
  expect(typed(`=ALIGNMENT_SCORE(${ranges})`, [], plan)()).toBeCloseTo(62.6, 9);
  expect(typed(`=TRACEABILITY(${ranges})`, [], plan)()).toBeCloseTo(2 / 3, 9);
  const parts = typed(`=ALIGNMENT_BREAKDOWN(${ranges})`, [], plan);
  expect(['I1', 'I2', 'I3', 'I4'].map((cell) => parts(cell).toFixed(3))).toEqual([
    '62.600',
    '0.540',
    '0.667',
    '0.700',
  ]);
});
