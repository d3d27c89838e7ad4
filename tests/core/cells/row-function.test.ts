/** How formulas that compute row by row take their arguments, shown with RICE. */
import { dayParameter, numberParameter, optional, yesNoParameter } from '../../../src/core/cells/parameters';
import { riceFunction } from '../../../src/core/cells/rice';
import { listFunction } from '../../../src/core/cells/list-function';
import { rowFunction } from '../../../src/core/cells/row-function';
import { daysBetween } from '../../../src/core/tables/day';

const doc = { name: 'TRY', summary: '', result: '', example: '', formula: '', source: '', pitfalls: '' };

test('cells in, a cell out; columns in, a column out; a row in, a row out', () => {
  expect(riceFunction(5000, 2, '80 %', 2)).toBe(4000);
  expect(riceFunction([[5000], [100]], [[2], [1]], [[0.8], [1]], [[2], [4]])).toEqual([[4000], [25]]);
  expect(riceFunction([[5000, 100]], [[2, 1]], [[0.8, 1]], [[2, 4]])).toEqual([[4000, 25]]);
});

test('a single value counts for each row', () => {
  expect(riceFunction([[5000], [100]], 2, '80 %', [[2]])).toEqual([[4000], [80]]);
});

test('numbers as text are read as people type them', () => {
  expect(riceFunction('5 000', '2,0', '80%', '2')).toBe(4000);
  expect(riceFunction('5k', 2, 80, 2)).toBe(4000);
});

test('blank in, blank out', () => {
  expect(riceFunction('', '', '', '')).toBe('');
  expect(riceFunction('', 2, 1, 2)).toBe('');
  expect(riceFunction([[5000], [''], [7]], 2, 1, [[2], [''], ['']])).toEqual([[5000], [''], ['']]);
});

test('a row that cannot be read holds its own sentence and spoils no other', () => {
  expect(riceFunction([['many'], [5000], [10], ['#N/A']], 2, 1, [[2], [2], [0], ['soon']]))
    .toMatchInlineSnapshot(`
   [
     [
       "reach, row 1: expected a number of 0 or more but found "many".",
     ],
     [
       5000,
     ],
     [
       "effort, row 3: expected a number above 0 but found "0".",
     ],
     [
       "reach, row 4: expected a number of 0 or more but found "#N/A". effort, row 4: expected a number above 0 but found "soon".",
     ],
   ]
  `);
});

test('where no row can be computed, one sentence says why', () => {
  const said = [
    riceFunction(5000, 2, 'sure', 2),
    riceFunction([[5000], [1]], 2, 'sure', 2),
    riceFunction([[5000], [1]], 2, '', 2),
    riceFunction([[5000], [1]], 2),
    riceFunction([[5000], [1]], [[2], [1], [1]], 1, 1),
    riceFunction([[5000], [1]], [[2, 1]], 1, 1),
    riceFunction(
      [
        [1, 2],
        [3, 4],
      ],
      1,
      1,
      1,
    ),
    riceFunction(1e308, 1e308, 1, 1),
    riceFunction(1e15, 1e15, 1, 1e-300),
  ];
  expect(said).toMatchInlineSnapshot(`
   [
     "confidence: expected a share such as 70 % or 0.7 but found "sure".",
     "confidence: expected a share such as 70 % or 0.7 but found "sure".",
     "confidence: expected a share such as 70 % or 0.7, but the cell is blank.",
     "confidence: expected a share such as 70 % or 0.7, but it was left out.",
     "Expected ranges of the same length, but found reach with 2 rows and impact with 3 rows: pass both from the same first row to the same last row.",
     "Expected ranges of the same length, but found reach with 2 rows and impact with 2 columns: pass both from the same first row to the same last row.",
     "reach: expected one column or one row, but found 2 rows and 2 columns.",
     "reach: expected a number of 0 or more but found "1e+308", which is too large to add up. impact: expected a number of 0 or more but found "1e+308", which is too large to add up.",
     "The result is too large or too small for a cell.",
   ]
  `);
});

test('a date cell is its day, in whatever zone the file and the script are', () => {
  const day = rowFunction(
    doc,
    () => [dayParameter('day', '')],
    (one) => one,
  );
  const midnights = ['2026-01-02T11:00Z', '2026-01-02T18:30Z', '2026-01-02T23:00Z', '2026-01-03T00:00Z'];
  const west = ['2026-01-03T03:30Z', '2026-01-03T08:00Z', '2026-01-03T10:00Z'];
  const days = [...midnights, ...west].map((at) => day(new Date(at)));
  expect(new Set(days)).toEqual(new Set(['2026-01-03']));
  expect(day(new Date(2026, 0, 3))).toBe('2026-01-03');
  expect(day(new Date(2026, 0, 3, 15, 17, 44))).toBe('2026-01-03');
});

test('several results stand beside each other, and below each other for a row', () => {
  const days = rowFunction(
    doc,
    () => [
      dayParameter('start', '', 'from'),
      dayParameter('end', ''),
      optional(yesNoParameter('whole', ''), false),
    ],
    (start, end, whole) => [daysBetween(start, end) + (whole ? 1 : 0), whole],
  );
  const start = new Date(2026, 0, 1);
  expect(days(start, '31.3.2026')).toEqual([[89, false]]);
  expect(days('Q1 2026', 'Q1 2026', 'yes')).toEqual([[90, true]]);
  expect(days([[start], [''], ['soon']], 'Q1 2026', [['x'], [''], ['']])).toEqual([
    [90, true],
    ['', ''],
    ['start, row 3: expected a date such as 2026-03-31 but found "soon".', ''],
  ]);
  expect(days([[start, '2026-03-31']], 'Q1 2026')).toEqual([
    [89, 0],
    [false, false],
  ]);
});

test('a function over a whole list takes any block, leaves out what is blank, and names what it cannot read', () => {
  const total = listFunction(
    doc,
    () => [numberParameter('numbers', '')],
    (rows) => rows.reduce((sum, [value]) => sum + value, 0),
  );
  expect(
    total([
      [1, 2],
      ['', '3,5'],
    ]),
  ).toBe(6.5);
  expect(total(4)).toBe(4);
  expect(total([[1], ['a'], ['b']])).toBe(
    'numbers, row 2: expected a number but found "a". And 1 more cannot be read.',
  );
  expect(
    total([
      [1, 2],
      ['', 'a'],
    ]),
  ).toBe('numbers, row 2, column 2: expected a number but found "a".');
});

test('a whole column with a few rows at its top stays blank below', () => {
  const column = (top: unknown) => Array.from({ length: 50_000 }, (_, i) => [i < 5 ? top : '']);
  const result = riceFunction(column(5000), column(2), column('80 %'), column(2)) as unknown[][];
  expect(result).toHaveLength(50_000);
  expect(result.slice(4, 6)).toEqual([[4000], ['']]);
});
