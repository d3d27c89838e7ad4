import { proposeMapping } from '../../../src/core/mapping/propose';
import { toSavedMapping } from '../../../src/core/mapping/saved-mapping';

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
