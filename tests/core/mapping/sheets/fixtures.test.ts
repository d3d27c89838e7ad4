/** The fixtures hold together: what they expect really stands on their tabs. */
import { heldOutSheets } from './held-out';
import { knownSheets } from './known';
import { corrections } from './measure';
import { cells, type SheetFixture, TABLE_COLUMNS, type TableOnTab } from './sheet-fixture';

const halves = { known: knownSheets, 'held out': heldOutSheets };
const sheets = [...Object.entries(knownSheets), ...Object.entries(heldOutSheets)];

/** Whether the headings stand in one row of the tab, or in one and the row above it (two-row headings). */
function headingsStandTogether({ tabs }: SheetFixture, { tab, columns }: TableOnTab): boolean {
  const rows = tabs[tab] ?? [];
  const reach = (index: number) => [...(rows[index] ?? []), ...(rows[index - 1] ?? [])];
  return rows.some((_, index) => Object.keys(columns).every((heading) => reach(index).includes(heading)));
}

test('cells are typed as Sheets gives them, and each row is as long as the longest', () => {
  expect(cells("\nA⏎b | 1.5 | TRUE\n | 70 % | 2026-03-01 | '1.10 | '  x\n")).toEqual([
    ['A\nb', 1.5, true, '', ''],
    ['', '70 %', '2026-03-01', '1.10', '  x'],
  ]);
});

test('each half has sixteen sheets, no two alike, and every kind of table', () => {
  expect(new Set(sheets.map(([name]) => name)).size).toBe(32);
  for (const half of Object.values(halves)) {
    expect(Object.keys(half)).toHaveLength(16);
    const kinds = Object.values(half).flatMap(({ expected }) => expected.map(({ table }) => table));
    expect([...new Set(kinds)].sort()).toEqual(Object.keys(TABLE_COLUMNS).sort());
  }
});

describe.each(sheets)('%s', (_name, sheet) => {
  const { tabs, expected } = sheet;

  test('its rows are rectangular', () => {
    for (const rows of Object.values(tabs)) expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  test('its headings stand together on the tab, and each is a different column of its table', () => {
    for (const found of expected) {
      const keys = Object.values(found.columns);
      expect([found.tab, headingsStandTogether(sheet, found)]).toEqual([found.tab, true]);
      expect(TABLE_COLUMNS[found.table]).toEqual(expect.arrayContaining(keys));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('it has room for the rows, and its parents are names that stand on its tabs', () => {
    const everywhere = Object.values(tabs).flat(2);
    for (const { tab, rows, parents } of expected) {
      expect(rows).toBeGreaterThan(1);
      expect(rows).toBeLessThan(tabs[tab]?.length ?? 0);
      expect(parents?.length ?? 3).toBeGreaterThanOrEqual(3);
      for (const [child, parent] of parents ?? []) {
        expect(tabs[tab]?.flat()).toContain(child);
        expect(everywhere).toContain(parent);
      }
    }
  });

  test('read as expected it needs no correction, unread one for each table', () => {
    expect(corrections(expected, expected)).toEqual([]);
    expect(corrections([], expected)).toHaveLength(expected.length);
  });
});
