import type { Cells } from '../../../src/core/tables/cell';
import { findHeadings } from '../../../src/core/tables/find-tables';
import { gaps } from '../../../src/core/tables/gaps';
import { syncRows, type WantedRow } from '../../../src/core/tables/sync-rows';

const sync = (cells: Cells, wanted: readonly WantedRow[], formulas: readonly (readonly string[])[] = []) => {
  const found = findHeadings({ id: 1, name: 'Gaps', cells, formulas }, gaps);
  if (!found) throw new Error('No headings found.');
  return syncRows(gaps, found, wanted);
};

test('nothing is written where everything stands already', () => {
  const cells = [
    ['ID', 'Severity', 'First seen'],
    ['G01-a', 'High', '2026-01-05'],
  ];
  expect(
    sync(cells, [{ row: 2, cells: { id: 'G01-a', severity: 'High', firstSeen: '2026-01-05' } }]),
  ).toEqual([]);
});

test('a formula that Sheets gives back with commas is the same formula', () => {
  const link = '=HYPERLINK("#gid=1&range=B2";"IN-4; the big one")';
  const held = '=HYPERLINK("#gid=1&range=B2", "IN-4; the big one")';
  const cells = [
    ['ID', 'Item'],
    ['G01-a', 'IN-4; the big one'],
  ];
  expect(
    sync(
      cells,
      [{ row: 2, cells: { item: link } }],
      [
        ['', ''],
        ['', held],
      ],
    ),
  ).toEqual([]);
});

test('only the columns that should hold something are written, and a column that a person moved between them is left alone', () => {
  const cells = [
    ['ID', 'My column', 'Severity', 'Gap'],
    ['G01-a', '=mine', 'High', 'Nothing serves it.'],
  ];
  expect(
    sync(cells, [{ row: 2, cells: { id: 'G01-b', severity: 'Low', gap: 'Nothing serves it.' } }]),
  ).toEqual([
    { row: 2, column: 1, values: [['G01-b']] },
    { row: 2, column: 3, values: [['Low', 'Nothing serves it.']] },
  ]);
});

test('new rows come after the last one, and text that looks like a formula stays text', () => {
  const cells = [
    ['ID', 'Severity'],
    ['G01-a', 'High'],
    ['', ''],
  ];
  expect(sync(cells, [{ row: undefined, cells: { id: 'G02-b', severity: 'Low' } }])).toEqual([
    { row: 3, column: 1, values: [['G02-b', 'Low']] },
  ]);
});
