import { namedCompanyObjectives } from '../../../src/core/mapping/levels/named';
import { standardSettings } from '../../../src/core/settings/definitions';
import { joinStrategy } from '../../../src/core/strategy/join';
import { parsePlan } from '../../../src/core/strategy/plan';
import type { PlanTableKey } from '../../../src/core/tables/all-tables';
import type { Day } from '../../../src/core/tables/day';
import type { FoundTable } from '../../../src/core/tables/find-tables';
import { linesOf, typedCells } from './levels-reader';

function readNamed(rows: readonly string[]): string {
  const cells = typedCells(rows.map((row) => row.replace(/ \+ /g, '\n')));
  const found: FoundTable = {
    sheet: { id: 7, name: 'Squads', cells },
    headingRow: 0,
    columns: new Map([
      ['objective', 0],
      ['companyObjective', 1],
    ]),
  };
  const named = namedCompanyObjectives(found);
  if (!named) return 'none named';
  const tables = new Map<PlanTableKey, FoundTable>([
    ['productObjectives', found],
    ['companyObjectives', named],
  ]);
  const strategy = joinStrategy(
    { tables: parsePlan(tables), mapSheets: [] },
    standardSettings(),
    '2026-02-15' as Day,
  );
  const places = strategy.companyObjectives.map(({ place }) => `${place.row}:${place.column}`).join(' ');
  const broken = strategy.broken.map(({ text }) => `leads nowhere: ${text}`);
  return [...linesOf(strategy), ...broken, `seen at ${places}`].join('\n');
}

test('company objectives that are only named in a column are read from it', () => {
  expect(
    readNamed([
      'Objective | Company objective',
      'Big firms buy without a call | GRW',
      'Imports never fail | TRU',
      'The app works offline | grw. ',
      'Cheaper storage | GRW + LEA',
      'Alone on purpose | ',
      'Fewer servers | LEA',
    ]),
  ).toMatchInlineSnapshot(`
   "C2 GRW
   C3 TRU
   C7 LEA
   O2 Big firms buy without a call < C GRW
   O3 Imports never fail < C TRU
   O4 The app works offline < C GRW
   O5 Cheaper storage < C GRW + C LEA
   O6 Alone on purpose
   O7 Fewer servers < C LEA
   seen at 2:2 3:2 7:2"
  `);
});

test('a name with a comma is one objective, and a list of known ones is none', () => {
  expect(
    readNamed([
      'Objective | Company objective',
      'Big firms buy without a call | Retain, expand, delight',
      'Imports never fail | Trust',
      'The app works offline | Growth',
      'Cheaper storage | Trust, Growth',
    ]),
  ).toMatchInlineSnapshot(`
   "C2 Retain, expand, delight
   C3 Trust
   C4 Growth
   O2 Big firms buy without a call < C Retain, expand, delight
   O3 Imports never fail < C Trust
   O4 The app works offline < C Growth
   O5 Cheaper storage < C Trust + C Growth
   seen at 2:2 3:2 4:2"
  `);
});

test('IDs of a list that is not here name nothing', () => {
  expect(
    readNamed(['Objective | Company objective', 'Buy without a call | CO-1', 'Imports never fail | CO-2']),
  ).toBe('none named');
  expect(readNamed(['Objective | Company objective', 'Buy without a call | ', 'Imports never fail | '])).toBe(
    'none named',
  );
});
