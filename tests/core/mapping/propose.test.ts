import { areaAt } from '../../../src/core/mapping/area-at';
import { proposeAs } from '../../../src/core/mapping/propose-as';
import type { TableProposal } from '../../../src/core/mapping/proposal';
import { proposeMapping } from '../../../src/core/mapping/propose';
import { toSavedMapping } from '../../../src/core/mapping/saved-mapping';
import type { Cells } from '../../../src/core/tables/cell';
import type { SheetData } from '../../../src/core/tables/sheet-data';

test('a proposal that is confirmed as it is names the headings of each table', () => {
  const cells = [
    ['Epic', 'Objective', 'Effort', 'Remarks'],
    ['Offline cache', 'Works anywhere', 4, ''],
  ];
  const teams = [
    ['Team', 'Team objective'],
    ['Core', 'Works anywhere'],
  ];
  const sheets = [
    { id: 7, name: 'Bets', cells },
    { id: 8, name: 'Teams', cells: teams },
  ];
  expect(toSavedMapping(proposeMapping(sheets, new Map()))).toEqual({
    version: 1,
    tables: [
      {
        table: 'initiatives',
        sheetId: 7,
        tab: 'Bets',
        columns: { initiative: 'Epic', productObjective: 'Objective', effort: 'Effort' },
      },
      {
        table: 'productObjectives',
        sheetId: 8,
        tab: 'Teams',
        columns: { product: 'Team', objective: 'Team objective' },
      },
    ],
    skipped: [],
  });
});

test('a choice for one tab makes the columns of another one understood', () => {
  const data = (name: string, id: number, cells: Cells) => ({ id, name, cells });
  const stars = data('North stars', 0, [
    ['', 'What we are here to win', 'Who cares'],
    ['NS1', 'Growers earn a fair price', 'Ann'],
    ['NS2', 'Every co-op renews', 'Ben'],
  ]);
  const promises = data('Promises', 1, [
    ['Nr', 'What we promise', 'Lifts'],
    ['P1', 'A price in a minute', 'NS1'],
    ['P2', 'Renewal without a call', 'NS2'],
  ]);
  const area = (sheet: SheetData) =>
    areaAt(sheet, { headingRow: 0, firstColumn: 0, lastColumn: 2, lastRow: 2 });
  const [above, below] = [area(stars), area(promises)];
  if (!above || !below) throw new Error('There is no area.');
  const keysOf = ({ columns }: TableProposal) => columns.map(({ key }) => key);
  // The column with the most words names the rows where no heading says so.
  expect(keysOf(proposeAs(above, 'companyObjectives', []))[1]).toBe('objective');
  expect(keysOf(proposeAs(below, 'productObjectives', []))[2]).toBeUndefined();
  expect(
    keysOf(proposeAs(below, 'productObjectives', [{ area: above, table: 'companyObjectives' }])),
  ).toEqual(['id', 'objective', 'companyObjective']);
});
