import * as fc from 'fast-check';
import type { ChangedCells } from '../../../src/core/changes/changed-cells';
import { findChanges } from '../../../src/core/changes/find-changes';
import { linesOf, nextNumber, outlived } from '../../../src/core/changes/log-lines';
import { planRestore } from '../../../src/core/changes/plan-restore';
import { readRuns } from '../../../src/core/changes/read-runs';

const RUN = { number: 3, when: '2026-03-31 14:05:09', what: 'Gap analysis' };

const kept = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.boolean(),
  fc.constant(''),
  fc.string().map((text) => ({ formula: `=${text}` })),
  fc.integer().map((moment) => ({ moment })),
);

const changed: fc.Arbitrary<ChangedCells> = fc
  .record({
    sheetId: fc.nat(),
    tab: fc.string({ minLength: 1 }).filter((name) => !/^['=+\-@\t]/.test(name)),
    part: fc.constantFrom('Cells' as const, 'Notes' as const),
    row: fc.integer({ min: 1, max: 5000 }),
    column: fc.integer({ min: 1, max: 800 }),
    anchor: fc.option(fc.record({ column: fc.integer({ min: 1, max: 9 }), text: fc.string() }), {
      nil: undefined,
    }),
    cells: fc.array(fc.tuple(kept, kept), { minLength: 1, maxLength: 5 }),
  })
  .map(({ cells, ...place }) => ({
    ...place,
    before: cells.map(([before]) => before),
    after: cells.map(([, after]) => after),
  }));

test('what is remembered is read back as it was, whatever cells held', () => {
  fc.assert(
    fc.property(fc.array(changed, { minLength: 1, maxLength: 6 }), (changes) => {
      expect(readRuns(linesOf({ ...RUN, changes }))).toEqual([{ ...RUN, changes }]);
    }),
  );
});

test('the columns of each tab are remembered with what names them; a line that somebody spoiled names none', () => {
  const change = { tab: 'Ideas', part: 'Cells', row: 2, column: 2, before: ['a'], after: ['b'] } as const;
  const headed = (sheetId: number, ...texts: readonly string[]): ChangedCells => ({
    ...change,
    sheetId,
    anchor: undefined,
    heads: { row: 1, texts: texts.map((text, i) => [i + 1, text] as const) },
  });
  const changes = [headed(1, 'ID', '=Owner'), headed(2, 'Name', 'State'), headed(1, 'ID', '=Owner')];
  const lines = linesOf({ ...RUN, changes });
  expect(lines).toHaveLength(5);
  expect(readRuns(lines)[0]?.changes).toEqual(changes);
  const spoiled = lines.map((line) => line.map((text) => (text.startsWith('[[') ? '[5]' : text)));
  expect(readRuns(spoiled)[0]?.changes?.map(({ heads }) => heads)).toEqual([undefined, undefined, undefined]);
});

test('a cell as full as Sheets allows goes over several lines, none too long for a cell or like a formula', () => {
  const before = ['"=\n😀'.repeat(9_000)];
  const change = { sheetId: 1, tab: 'Ideas', part: 'Cells', row: 2, column: 2, anchor: undefined } as const;
  const changes = [{ ...change, before, after: ['x'] }];
  const lines = linesOf({ ...RUN, changes });
  expect(lines.length).toBeGreaterThan(1);
  expect(Math.max(...lines.flat().map((text) => text.length))).toBeLessThanOrEqual(50_000);
  expect(lines.flat().filter((text) => /^[=+\-@]/.test(text))).toEqual([]);
  expect(readRuns(lines)[0]?.changes).toEqual(changes);
});

test('a run of more cells than can be remembered is known to be the last one, and cannot be taken back', () => {
  const change = { sheetId: 1, tab: 'Ideas', part: 'Cells', column: 1, anchor: undefined } as const;
  const changes = Array.from({ length: 20_001 }, (_, i) => ({
    ...change,
    row: i + 1,
    before: [''],
    after: ['x'],
  }));
  const lines = linesOf({ ...RUN, changes });
  expect(lines).toHaveLength(1);
  expect(readRuns(lines)).toEqual([{ ...RUN, changes: undefined }]);
});

test('ten runs stay, and fewer where they are long', () => {
  const numbers = Array.from({ length: 30 }, (_, i) => String(Math.floor(i / 2) + 1));
  expect(nextNumber(numbers)).toBe(16);
  expect(outlived(numbers, 1)).toBe(12);
  expect(outlived(numbers, 19_990)).toBe(20);
  expect(outlived(numbers, 20_000)).toBe(30);
  expect([nextNumber([]), outlived([], 5)]).toEqual([1, 0]);
});

describe('putting back', () => {
  const held = (values: readonly (readonly unknown[])[]) => ({ sheetId: 1, tab: 'Ideas', values });
  const write = (row: number, column: number, text: string) => ({
    blocks: [{ row, column, values: [[text]] }],
    notes: [],
  });
  const before = held([
    ['Name', 'State'],
    ['Export', 'Open'],
    ['Import', 'Open'],
  ]);
  const changes = findChanges(before, write(2, 2, 'Fixed'), 0);
  const restored = (values: readonly (readonly unknown[])[]) =>
    planRestore(changes, new Map([[1, held(values)]]), 0);

  test('a row is found by the text that only it had', () => {
    expect(changes).toMatchObject([{ row: 2, column: 2, anchor: { column: 1, text: 'Export' } }]);
    const { tabs, left } = restored([['Name', 'State'], ['Import', 'Fixed'], [''], ['Export', 'Fixed']]);
    expect([tabs[0]?.cells, left]).toEqual([[{ row: 4, column: 2, kept: 'Open' }], []]);
  });

  test('a row that cannot be told from others is left alone', () => {
    const { tabs, left } = restored([['Name', 'State'], ['Import', 'Fixed'], ['Else', 'Fixed'], [''], ['']]);
    // It stands where it stood and holds what was written, so there it may be put back; elsewhere it would be a guess.
    expect([tabs[0]?.cells, left]).toEqual([[{ row: 2, column: 2, kept: 'Open' }], []]);
    const moved = restored([
      ['Name', 'State'],
      ['Import', 'Open'],
      ['A', 'Fixed'],
      ['B', 'Fixed'],
    ]);
    expect([moved.tabs, moved.left]).toEqual([[], [{ tab: 'Ideas', cell: 'B2', why: 'row not found' }]]);
  });

  test('where the name was changed and the row stayed, it is put back there', () => {
    const { tabs } = restored([
      ['Name', 'State'],
      ['Export to PDF', 'Fixed'],
      ['Import', 'Open'],
    ]);
    expect(tabs[0]?.cells).toEqual([{ row: 2, column: 2, kept: 'Open' }]);
  });

  test('rewriting what a cell holds is no change', () => {
    expect(findChanges(before, write(2, 2, 'Open'), 0)).toEqual([]);
  });

  describe('into columns that have moved', () => {
    const grid = [
      ['Roadmap', '', '', ''],
      ['Name', 'Effort', 'Votes', 'Size'],
      ['Export', '3', '9', ''],
    ];
    const edit = (cell: string, was: readonly (readonly unknown[])[] = grid, formulas: string[][] = []) =>
      findChanges(
        { ...held(was), formulas },
        { blocks: [{ row: 3, column: 2, values: [[cell]] }], notes: [] },
        0,
      );
    const back = (
      made: readonly ChangedCells[],
      values: readonly (readonly unknown[])[],
      formulas: string[][] = [],
    ) => {
      const { tabs, left } = planRestore(made, new Map([[1, { ...held(values), formulas }]]), 0);
      return [tabs.flatMap(({ cells }) => cells), left];
    };

    test('a cell that holds the same by chance is none of the run', () => {
      const now = [grid[0] ?? [], ['Name', 'Votes', 'Effort', 'Size'], ['Export', '9', '9', '']];
      expect(back(edit('9'), now)).toEqual([[{ row: 3, column: 3, kept: '3' }], []]);
    });

    test('a column with another heading by now stands between the same neighbours', () => {
      const now = [grid[0] ?? [], ['', 'Name', 'Weeks', 'Votes'], ['', 'Export', '9', '9']];
      expect(back(edit('9'), now)).toEqual([[{ row: 3, column: 3, kept: '3' }], []]);
      const apart = [grid[0] ?? [], ['Name', '', 'Weeks', 'Votes'], ['Export', '', '9', '9']];
      expect(back(edit('9'), apart)).toEqual([[], [{ tab: 'Ideas', cell: 'B3', why: 'column not found' }]]);
    });

    test('the row of headings may have moved, and stand there twice', () => {
      const now = [['', 'Name', 'Effort', 'Votes'], [], ['', 'Export', '9', '']];
      expect(back(edit('9'), now)).toEqual([[{ row: 3, column: 3, kept: '3' }], []]);
      // Then nothing says which of them it is, and the columns count as unmoved.
      expect(
        back(edit('9'), [
          ['Name', 'Effort'],
          ['Name', 'Effort'],
          ['Export', '9'],
        ])[1],
      ).toEqual([]);
    });

    test('a formula comes back as Sheets would have turned it, or not at all', () => {
      const formulas = (text: string) => [[], [], ['', text]];
      const now = [grid[0] ?? [], ['', 'Name', 'Effort', 'Votes', 'Size'], ['', 'Export', '1', '9', '']];
      const turnedBack = (text: string, values = now) => back(edit('1', grid, formulas(text)), values);
      const put = (formula: string) => [[{ row: 3, column: 3, kept: { formula } }], []];
      expect(turnedBack('=SUM($C3:d3)+Plan!A1&"C3"')).toEqual(put('=SUM($D3:E3)+Plan!A1&"C3"'));
      expect(turnedBack('=LOG10(C3)+SUM(C:D)')).toEqual(put('=LOG10(D3)+SUM(D:E)'));
      const lost = [[], [{ tab: 'Ideas', cell: 'C3', why: 'column not found' }]];
      expect(turnedBack('=Ideas!C3')).toEqual(lost);
      const turned = [grid[0] ?? [], ['Size', 'Name', 'Effort', 'Votes'], ['', 'Export', '1', '9']];
      expect(turnedBack('=SUM(C3:D3)', turned)).toEqual(lost);
    });
  });
});
