import { findLevels, viewLevels } from '../../../src/core/mapping/levels';
import { headingReader } from '../../../src/core/mapping/heading-fits';
import { planTables } from '../../../src/core/tables/all-tables';
import { parseTable } from '../../../src/core/tables/parse-table';
import { areaOf, linesOf, strategyOf, typedCells } from './levels-reader';

const sheets = {
  beside: [
    'Company objective | Objective | Owner | Key result | Target',
    'Grow in the enterprise | Big firms buy without a call | Zoe | 50 logos | 50',
    ' | | | Deals above 100k | 12',
    ' | Imports never fail | Yan | Failed imports below 1% | 1',
  ],
  typed: [
    'Type | Title | Owner',
    'Objective | Imports never fail | Zoe',
    'Key result | Failed imports below 1% | Ann',
  ],
  numbered: [
    '# | OKR | Target',
    '1 | Imports never fail | ',
    '1.1 | Failed imports below 1% | 1',
    '1.2 | Retries below 3% | 3',
  ],
  marked: [
    'OKR | Target',
    'O1: Imports never fail | ',
    'KR1: Failed imports below 1% | 1',
    'KR2: Retries below 3% | 3',
  ],
  banners: [
    'ID | Key result | Target',
    'Imports never fail | | ',
    'KR-1 | Failed imports below 1% | 1',
    'The app works offline | | ',
    'KR-2 | Sessions offline at 80% | 80',
  ],
};

const underLines = {
  beside: [
    'Objective | Key result | Target',
    'Company goal: Grow in the enterprise | | ',
    'Imports never fail | Failed imports below 1% | 1',
    ' | Retries below 3% | 3',
    'Company goal: Run a lean business | | ',
    'The app works offline | Sessions offline at 80% | 80',
  ],
  marked: [
    'OKR | Target',
    'Team: Core | ',
    'O1: Imports never fail | ',
    'KR1: Failed imports below 1% | 1',
    'KR2: Retries below 3% | 3',
    'KR3: Imports below a minute | 1',
    'O2: The app works offline | ',
    'KR4: Sessions offline at 80% | 80',
    'KR5: Saved pages | 3',
  ],
};

test.each([...Object.entries(sheets), ...Object.entries(underLines)])(
  'a sheet whose levels are %s reads the same by a saved mapping',
  (kind, rows) => {
    const area = areaOf(typedCells(rows));
    const found = findLevels(area, { elsewhere: new Set(), read: headingReader() });
    if (!found) throw new Error('not read as levels');
    expect(found.kind).toBe(kind);
    const again = viewLevels(area, found.kind, found.columns);
    expect(again && linesOf(strategyOf(again))).toEqual(linesOf(strategyOf(found)));
  },
);

test('what is read out of other cells is pointed at where it stands, never beside the tab', () => {
  for (const rows of [...Object.values(sheets), ...Object.values(underLines)]) {
    const area = areaOf(typedCells(rows));
    const found = findLevels(area, { elsewhere: new Set(), read: headingReader() });
    for (const { sheet, columns, derived } of found?.tables.values() ?? []) {
      for (const [key, at] of columns) {
        expect(derived?.get(key) ?? at).toBeLessThanOrEqual(area.lastColumn);
        // Cells of a view that are none of the tab are all marked as such.
        if (derived?.has(key)) continue;
        sheet.cells.forEach((row, i) =>
          expect(row[at] === undefined || row[at] === '' || row[at] === area.sheet.cells[i]?.[at]).toBe(true),
        );
      }
    }
  }
});

test('a level whose own table stands elsewhere is still what the next level belongs to', () => {
  const area = areaOf(typedCells(sheets.beside));
  const elsewhere = new Set(['companyObjectives'] as const);
  const found = findLevels(area, { elsewhere, read: headingReader() });
  const mapped = new Map([...(found?.columns ?? [])].filter(([table]) => table !== 'companyObjectives'));
  const again = viewLevels(area, 'beside', mapped);
  const namedBy = (levels: typeof again) => {
    const view = levels?.tables.get('productObjectives');
    return view && parseTable(planTables.productObjectives, view).rows.map((row) => row.companyObjective);
  };
  expect(namedBy(found)).toEqual(['Grow in the enterprise', 'Grow in the enterprise']);
  expect(namedBy(again)).toEqual(namedBy(found));
});

test('an objective that a line between the rows names is seen in that line', () => {
  const area = areaOf(typedCells(sheets.banners));
  const found = findLevels(area, { elsewhere: new Set(), read: headingReader() });
  const places =
    found && strategyOf(found).productObjectives.map(({ place }) => `${place.row}:${place.column}`);
  expect(places).toEqual(['2:1', '4:1']);
});
