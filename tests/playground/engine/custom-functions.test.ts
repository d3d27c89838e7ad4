import { workbook, type CustomTable, type Typed } from './workbook';

/** What a custom function is given, written out. */
const SEEN: CustomTable = {
  SEEN: (...values: unknown[]) => values.map((value) => JSON.stringify(value) ?? 'undefined').join(' '),
};

const DATA: Typed[][] = [
  ['a', 1, 46082],
  [null, '=1/0', true],
];

function seen(formula: string): unknown {
  const book = workbook(
    { Sheet1: [[formula]], Data: DATA },
    { custom: SEEN, dates: ['Data!C1'], size: { rows: 3, columns: 4 } },
  );
  return book.show('A1');
}

test('arguments arrive as Apps Script gives them', () => {
  expect(seen('=SEEN(Data!A1)')).toBe('"a"');
  expect(seen('=SEEN(Data!A2)')).toBe('""');
  expect(seen('=SEEN(Data!C1)')).toBe('"2026-03-01T00:00:00.000Z"');
  expect(seen('=SEEN(Data!A1:C2)')).toBe('[["a",1,"2026-03-01T00:00:00.000Z"],["","#DIV/0!",true]]');
  expect(seen('=SEEN(Data!A:A)')).toBe('[["a"],[""],[""]]');
  expect(seen('=SEEN(1;;"x")')).toBe('1 undefined "x"');
  expect(seen('=SEEN()')).toBe('');
  expect(seen('=SEEN({1,2})')).toBe('[[1,2]]');
  expect(seen('=SEEN(Data!B1+1, TRUE, 10%)')).toBe('2 true 0.1');
  expect(seen('=seen(FILTER(Data!A1:B1,Data!A1:B1=1))')).toBe('1');
});

test('an error as an argument is the result, and the function is not called', () => {
  const book = workbook({ Sheet1: [['=SEEN(NA())', '=SEEN(A1)', '=SEEN(Nowhere!A1:B2)']] }, { custom: SEEN });
  expect(book.table('A1:C1')).toEqual([
    [
      '#N/A: Function NA has been called.',
      '#N/A: Function NA has been called.',
      "#REF!: Unresolved sheet name 'Nowhere'.",
    ],
  ]);
  expect(book.calls).toEqual([]);
});

test('results become cells: lists fill downwards, rows are filled up, dates are serial numbers', () => {
  const custom: CustomTable = {
    LIST: () => ['a', 'b'],
    ROWS_OF: () => [['a', 1], ['b'], [true, new Date(Date.UTC(2026, 2, 1))]],
    NOTHING: () => undefined,
    EMPTY: () => [],
    FAILS: () => {
      throw new Error('Give me a range.');
    },
    NOT_A_NUMBER: () => 0 / 0,
  };
  const book = workbook(
    { Sheet1: [['=LIST()', '=ROWS_OF()', null, '=NOTHING()', '=EMPTY()', '=FAILS()', '=NOT_A_NUMBER()']] },
    { custom },
  );
  expect(book.table('A1:G3')).toEqual([
    ['a', 'a', 1, null, null, '#ERROR!: Give me a range.', '#NUM!: Result was not a number.'],
    ['b', 'b', null, null, null, null, null],
    [null, true, 46082, null, null, null, null],
  ]);
});

test('a result is kept until an argument changes or the formula is typed again', () => {
  const book = workbook({ Sheet1: [[1, 'x', '=SEEN(A1)', '=SEEN(A1:A2)']] }, { custom: SEEN });
  const read = () => book.table('C1:D1');
  read();
  expect(book.calls).toHaveLength(2);
  book.type('B1', 'y');
  read();
  expect(book.calls).toHaveLength(2);
  book.type('A2', 3);
  expect(read()).toEqual([['1', '[[1],[3]]']]);
  expect(book.calls).toHaveLength(3);
  book.type('A2', null);
  read();
  expect(book.calls).toHaveLength(3);
  book.type('C1', null);
  book.type('C1', '=SEEN(A1)');
  read();
  expect(book.calls).toHaveLength(4);
});

test('arguments that change by themselves leave the cell on Loading', () => {
  const book = workbook(
    { Sheet1: [['=SEEN(NOW())', '=SEEN(1,YEAR(TODAY())+RAND())', '=SEEN(1)+0*NOW()']] },
    { custom: SEEN },
  );
  expect(book.table('A1:C1')).toEqual([['Loading...: Loading...', 'Loading...: Loading...', 1]]);
});

test('a custom function reads other cells without depending on them, and sees itself as loading', () => {
  let peek: (address: string) => unknown = () => null;
  const book = workbook(
    { Sheet1: [['=PEEK("B1")', '=C1*2', 3, '=PEEK("D1")', '=PEEK("F1")', '=E1']] },
    { custom: { PEEK: (address: string) => peek(address) } },
  );
  peek = (address) => book.show(address);
  expect(book.table('A1:F1')).toEqual([
    [6, 6, 3, 'Loading...: Loading...', 'Loading...: Loading...', 'Loading...: Loading...'],
  ]);
  book.type('C1', 10);
  expect(book.table('A1:B1')).toEqual([[6, 20]]);
});

test('a function that reads cells which another array fills is called once with the final values', () => {
  const book = workbook({ Sheet1: [['=SEEN(B1:B3)', '=SEQUENCE(3)']] }, { custom: SEEN });
  expect(book.show('A1')).toBe('[[1],[2],[3]]');
  expect(book.calls).toHaveLength(1);
});
