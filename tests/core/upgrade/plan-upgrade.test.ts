/** What brings tabs of an earlier version up to date. */
import { addColumns } from '../../../src/core/upgrade/add-columns';
import { LAYOUT, layoutOf, refuseNewer, withLayout } from '../../../src/core/upgrade/layout-version';
import type { Migration, OwnSheets } from '../../../src/core/upgrade/migration';
import { migrations } from '../../../src/core/upgrade/migrations';
import { newColumns } from '../../../src/core/upgrade/new-columns';
import { layoutBefore, planUpgrade, upgradeName } from '../../../src/core/upgrade/plan-upgrade';
import { allTables, tableKeys } from '../../../src/core/tables/all-tables';
import type { Cells } from '../../../src/core/tables/cell';
import { layoutOf as looksOf } from '../../../src/core/tables/layout';

const tabs = (held: Readonly<Record<string, Cells>>): OwnSheets =>
  new Map(Object.entries(held).map(([key, cells], id) => [key, { id, name: key, cells }]));

const OLD_HISTORY: Cells = [
  ['When', 'Period', 'Alignment score', 'Coverage', 'Traceability', 'Investment match', 'Mine'],
  ['2025-01-02 10:00', '', 61.5, 0.7, 0.5, 0.6, 'good day', '', 'x'],
];

test('columns that are missing come behind everything that stands on the tab, with their notes', () => {
  const [change, ...more] = addColumns(['history'])(tabs({ history: OLD_HISTORY }));
  expect(more).toEqual([]);
  expect(change?.says).toBe('gets “Critical”, “High”, “Medium”, “Low”, “New” and “Fixed”');
  expect(change?.blocks).toEqual([
    { row: 1, column: 10, values: [['Critical', 'High', 'Medium', 'Low', 'New', 'Fixed']] },
  ]);
  expect(change?.notes[0]?.notes[0]?.[0]).toBe('Open critical gaps.');
  expect(newColumns('history', change?.columns ?? []).map(({ column, width }) => [column, width])).toEqual([
    [10, 70],
    [11, 70],
    [12, 70],
    [13, 70],
    [14, 70],
    [15, 70],
  ]);
});

test('a tab that lacks nothing, is gone, or has lost the heading of its rows is left alone', () => {
  const whole = tabs({ gaps: [looksOf(allTables.gaps).headings], history: [['Notes of mine'], ['x']] });
  expect(addColumns(['gaps', 'history', 'coverage'])(whole)).toEqual([]);
});

test('what set-up lays out today needs no migration', () => {
  const fresh = Object.fromEntries(
    tableKeys.flatMap((key) =>
      allTables[key].kind === 'page' ? [] : [[key, [looksOf(allTables[key]).headings]]],
    ),
  );
  expect(planUpgrade(tabs(fresh), 0)).toEqual([]);
});

test('each migration sees what the ones before it left, and those of the past are not done again', () => {
  const say = (to: number, text: string): Migration => ({
    to,
    says: `step ${to}`,
    change: (held) => [
      {
        table: 'history',
        says: `after ${String(held.get('history')?.cells[0]?.join('+'))}`,
        blocks: [{ row: 1, column: to, values: [[text]] }],
        notes: [],
        columns: [],
      },
    ],
  });
  const all = [say(1, 'a'), say(2, 'b'), say(3, 'c')];
  const said = (from: number) =>
    planUpgrade(tabs({ history: [['x', 'y', 'z'], ['1']] }), from, all).map((step) => step.changes[0]?.says);
  expect(said(0)).toEqual(['after x+y+z', 'after a+y+z', 'after a+b+z']);
  expect(said(2)).toEqual(['after x+y+z']);
  expect(said(3)).toEqual([]);
});

test('migrations go up by one and end at the layout of this script', () => {
  expect(migrations.map(({ to }) => to)).toEqual(Array.from({ length: LAYOUT }, (_, i) => i + 1));
  for (const { says } of migrations) expect(says).toMatch(/^[A-Z].{20,}\.$/);
});

test('a file without tabs of ours is laid out as this script knows it, one with unnumbered tabs is of the first times', () => {
  expect(layoutOf({ tabs: {} })).toBe(LAYOUT);
  expect(layoutOf({ tabs: { gaps: 5 } })).toBe(0);
  expect(layoutOf({ tabs: { gaps: 5 }, layout: 7 })).toBe(7);
  expect(withLayout({ tabs: {}, sample: ['vision'] })).toEqual({
    tabs: {},
    sample: ['vision'],
    layout: LAYOUT,
  });
  expect(() => refuseNewer({ tabs: {}, layout: LAYOUT + 1 })).toThrow(
    'A newer Throughline has worked in this file',
  );
  refuseNewer({ tabs: {}, layout: LAYOUT });
});

test('the name of the run tells what to go back to', () => {
  expect(layoutBefore(upgradeName(0, 3))).toBe(0);
  expect(layoutBefore('Gap analysis')).toBeUndefined();
});
