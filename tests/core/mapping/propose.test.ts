import { proposeMapping } from '../../../src/core/mapping/propose';
import { toSavedMapping } from '../../../src/core/mapping/saved-mapping';

test('a proposal that is confirmed as it is names the headings of each table', () => {
  const cells = [
    ['Epic', 'Objective', 'Effort', 'Remarks'],
    ['Offline cache', 'Works anywhere', 4, ''],
  ];
  const proposed = proposeMapping([{ id: 7, name: 'Bets', cells }], new Map());
  expect(toSavedMapping(proposed)).toEqual({
    version: 1,
    tables: [
      {
        table: 'initiatives',
        sheetId: 7,
        tab: 'Bets',
        columns: { initiative: 'Epic', productObjective: 'Objective', effort: 'Effort' },
      },
    ],
    skipped: [],
  });
});
