import { workbook } from './workbook';

test('an array fills its neighbours, and shrinks and grows with what it reads', () => {
  const book = workbook({
    Sheet1: [
      ['a', 1, '=FILTER(A:B,B:B>1)'],
      ['b', 2],
      ['c', 3],
      ['d', 0],
    ],
  });
  expect(book.table('C1:D3')).toEqual([
    ['b', 2],
    ['c', 3],
    [null, null],
  ]);
  expect(book.spill('D2')).toEqual({ row: 0, column: 2, rows: 2, columns: 2 });
  expect(book.spill('C3')).toBeUndefined();

  book.type('B4', 9);
  expect(book.table('C1:D3')).toEqual([
    ['b', 2],
    ['c', 3],
    ['d', 9],
  ]);
  expect(book.engine.extent(0)).toEqual({ rows: 4, columns: 4 });

  book.type('B2', 0);
  book.type('B3', 0);
  expect(book.table('C1:D3')).toEqual([
    ['d', 9],
    [null, null],
    [null, null],
  ]);
  expect(book.spill('D1')).toEqual({ row: 0, column: 2, rows: 1, columns: 2 });

  book.type('B4', 0);
  expect(book.show('C1')).toBe('#N/A: No matches are found in FILTER evaluation.');
  expect(book.spill('C1')).toBeUndefined();
});

test('nothing is overwritten: the formula says which cell is in the way and goes on when that is cleared', () => {
  const book = workbook({ Sheet1: [['=SEQUENCE(3)', '=SUM(A:A)'], [], ['mine']] });
  const blocked = '#REF!: Array result was not expanded because it would overwrite data in A3.';
  expect(book.table('A1:A3')).toEqual([[blocked], [null], ['mine']]);
  expect(book.show('B1')).toBe(blocked);
  expect(book.spill('A1')).toBeUndefined();

  book.type('A3', null);
  expect(book.table('A1:B3')).toEqual([
    [1, 6],
    [2, null],
    [3, null],
  ]);

  book.type('A2', '=1+1');
  expect(book.show('A1')).toBe('#REF!: Array result was not expanded because it would overwrite data in A2.');
  expect(book.show('A3')).toBeNull();

  book.type('A2', null);
  expect(book.show('A3')).toBe(3);
});

test('a blank text counts as content in the way, and the edge of the sheet stops a result', () => {
  const book = workbook(
    { Sheet1: [['=SEQUENCE(2)', '=SEQUENCE(6)'], ['']] },
    { size: { rows: 5, columns: 3 } },
  );
  expect(book.table('A1:B1')).toEqual([
    [
      '#REF!: Array result was not expanded because it would overwrite data in A2.',
      '#REF!: Result was not automatically expanded, please insert more rows (1).',
    ],
  ]);
});

test('of two results that meet, one gives way and fills its cells when the other is gone', () => {
  const book = workbook({ Sheet1: [[null, '=SEQUENCE(3)'], ['=SEQUENCE(1,3)']] });
  expect(book.show('B1')).toBe(1);
  expect(book.show('A2')).toBe('#REF!: Array result was not expanded because it would overwrite data in B2.');
  book.type('B1', null);
  expect(book.table('A2:C2')).toEqual([[1, 2, 3]]);
});

test('formulas read what another formula has filled, wherever it stands', () => {
  const book = workbook({
    Sheet1: [['=SUM(Lists!B2:B9)', '=Lists!B3', '=COUNTA(Lists!A:A)', '=VLOOKUP("b",Lists!A:B,2,FALSE)']],
    Lists: [['Name', 'Value'], ['=FILTER(Data!A:B,Data!B:B>0)']],
    Data: [
      ['a', 1],
      ['b', 2],
      ['c', 0],
    ],
  });
  expect(book.table('A1:D1')).toEqual([[3, 2, 3, 2]]);
  book.type('Data!B3', 5);
  expect(book.table('A1:D1')).toEqual([[8, 2, 4, 2]]);
  book.type('Data!B2', -1);
  expect(book.table('A1:D1')).toEqual([[6, 5, 3, "#N/A: Did not find value 'b' in VLOOKUP evaluation."]]);
});

test('a formula that asks for a filled cell before its array is known gets it right in the end', () => {
  const book = workbook({ Sheet1: [['=B1', '=Data!C3+0*Data!A1']], Data: [['=SEQUENCE(3,3)']] });
  expect(book.show('A1')).toBe(9);
});

test('an array built on cells that another array fills later is right too', () => {
  const book = workbook({
    Sheet1: [['=ARRAYFORMULA(C1:C3*10)', null, '=SEQUENCE(3)', '=SORT(A1:A3,1,FALSE)']],
  });
  expect(book.table('A1:D3')).toEqual([
    [10, null, 1, 30],
    [20, null, 2, 20],
    [30, null, 3, 10],
  ]);
});

test('replacing an array formula by a value clears what it filled', () => {
  const book = workbook({ Sheet1: [['=SEQUENCE(2)', '=COUNT(A:A)']] });
  expect(book.show('B1')).toBe(2);
  book.type('A1', 'text');
  expect(book.table('A1:B2')).toEqual([
    ['text', 0],
    [null, null],
  ]);
});
