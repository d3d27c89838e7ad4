import fc from 'fast-check';
import { callsIn } from '../../../src/core/formulas/read-formula';
import { cellsAt } from '../../../src/core/formulas/cells-at';

const names = new Set(['RICE', 'WHY', 'OKR_PROGRESS']);
const calls = (formula: string) => callsIn(formula, names).map((one) => [one.name, ...one.arguments]);

test('arguments are parted by semicolons or by commas, not within brackets, braces and quotes', () => {
  expect(calls('=RICE(B2:B3;C2;80%;E2)')).toEqual([['RICE', 'B2:B3', 'C2', '80%', 'E2']]);
  expect(calls('=rice(B2,SUM(C2,C3),{1,2;3,4},"a,(b)""c")')).toEqual([
    ['RICE', 'B2', 'SUM(C2,C3)', '{1,2;3,4}', '"a,(b)""c"'],
  ]);
  expect(calls("=RICE('Ann''s (ideas), all'!B2;;E2)")).toEqual([
    ['RICE', "'Ann''s (ideas), all'!B2", '', 'E2'],
  ]);
});

test('a comma is a decimal sign where semicolons part the arguments', () => {
  expect(calls('=RICE(1,5;2;3;4)')).toEqual([['RICE', '1,5', '2', '3', '4']]);
});

test('calls within other formulas are found, the outer one first', () => {
  expect(calls('=IF(A1;ROUND(RICE(B2;C2;D2;E2);1);"WHY(x)")')).toEqual([['RICE', 'B2', 'C2', 'D2', 'E2']]);
  expect(calls('=OKR_PROGRESS(RICE(1;2;3;4);5)')).toEqual([
    ['OKR_PROGRESS', 'RICE(1;2;3;4)', '5'],
    ['RICE', '1', '2', '3', '4'],
  ]);
});

test('what is no call of ours is none: other names, names that end alike, text', () => {
  expect(calls('=SUM(B2)')).toEqual([]);
  expect(calls('=MY_RICE(B2)')).toEqual([]);
  expect(calls('RICE(B2)')).toEqual([]);
  expect(calls('=RICE()')).toEqual([['RICE']]);
});

test('no text whatever makes it fail', () => {
  const signs = fc.string({
    unit: fc.constantFrom('=', 'RICE', '(', ')', '{', '}', ';', ',', '"', "'", 'A1', ' '),
  });
  fc.assert(fc.property(signs, (text) => expect(() => calls(`=${text}`)).not.toThrow()));
});

describe('the cells of an address', () => {
  const sheet = {
    cells: [
      ['a1', 'b1', 'c1'],
      ['a2', 'b2', 'c2'],
      ['a3', 'b3', 'c3'],
    ],
  };
  test.each([
    ['B2', [['b2']]],
    [
      '$A$1:B2',
      [
        ['a1', 'b1'],
        ['a2', 'b2'],
      ],
    ],
    [
      'B2:A1',
      [
        ['a1', 'b1'],
        ['a2', 'b2'],
      ],
    ],
    ['B2:B', [['b2'], ['b3']]],
    ['C:C', [['c1'], ['c2'], ['c3']]],
    ['2:2', [['a2', 'b2', 'c2']]],
    ['B9:C12', []],
  ])('%s', (a1, cells) => {
    expect(cellsAt(sheet, a1).cells).toEqual(cells);
  });
});
