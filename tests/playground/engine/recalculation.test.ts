import { workbook } from './workbook';

const CIRCULAR =
  '#REF!: Circular dependency detected. To resolve with iterative calculation, see File > Settings.';

test('only what depends on a changed cell is computed again', () => {
  const custom = { SEEN: (value: unknown) => value };
  const book = workbook({ Sheet1: [[1, 2, '=SEEN(A1)', '=SEEN(B1)', '=C1+D1']] }, { custom });
  expect(book.table('C1:E1')).toEqual([[1, 2, 3]]);
  book.calls.length = 0;
  book.type('B1', 5);
  expect(book.table('C1:E1')).toEqual([[1, 5, 6]]);
  expect(book.calls).toEqual([{ name: 'SEEN', values: [5] }]);
});

test('formulas follow edits: typed, changed, removed, on other tabs', () => {
  const book = workbook({ Sheet1: [['=B1', '=Plan!A1*2']], Plan: [[4]] });
  expect(book.show('A1')).toBe(8);
  book.type('Plan!A1', '=3+3');
  expect(book.show('A1')).toBe(12);
  book.type('Plan!A1', null);
  expect(book.show('A1')).toBe(0);
  book.type('B1', 'words');
  expect(book.show('A1')).toBe('words');
  book.type('B1', '=1/0');
  expect(book.show('A1')).toBe('#DIV/0!: Function DIVIDE parameter 2 cannot be zero.');
});

test('a branch that was not taken is not a dependency until it is taken', () => {
  const book = workbook({ Sheet1: [[true, 1, '=1/0', '=IF(A1,B1,C1)']] });
  expect(book.show('D1')).toBe(1);
  book.type('C1', 7);
  book.type('A1', false);
  expect(book.show('D1')).toBe(7);
  book.type('C1', 8);
  expect(book.show('D1')).toBe(8);
});

test('whole columns notice what is typed below their content', () => {
  const book = workbook({ Sheet1: [[1, '=SUM(A:A)', '=SUM(A2:A)', '=COUNTBLANK(A1:A50)']] });
  expect(book.table('B1:D1')).toEqual([[1, 0, 49]]);
  book.type('A40', 9);
  expect(book.table('B1:D1')).toEqual([[10, 9, 48]]);
});

test('formulas in a circle show it, and recover when the circle is broken', () => {
  const book = workbook({ Sheet1: [['=B1+1', '=C1+1', '=A1+1', '=A1', '=IFERROR(A1,0)', '=SUM(F2:F)', 1]] });
  expect(book.table('A1:G1')).toEqual([[CIRCULAR, CIRCULAR, CIRCULAR, CIRCULAR, 0, 0, 1]]);
  book.type('C1', 1);
  expect(book.table('A1:E1')).toEqual([[3, 2, 1, 3, 3]]);
  book.type('F2', '=F1');
  expect(book.table('F1:F2')).toEqual([[CIRCULAR], [CIRCULAR]]);
  book.type('C1', '=IFERROR(A1,5)');
  expect(book.table('A1:C1')).toEqual([[CIRCULAR, CIRCULAR, CIRCULAR]]);
});

test('an array formula that would feed on its own result is circular', () => {
  const book = workbook({
    Sheet1: [['=ARRAYFORMULA(B1:B3+1)', '=ARRAYFORMULA(A1:A3+1)', '=FLATTEN(C2:C3)', '=TRANSPOSE(E2:E4)']],
  });
  expect(book.table('A1:C1')).toEqual([[CIRCULAR, CIRCULAR, CIRCULAR]]);
  expect(book.table('D1:F1')).toEqual([[null, null, null]]);
});

test('asking for the place of a range is not reading it', () => {
  const book = workbook({ Sheet1: [['=ARRAYFORMULA(ROW(A1:A3))', '=ROWS(B:B)', '=COLUMN(C1)']] });
  expect(book.table('A1:C3')).toEqual([
    [1, 100, 3],
    [2, null, null],
    [3, null, null],
  ]);
});

test('NOW and TODAY are computed again when time passes', () => {
  let day = 1;
  const book = workbook(
    { Sheet1: [['=TODAY()', '=A1+1', '=DAY(TODAY())']] },
    { now: () => new Date(Date.UTC(2026, 2, day, 9)) },
  );
  expect(book.table('A1:C1')).toEqual([[46082, 46083, 1]]);
  day = 2;
  expect(book.table('A1:C1')).toEqual([[46082, 46083, 1]]);
  book.engine.tick();
  expect(book.table('A1:C1')).toEqual([[46083, 46084, 2]]);
});

test('a chain of ten thousand formulas is computed, whichever end is asked first', () => {
  const chain = Array.from({ length: 10_000 }, (_, row) => [row === 0 ? 1 : `=A${row}+1`]);
  const size = { rows: 10_000, columns: 3 };
  const book = workbook({ Sheet1: chain }, { size });
  expect(book.show('A10000')).toBe(10_000);
  book.type('A1', 5);
  expect(book.show('A10000')).toBe(10_004);
  expect(book.show('A7')).toBe(11);
  const upwards = chain.map((_, row) => [row === 9999 ? '=A1' : `=A${row + 2}+1`]);
  expect(workbook({ Sheet1: upwards }, { size }).show('A5000')).toBe(CIRCULAR);
});

test('long and deeply nested formulas are computed, and refused beyond what fits', () => {
  const sum = (terms: number) => `=${Array(terms).fill('1').join('+')}`;
  const brackets = (depth: number) => `=${'('.repeat(depth)}1${')'.repeat(depth)}`;
  const book = workbook({
    Sheet1: [[sum(700), brackets(700), sum(20_000), brackets(20_000), `=${'-'.repeat(20_000)}1`]],
  });
  const refused = '#ERROR!: Formula parse error.';
  expect(book.table('A1:E1')).toEqual([[700, 1, refused, refused, refused]]);
});

test('a chain of long formulas fits the stack too', () => {
  const chain = Array.from({ length: 100 }, (_, row) => [row === 0 ? 1 : `=A${row}${'+0'.repeat(600)}`]);
  expect(workbook({ Sheet1: chain }).show('A100')).toBe(1);
});

test('after rows move or a tab is renamed everything is found again, and custom functions keep their results', () => {
  const book = workbook(
    { Sheet1: [['=SEEN(B1)', 2, '=Nowhere']] },
    { custom: { SEEN: (value: number) => value * 2 } },
  );
  expect(book.table('A1:C1')).toEqual([[4, 2, "#NAME?: Unknown range name: 'Nowhere'."]]);
  book.engine.structureChanged();
  expect(book.show('A1')).toBe(4);
  expect(book.calls).toHaveLength(1);
});
