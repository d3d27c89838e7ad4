/** The methods of the field as people type them: formulas in cells of the local Sheets, computed by the built bundle. */
import type { Host } from '../../playground/host/host';
import { openWith } from './journey';

const SHEET = 'Work';

/** The numbers and words that stand in a rectangle, row by row. */
function cells(host: Host, columns: string, rows: readonly number[]): readonly string[][] {
  return rows.map((row) => [...columns].map((column) => host.value(SHEET, `${column}${row}`)));
}

function typed(formula: string): string {
  const host = openWith({ [SHEET]: [] });
  host.person.type(SHEET, 'A1', formula);
  return host.value(SHEET, 'A1');
}

test.each([
  ['=RICE(5000;2;80%;2)', 4000],
  ['=ICE(8;5;3)', 120],
  ['=WSJF(8;5;3;5)', 3.2],
  ['=COST_OF_DELAY_RATE(10000;4)', 2500],
  ['=OPPORTUNITY_SCORE(82/10;31/10)', 13.3],
  ['=OPPORTUNITY_SCORE(82%;31%)', 13.3],
  ['=OPPORTUNITY_SCORE(4;6)', 4],
  ['=OKR_PROGRESS(8;5;65/10)', 0.5],
])('%s gives %d', (formula, result) => {
  expect(Number(typed(formula))).toBeCloseTo(result, 9);
});

test('one formula fills a column, follows every edit, and leaves the rows below blank', () => {
  const host = openWith({
    [SHEET]: [
      ['Idea', 'Reach', 'Impact', 'Confidence', 'Effort', 'RICE'],
      ['Import', '5000', '2', '80%', '2', ''],
      ['Export', '2 000', '1', '50%', '1', ''],
      ['Theme', 'many', '1', '50%', '1', ''],
    ],
  });
  host.person.type(SHEET, 'F2', '=RICE(B2:B1000;C2:C1000;D2:D1000;E2:E1000)');
  expect(cells(host, 'F', [2, 3, 4, 5, 1000]).flat()).toMatchInlineSnapshot(`
   [
     "4000",
     "1000",
     "reach, row 3: expected a number of 0 or more but found "many".",
     "",
     "",
   ]
  `);
  host.person.type(SHEET, 'B4', '100');
  expect(host.value(SHEET, 'F4')).toBe('50');
});

test('weighted scores with a row of weights, one of directions and fixed ends', () => {
  const host = openWith({
    [SHEET]: [
      ['Weight', '42', '18', '32', '8'],
      ['Lower is better', '', '', 'yes', 'yes'],
      ['Import', '80%', '50%', '25%', '50%'],
      ['Export', '100%', '100%', '0%', '0%'],
      ['', '', '', '', ''],
    ],
  });
  host.person.type(SHEET, 'F3', '=WEIGHTED_SCORE(B3:E5;B1:E1;B2:E2;0;1)');
  const [first = '', second, third] = cells(host, 'F', [3, 4, 5]).flat();
  expect(Number(first)).toBeCloseTo(70.6, 9);
  expect([second, third]).toEqual(['100', '']);
});

test('weights of ranks stand beside their rows and sum to 1', () => {
  const host = openWith({ [SHEET]: [['1'], ['2'], ['3'], ['4']] });
  host.person.type(SHEET, 'B1', '=RANK_SUM_WEIGHTS(A1:A4)');
  host.person.type(SHEET, 'C1', '=ROC_WEIGHTS(A1:A4)');
  host.person.type(SHEET, 'D1', '=ROC_WEIGHTS(A1:A3)');
  host.person.type(SHEET, 'E1', '=SUM(B1:B4)+SUM(C1:C4)+SUM(D1:D3)');
  const rounded = cells(host, 'BCD', [1, 2, 3, 4]).map((row) =>
    row.map((text) => (text === '' ? '' : Number(text).toFixed(3))),
  );
  expect(rounded).toEqual([
    ['0.400', '0.521', '0.611'],
    ['0.300', '0.271', '0.278'],
    ['0.200', '0.146', '0.111'],
    ['0.100', '0.063', ''],
  ]);
  expect(Number(host.value(SHEET, 'E1'))).toBeCloseTo(3, 9);
});

describe('comparisons of two at a time', () => {
  const square = (...rows: readonly (readonly string[])[]) => {
    const host = openWith({ [SHEET]: [] });
    rows.forEach((row, i) =>
      row.forEach((cell, j) => host.person.type(SHEET, `${'ABCD'.charAt(j)}${i + 1}`, cell)),
    );
    return host;
  };

  test('give weights and a consistency ratio', () => {
    const host = square(['1', '3', '5'], ['=1/3', '1', '2'], ['=1/5', '=1/2', '1']);
    host.person.type(SHEET, 'F1', '=AHP_WEIGHTS(A1:C3)');
    host.person.type(SHEET, 'G1', '=AHP_CONSISTENCY(A1:C3)');
    expect(cells(host, 'F', [1, 2, 3]).map(([weight]) => Number(weight).toFixed(3))).toEqual([
      '0.648',
      '0.230',
      '0.122',
    ]);
    expect(Number(host.value(SHEET, 'G1')).toFixed(4)).toBe('0.0032');
    expect(host.value(SHEET, 'H1')).toBe('consistent');
  });

  test('name the three that go round in a circle', () => {
    const host = square(
      ['', 'Price', 'Speed', 'Reach'],
      ['Price', '1', '2', '1'],
      ['Speed', '', '1', '2'],
      ['Reach', '', '', '1'],
    );
    host.person.type(SHEET, 'F1', '=AHP_CONSISTENCY(A1:D4)');
    expect(Number(host.value(SHEET, 'F1')).toFixed(3)).toBe('0.187');
    expect(cells(host, 'GH', [1])[0]).toMatchInlineSnapshot(`
     [
       "look again",
       "Price is 2 against Speed, and Speed is 2 against Reach, so Price should be 4 against Reach, but is 1.",
     ]
    `);
  });

  test('a fraction that Sheets took for a date is explained', () => {
    const host = square(['1', '1/3'], ['', '1']);
    host.person.type(SHEET, 'F1', '=AHP_WEIGHTS(A1:B2)');
    expect(host.value(SHEET, 'F1')).toMatchInlineSnapshot(
      `"matrix, row 1, column 2: expected a number from 1/9 to 9, such as 3 or =1/3, but found "2026-01-03"."`,
    );
  });
});

test('Kano answers are classed and summed up', () => {
  const answered = (count: number, ...pair: readonly string[]) => Array.from({ length: count }, () => pair);
  const pairs = [
    ...answered(1, 'like', 'neutral'),
    ...answered(2, 'like', 'dislike'),
    ...answered(4, 'neutral', 'dislike'),
    ...answered(3, 'live with', 'expect'),
  ];
  const host = openWith({ [SHEET]: pairs });
  host.person.type(SHEET, 'C1', '=KANO(A1:A50;B1:B50)');
  host.person.type(SHEET, 'E1', '=KANO_SUMMARY(C1:C50)');
  expect(cells(host, 'C', [1, 2, 4, 8, 11]).flat()).toEqual([
    'Attractive',
    'One-dimensional',
    'Must-be',
    'Indifferent',
    '',
  ]);
  expect(cells(host, 'EFGH', [1])).toEqual([['Must-be', '0.3', '-0.6', '10 answers']]);
});
