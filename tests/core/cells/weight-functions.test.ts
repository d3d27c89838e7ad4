import fc from 'fast-check';
import { ahpConsistencyFunction } from '../../../src/core/cells/ahp-consistency';
import { ahpWeightsFunction } from '../../../src/core/cells/ahp-weights';
import { rankSumWeightsFunction, rocWeightsFunction } from '../../../src/core/cells/rank-weights';

const down = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
const rounded = (result: unknown) => (result as number[][]).map(([n = Number.NaN]) => n.toFixed(3)).join(' ');

describe('weights of ranks', () => {
  test('the vectors of methods.md', () => {
    expect(rounded(rankSumWeightsFunction(down(1, 2, 3, 4)))).toBe('0.400 0.300 0.200 0.100');
    expect(rounded(rocWeightsFunction(down(1, 2, 3)))).toBe('0.611 0.278 0.111');
    expect(rounded(rocWeightsFunction(down(1, 2, 3, 4)))).toBe('0.521 0.271 0.146 0.063');
  });

  test('rows that are blank or cannot be read are left out of the order', () => {
    expect(rankSumWeightsFunction(down(2, '', 'first', '1', ''))).toEqual([
      [expect.closeTo(1 / 3)],
      [''],
      ['ranks, row 3: expected a number but found "first".'],
      [expect.closeTo(2 / 3)],
      [''],
    ]);
    expect(rankSumWeightsFunction([[1, 2, 2]])).toEqual([[0.5, 0.25, 0.25]]);
    expect(rankSumWeightsFunction(3)).toBe(1);
    expect(rocWeightsFunction('')).toBe('');
  });

  test('they sum to 1 whatever stands between them', () => {
    const cell = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom('', 'none'));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2 }), (cells) => {
        fc.pre(cells.some((one) => typeof one === 'number'));
        for (const call of [rankSumWeightsFunction, rocWeightsFunction]) {
          const weights = (call(down(...cells)) as unknown[][]).flat().filter((w) => typeof w === 'number');
          expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
        }
      }),
    );
  });
});

describe('AHP', () => {
  const good = [
    [1, 3, 5],
    [1 / 3, 1, 2],
    [1 / 5, 1 / 2, 1],
  ];
  const circle = [
    ['', 'Price', 'Speed', 'Reach'],
    ['Price', 1, 2, 1],
    ['Speed', 0.5, 1, 2],
    ['Reach', 1, 0.5, 1],
  ];

  test('the vectors of methods.md', () => {
    expect(rounded(ahpWeightsFunction(good))).toBe('0.648 0.230 0.122');
    expect(ahpConsistencyFunction(good)).toEqual([
      [
        expect.closeTo(0.0032, 4),
        'consistent',
        'row 1 is 3 against row 2, and row 2 is 2 against row 3, so row 1 should be 6 against row 3, but is 5.',
      ],
    ]);
    expect(ahpConsistencyFunction(circle)).toEqual([
      [
        expect.closeTo(0.187, 3),
        'look again',
        'Price is 2 against Speed, and Speed is 2 against Reach, so Price should be 4 against Reach, but is 1.',
      ],
    ]);
  });

  test('one half is enough, fractions may be text or rounded, and blank rows below do no harm', () => {
    const half = [
      ['', 3, 5, ''],
      ['', '', '2', ''],
      ['', '', '', ''],
      ['', '', '', ''],
    ];
    const typed = [
      [1, 3, 5],
      ['1/3', 1, 2],
      ['0,2', 0.5, 1],
    ];
    expect(rounded(ahpWeightsFunction(half))).toBe('0.648 0.230 0.122');
    expect(rounded(ahpWeightsFunction(typed))).toBe('0.648 0.230 0.122');
    expect(ahpWeightsFunction([['', '']])).toBe('');
    expect(ahpWeightsFunction(1)).toEqual([[1]]);
  });

  test('what cannot be compared is said with its place', () => {
    expect([
      ahpWeightsFunction([
        [1, new Date(2026, 0, 3)],
        ['', 1],
      ]),
      ahpWeightsFunction([
        [1, 3],
        [3, 1],
      ]),
      ahpWeightsFunction([
        [2, 3],
        ['', 1],
      ]),
      ahpWeightsFunction([
        [1, 20],
        ['', 1],
      ]),
      ahpWeightsFunction([
        [1, 3, ''],
        ['', 1, 2],
        ['', '', 1],
      ]),
      ahpWeightsFunction(Array.from({ length: 16 }, () => [1])),
      ahpConsistencyFunction([
        [1, 3],
        ['', 1],
      ]),
      ahpConsistencyFunction([
        [1, 2, 4],
        ['', 1, 2],
        ['', '', 1],
      ]),
      ahpConsistencyFunction(Array.from({ length: 11 }, () => Array<number>(11).fill(1))),
    ]).toMatchInlineSnapshot(`
     [
       "matrix, row 1, column 2: expected a number from 1/9 to 9, such as 3 or =1/3, but found "2026-01-03".",
       "matrix: row 1, column 2 and row 2, column 1 contradict each other. Expected one to be 1 divided by the other, such as 3 and 1/3, or one of them blank.",
       "matrix, row 1, column 1: expected 1, because everything is as important as itself, but found "2".",
       "matrix, row 1, column 2: expected a number from 1/9 to 9, such as 3 or =1/3, but found "20".",
       "matrix, row 1, column 3: expected a number from 1/9 to 9, but the cell is blank.",
       "matrix: expected at most 15 rows to compare, but found 16.",
       [
         [
           "",
           "consistent",
           "Fewer than three cannot contradict each other.",
         ],
       ],
       [
         [
           0,
           "consistent",
           "No three contradict each other.",
         ],
       ],
       [
         [
           "",
           "unknown",
           "The ratio is published for up to 10 criteria. No three contradict each other.",
         ],
       ],
     ]
    `);
  });
});
