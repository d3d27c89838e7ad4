import { frozenFormulas, spilledFrom } from '../../../src/core/removal/frozen-cells';
import { needsWhatGoes } from '../../../src/core/removal/needs-what-goes';

const going = {
  functions: new Set(['rice']),
  names: new Set(['keyresults']),
  tabs: new Set(['gaps', "ann's gaps"]),
};

test.each([
  ['=RICE(A1;B1;C1;D1)', true],
  ['=ROUND( rice (A1;1;1;1))', true],
  ['=COUNTA(KeyResults)', true],
  ['=Gaps!A1', true],
  ["='Ann''s gaps'!A1+1", true],
  ['="RICE(" & "Gaps!A1"', false],
  ['=PRICE(A1)', false],
  ['=RICE_total+Gaps', false],
  ["='My Gaps'!A1", false],
  ['=KeyResults2', false],
])('%s needs what goes: %s', (formula, needs) => {
  expect(needsWhatGoes(formula, going)).toBe(needs);
});

test('what was spilled is told by what is gone, and what another formula spills is left to it', () => {
  const held = {
    values: [
      ['Idea', 'Score', 'Mine', 'Other'],
      ['A', 4, 'x', 1],
      ['B', 3, '', 2],
      ['C', 2, '', 3],
    ],
    formulas: [
      ['', '', '', ''],
      ['', '=RICE(E2:E4;1;1;1)', '', '=SEQUENCE(3)'],
      ['', '', '', ''],
      ['', '', '', ''],
    ],
  };
  const frozen = frozenFormulas(held, going);
  expect(frozen).toEqual([{ row: 2, column: 2, kept: 4 }]);
  const now = [
    ['Idea', 'Score', 'Mine', 'Other'],
    ['A', 4, 'x', 1],
    ['B', '', '', 2],
    ['C', '', '', 3],
  ];
  expect(spilledFrom(held, frozen, now)).toEqual([
    { row: 3, column: 2, kept: 3 },
    { row: 4, column: 2, kept: 2 },
  ]);
});
