import fc from 'fast-check';
import { cellName } from '../../../playground/engine/references';
import { workbook, type Typed } from './workbook';

const ROWS = 6;
const COLUMNS = 5;
const PLACES = ROWS * COLUMNS;
const ALL = `A1:${cellName(ROWS + 3, COLUMNS + 3)}`;

/** What a cell may hold, given the names of cells and ranges that it may refer to. */
function typed(cell: fc.Arbitrary<string>, range: fc.Arbitrary<string>): fc.Arbitrary<Typed> {
  const formula = fc.oneof(
    fc
      .tuple(cell, fc.constantFrom('+', '-', '*', '/', '&', '<'), cell)
      .map(([a, operator, b]) => `=${a}${operator}${b}`),
    fc.tuple(cell, cell, cell).map(([a, b, c]) => `=IF(${a}>2,${b},${c})`),
    fc.tuple(cell, cell).map(([a, b]) => `=IFERROR(${a},${b})`),
    range.map((area) => `=SUM(${area})`),
    fc.tuple(range, cell).map(([area, a]) => `=COUNTIF(${area},">"&${a})`),
    fc.tuple(cell, range).map(([a, area]) => `=IFERROR(MATCH(${a},${area},0),0)`),
  );
  return fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: -3, max: 5 }) },
    fc.constantFrom(null, 'x', true),
    {
      weight: 4,
      arbitrary: formula,
    },
  );
}

const nameAt = (index: number) => cellName(Math.floor(index / COLUMNS), index % COLUMNS);

/** A cell's content that refers only to cells before it, in reading order: such a sheet has no circles. */
function acyclic(index: number): fc.Arbitrary<Typed> {
  if (index === 0) return fc.integer();
  const earlier = fc.nat(index - 1).map(nameAt);
  const row = Math.floor(index / COLUMNS);
  const rowsAbove = fc
    .tuple(fc.nat(Math.max(row - 1, 0)), fc.nat(COLUMNS - 1))
    .map(([last, column]) => `A1:${cellName(last, row === 0 ? 0 : column)}`);
  return typed(earlier, rowsAbove);
}

const anyCell = fc.nat(PLACES - 1).map(nameAt);
const anyRange = fc.tuple(anyCell, anyCell).map(([a, b]) => `${a}:${b}`);
const cyclic = () => typed(anyCell, fc.oneof(anyRange, fc.constantFrom('A:A', 'B2:B', '3:3')));

/** Array formulas below each other would compete for cells, so each has a column to itself and fills it downwards. */
function spilling(index: number): fc.Arbitrary<Typed> {
  const column = index % COLUMNS;
  if (index >= COLUMNS && column < 2) {
    return fc.oneof(fc.integer({ min: -3, max: 5 }), fc.constantFrom(null, 'x'));
  }
  if (index >= COLUMNS) {
    return fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant(7) });
  }
  if (column === 0) return fc.integer({ min: 0, max: 4 });
  const left = fc.nat(column - 1).map((c) => cellName(0, c)[0] ?? 'A');
  const area = left.map((letter) => `${letter}1:${letter}${ROWS}`);
  return fc.oneof(
    area.map((range) => `=FILTER(${range},${range}>0)`),
    area.map((range) => `=UNIQUE(${range})`),
    area.map((range) => `=SORT(${range},1,FALSE)`),
    left.map((letter) => `=SEQUENCE(MAX(1,COUNT(${letter}:${letter})))`),
    area.map((range) => `=ARRAYFORMULA(${range}&"")`),
    fc.integer({ min: 0, max: 4 }),
  );
}

/** A sheet, and edits to it: after each edit some cells are read. */
function story(content: (index: number) => fc.Arbitrary<Typed>) {
  const edit = fc
    .nat(PLACES - 1)
    .chain((index) =>
      fc.tuple(fc.constant(index), content(index), fc.array(fc.nat(PLACES - 1), { maxLength: 3 })),
    );
  return fc.tuple(
    fc.tuple(...Array.from({ length: PLACES }, (_, index) => content(index))),
    fc.array(edit, { minLength: 1, maxLength: 8 }),
  );
}

function asRows(cells: readonly Typed[]): Typed[][] {
  return Array.from({ length: ROWS }, (_, row) => cells.slice(row * COLUMNS, (row + 1) * COLUMNS));
}

/** A story of edits after which some cell does not show what a fresh calculation shows; undefined where none was found. */
function counterexample(content: (index: number) => fc.Arbitrary<Typed>): string | undefined {
  const result = fc.check(
    fc.property(story(content), ([start, edits]) => {
      const cells = [...start];
      const size = { rows: 20, columns: 12 };
      const book = workbook({ Sheet1: asRows(cells) }, { size });
      for (const [index, value, reads] of edits) {
        for (const read of reads) book.show(nameAt(read));
        cells[index] = value;
        book.type(nameAt(index), value);
      }
      expect(book.table(ALL)).toEqual(workbook({ Sheet1: asRows(cells) }, { size }).table(ALL));
    }),
    { numRuns: 300 },
  );
  return result.failed ? fc.defaultReportMessage(result) : undefined;
}

test('edits to formulas without circles give the same values as calculating afresh', () => {
  expect(counterexample(acyclic)).toBeUndefined();
});

test('edits that make and break circles give the same values as calculating afresh', () => {
  expect(counterexample(cyclic)).toBeUndefined();
});

test('edits to array formulas, and to the cells in their way, give the same values as calculating afresh', () => {
  expect(counterexample(spilling)).toBeUndefined();
});

test('the order in which cells are read makes no difference', () => {
  const cells = fc.tuple(...Array.from({ length: PLACES }, () => cyclic()));
  fc.assert(
    fc.property(cells, fc.nat(PLACES - 1), (content, first) => {
      const book = workbook({ Sheet1: asRows(content) });
      book.show(nameAt(first));
      expect(book.table(ALL)).toEqual(workbook({ Sheet1: asRows(content) }).table(ALL));
    }),
    { numRuns: 300 },
  );
});
