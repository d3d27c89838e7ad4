import { areCellsInPlace } from '../../../src/core/changes/cells-in-place';
import { cellsMoved } from '../../../src/core/changes/cells-moved';
import { keptAt } from '../../../src/core/changes/kept';
import { repairBlocks } from '../../../src/core/changes/repair-blocks';
import type { Cells } from '../../../src/core/tables/cell';
import type { SheetData } from '../../../src/core/tables/sheet-data';

const HEADINGS = ['ID', 'Epic', 'Effort', 'Lead'];
const ROWS: Cells = [
  ['IN-1', 'Contracts', 5, 'Ann'],
  ['IN-2', 'Warnings', 3, 'Ben'],
  ['IN-3', 'Tickets', '1-2', 'Cem'],
];
const tab = (...cells: Cells): SheetData => ({ id: 1, name: 'Roadmap', cells, formulas: [] });
const before = tab(HEADINGS, ...ROWS);
/** Effort and lead of IN-2. */
const written = [{ row: 3, column: 3, values: [[8, 'Dora']] }];

/** The tab as it is brought right, row by row. */
function settled(after: SheetData, blocks = written, was = before): readonly string[] {
  const cells = after.cells.map((row) => [...row]);
  const { repairs } = cellsMoved(was, blocks, after, 0);
  const texts = repairBlocks(repairs, {
    held: ({ row, column }) => keptAt({ values: was.cells, formulas: was.formulas }, row, column),
    written: ({ row, column }) =>
      blocks.flatMap((block) => block.values[row + 1 - block.row]?.[column + 1 - block.column] ?? [])[0] ??
      '',
    format: () => '',
  });
  for (const { row, column, values } of texts) {
    values.forEach((line, i) =>
      (cells[row - 1 + i] ??= []).splice(column - 1, line.length, ...line.map(String)),
    );
  }
  return cells.slice(1).map((row) => row.join(' | '));
}

test('where nothing moved nothing is looked at twice', () => {
  const after = tab(HEADINGS, ROWS[0] ?? [], ['IN-2', 'Warnings', 8, 'Dora'], ROWS[2] ?? []);
  expect(areCellsInPlace(before, written, after, 0)).toBe(true);
  expect(cellsMoved(before, written, after, 0)).toEqual({ repairs: [], isLost: false });
});

test('a row that was sorted just before the write gets its cells, and the row in its place what it held', () => {
  const after = tab(HEADINGS, ['IN-2', 'Warnings', 3, 'Ben'], ['IN-3', 'Tickets', 8, 'Dora'], ROWS[0] ?? []);
  expect(areCellsInPlace(before, written, after, 0)).toBe(false);
  // A text that Sheets would read as a day is put back as a text.
  expect(settled(after)).toEqual([
    'IN-2 | Warnings | 8 | Dora',
    "IN-3 | Tickets | '1-2 | Cem",
    'IN-1 | Contracts | 5 | Ann',
  ]);
});

test('a row that moved after it was written is left as it is', () => {
  const after = tab(HEADINGS, ['IN-2', 'Warnings', 8, 'Dora'], ROWS[2] ?? [], ROWS[0] ?? []);
  expect(cellsMoved(before, written, after, 0)).toEqual({ repairs: [], isLost: false });
});

test('a column that came in between is empty again, and each cell stands under its heading', () => {
  const row = ([id = '', epic = '', ...others]: Cells[number]) => [id, epic, '', ...others];
  const after = tab(
    row(HEADINGS),
    row(ROWS[0] ?? []),
    ['IN-2', 'Warnings', 8, 'Dora', 'Ben'],
    row(ROWS[2] ?? []),
  );
  expect(settled(after)[1]).toBe('IN-2 | Warnings |  | 8 | Dora');
});

test('what somebody typed meanwhile beside a cell, or in another row, is no move', () => {
  const after = tab(
    HEADINGS,
    ['IN-1', 'Contracts, signed', 5, 'Ann'],
    ['IN-2', 'Warn', 8, 'Dora'],
    ROWS[2] ?? [],
  );
  expect(cellsMoved(before, written, after, 0)).toEqual({ repairs: [], isLost: false });
});

test('a row that was deleted in that moment is told, and the row in its place gets back what it held', () => {
  const after = tab(HEADINGS, ROWS[0] ?? [], ['IN-3', 'Tickets', 8, 'Dora']);
  expect(cellsMoved(before, written, after, 0).isLost).toBe(true);
  expect(settled(after)).toEqual(['IN-1 | Contracts | 5 | Ann', "IN-3 | Tickets | '1-2 | Cem"]);
});

test('a new row goes below the last one, where somebody has put a row in above', () => {
  const added = [{ row: 5, column: 1, values: [['IN-4', 'Portal']] }];
  const after = tab(HEADINGS, ['', '', '', ''], ...ROWS.slice(0, 2), ['IN-4', 'Portal', '1-2', 'Cem']);
  expect(settled(after, added).slice(3)).toEqual(["'IN-3 | Tickets | 1-2 | Cem", 'IN-4 | Portal']);
});

test('a formula goes along with its row', () => {
  const formulas = [[], ['', '', '=LEN(B2)'], ['', '', '=LEN(B3)'], []];
  const was = { ...before, formulas };
  const over = [{ row: 2, column: 3, values: [['=LEN(D2)']] }];
  const after = {
    ...tab(HEADINGS, ROWS[1] ?? [], ROWS[0] ?? [], ROWS[2] ?? []),
    formulas: [[], ['', '', '=LEN(D2)'], ['', '', '=LEN(B3)'], []],
  };
  const [first, second] = settled(after, over, was);
  expect(first).toContain('=LEN(B2)');
  expect(second).toContain('=LEN(D3)');
});
