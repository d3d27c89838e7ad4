import { workbook, type Typed } from './workbook';

/** Milliseconds of the fastest of three runs: the limits are about the engine, not about what else the machine does. */
function fastest(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

test('a thousand custom functions are called in under 150 ms', () => {
  const rows = Array.from({ length: 1000 }, (_, row): Typed[] => [row, `=DOUBLE(A${row + 1})`]);
  const time = fastest(() => {
    const book = workbook(
      { Sheet1: rows },
      { custom: { DOUBLE: (value: number) => value * 2 }, size: { rows: 1000, columns: 4 } },
    );
    expect(book.table('B1:B1000')[999]).toEqual([1998]);
    expect(book.calls).toHaveLength(1000);
  });
  expect(time).toBeLessThan(150);
});

test('an edit among a thousand formulas is read in under 5 ms', () => {
  const rows = Array.from({ length: 1000 }, (_, row): Typed[] => [
    row,
    `=A${row + 1}*2+SUM(A1:A2)`,
    `=SUM(B${row + 1}:B${row + 1})`,
  ]);
  const book = workbook({ Sheet1: rows }, { size: { rows: 1000, columns: 4 } });
  book.table('A1:C1000');
  const time = fastest(() => {
    book.type('A500', 7);
    expect(book.show('C500')).toBe(15);
  });
  expect(time).toBeLessThan(5);
});

test('whole-column sums over ten thousand rows are computed again in under 100 ms', () => {
  const rows = Array.from({ length: 10_000 }, (_, row): Typed[] => [
    `team ${row % 7}`,
    row,
    row % 2 === 0,
    'a',
    'b',
    'c',
    1,
    2,
    3,
    4,
  ]);
  const sums = Array.from({ length: 5 }, (_, team) => [
    `=SUMIFS(Data!B:B,Data!A:A,"team ${team}",Data!C:C,TRUE)`,
  ]);
  const book = workbook({ Sheet1: sums, Data: rows }, { size: { rows: 10_000, columns: 10 } });
  const total = (team: number) =>
    rows.reduce((sum, [, value], row) => sum + (row % 14 === (team * 8) % 14 ? Number(value) : 0), 0); // even rows of that team
  book.table('A1:A5');
  const time = fastest(() => {
    book.type('Data!B1', 1);
    book.type('Data!B15', 14);
    expect(book.table('A1:A2')).toEqual([[total(0) + 1], [total(1)]]);
    book.table('A1:A5');
  });
  expect(time).toBeLessThan(100);
});
