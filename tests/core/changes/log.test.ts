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
});
