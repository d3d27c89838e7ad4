import fc from 'fast-check';
import { findMapped } from '../../../src/core/mapping/find-mapped';
import { proposeMapping } from '../../../src/core/mapping/propose';
import { toSavedMapping } from '../../../src/core/mapping/saved-mapping';
import { readPlan, type ParsedPlan } from '../../../src/core/strategy/plan';
import type { Cell, Cells } from '../../../src/core/tables/cell';
import type { SheetData } from '../../../src/core/tables/sheet-data';

const GOALS: Cells = [
  ['Company goal', 'Weight', 'DRI', 'My notes'],
  ['Win bigger customers', 50, 'Ines', 'x'],
  ['Keep the ones we have', 30, 'Omar', ''],
  ['Run a lean business', 20, 'Noor', ''],
];
const SQUADS: Cells = [
  ['Ref', 'Team', 'Objective', 'Supports', 'DRI'],
  ['PO-1', 'Core', 'Big firms can buy without a sales call', 'Win bigger customers', 'Ann'],
  ['PO-2', 'Core', 'Imports never fail', 'Keep the ones we have', 'Ben'],
  ['PO-3', 'Mobile', 'The app works offline', 'Run a lean business', 'Cem'],
];
const sheet = (id: number, name: string, cells: Cells): SheetData => ({ id, name, cells });
const SHEETS = [sheet(1, 'Goals', GOALS), sheet(2, 'Squads', SQUADS)];
const mapping = toSavedMapping(proposeMapping(SHEETS, new Map()));

/** What was read, without where it stood. */
const content = (tables: ParsedPlan) =>
  Object.entries(tables).map(([key, { rows }]) => [key, rows.map((row) => ({ ...row, row: 0 }))] as const);
const read = (sheets: readonly SheetData[]) => {
  const mapped = findMapped(sheets, mapping);
  expect(mapped.lost).toEqual([]);
  return content(readPlan(sheets, new Map(), mapped).tables);
};

/** A tab after people worked on it: its columns in another order, titles above, and another name. */
const worked = ({ id, cells }: SheetData) => {
  const width = cells[0]?.length ?? 0;
  return fc
    .record({
      order: fc.shuffledSubarray([...Array(width).keys()], { minLength: width }),
      titles: fc.array(fc.constantFrom('Our plan', '', 'Status: draft', 'Please keep this up to date'), {
        maxLength: 30,
      }),
      name: fc.string({ minLength: 1, maxLength: 20 }),
    })
    .map(({ order, titles, name }) => {
      const moved = cells.map((row) => order.map((at): Cell => row[at] ?? ''));
      const above = titles.map((title) => order.map((_, i): Cell => (i === 0 ? title : '')));
      return sheet(id, name, [...above, ...moved]);
    });
};

test('a mapping gives the same plan for any order of columns and tabs, any titles above and any names of tabs', () => {
  const before = read(SHEETS);
  expect(before.map(([key]) => key)).toEqual(['companyObjectives', 'productObjectives']);
  const tabs = fc.tuple(...SHEETS.map(worked)).chain((both) => fc.shuffledSubarray(both, { minLength: 2 }));
  fc.assert(
    fc.property(tabs, (sheets) => {
      expect(new Map(read(sheets))).toEqual(new Map(before));
    }),
  );
});

test('a heading that is gone is said, with what it was, and the rest is still read', () => {
  const renamed = [['Company goal', 'Points that we gave', 'DRI', 'My notes'], ...GOALS.slice(1)];
  const mapped = findMapped([sheet(1, 'Top', renamed), sheet(2, 'Squads', SQUADS)], mapping);
  expect(mapped.lost).toEqual([
    { table: 'companyObjectives', what: 'column', key: 'weight', heading: 'Weight', tab: 'Top' },
  ]);
  expect(mapped.found.get('companyObjectives')?.columns.has('weight')).toBe(false);
  expect(mapped.found.get('companyObjectives')?.columns.get('owner')).toBe(2);
});

test('a mark on the column finds a renamed heading, and the mapping learns the new one', () => {
  const renamed = [['Aim', 'Points that we gave', 'DRI', 'My notes'], ...GOALS.slice(1)];
  const marks = [
    { sheetId: 1, column: 0, table: 'companyObjectives', key: 'objective' },
    { sheetId: 1, column: 1, table: 'companyObjectives', key: 'weight' },
  ];
  const mapped = findMapped([sheet(1, 'Goals', renamed), sheet(2, 'Squads', SQUADS)], mapping, marks);
  expect(mapped.lost).toEqual([]);
  expect(mapped.moved?.tables[0]?.columns).toEqual({
    objective: 'Aim',
    weight: 'Points that we gave',
    owner: 'DRI',
  });
});

test('without the column that names its rows, a table is not read at all', () => {
  const renamed = [['Zzz', 'Weight', 'DRI', 'My notes'], ...GOALS.slice(1)];
  const mapped = findMapped([sheet(1, 'Goals', renamed), sheet(2, 'Squads', SQUADS)], mapping);
  expect(mapped.lost).toMatchObject([{ what: 'column', key: 'objective' }]);
  expect([...mapped.found.keys()]).toEqual(['productObjectives']);
});

test('a tab that is gone is said, and no other tab takes its place', () => {
  const copy = [sheet(9, 'Copy of Goals', GOALS), sheet(2, 'Squads', SQUADS)];
  const mapped = findMapped(copy, mapping);
  expect(mapped.lost).toEqual([{ table: 'companyObjectives', what: 'tab', tab: 'Goals' }]);
  expect(Object.keys(readPlan(copy, new Map(), mapped).tables)).toEqual(['productObjectives']);
});

test('a skipped tab is never read, and a new tab is recognised for what nobody mapped', () => {
  const roadmap: Cells = [
    ['Epic', 'Objective', 'Effort', 'Status'],
    ['Offline cache', 'The app works offline', 2, 'Planned'],
  ];
  const proposed = proposeMapping([...SHEETS, sheet(3, 'Old roadmap', roadmap)], new Map());
  const skipping = toSavedMapping(proposed.map((tab) => (tab.sheetId === 3 ? { ...tab, tables: [] } : tab)));
  expect(skipping.skipped).toEqual([3]);
  const tablesOf = (sheets: readonly SheetData[]) =>
    readPlan(sheets, new Map(), findMapped(sheets, skipping)).tables;
  const old = sheet(3, 'Old roadmap', roadmap);
  expect(tablesOf([...SHEETS, old]).initiatives).toBeUndefined();
  expect(tablesOf([...SHEETS, old, sheet(4, 'Roadmap', roadmap)]).initiatives?.found.sheet.id).toBe(4);
});

test('of two columns with the same heading, the one that was mapped is found', () => {
  const cells: Cells = [
    ['Company goal', 'Owner', 'Weight', 'Owner'],
    ['Grow', 'Finance', 1, 'Ines'],
    ['Stay', 'Sales', 2, 'Omar'],
  ];
  const [proposed] = proposeMapping([sheet(1, 'Goals', cells)], new Map());
  const tables = proposed?.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      key: column.column === 3 ? 'owner' : column.column === 1 ? undefined : column.key,
    })),
  }));
  const saved = toSavedMapping([{ sheetId: 1, tab: 'Goals', tables: tables ?? [] }]);
  const { found } = findMapped([sheet(1, 'Goals', cells)], saved);
  expect(found.get('companyObjectives')?.columns.get('owner')).toBe(3);
});
