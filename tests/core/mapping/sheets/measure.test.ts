import { corrections } from './measure';
import { type TableOnTab } from './sheet-fixture';

const objectives: TableOnTab = {
  tab: 'OKRs',
  table: 'productObjectives',
  columns: { Goal: 'objective', Who: 'owner' },
  rows: 2,
};
const results: TableOnTab = {
  tab: 'OKRs',
  table: 'keyResults',
  columns: { 'Key\nresult': 'keyResult', Who: 'owner', To: 'target' },
  rows: 4,
  parents: [
    ['KR1.1 Calls a day', 'O1 Fewer calls'],
    ['KR1.2 Minutes a call', 'O1 Fewer calls'],
    ['KR2.1 Visits', 'O2 More visits'],
  ],
};
const expected = [objectives, results];

test('a sheet that was read as expected needs no correction, in whatever order', () => {
  expect(corrections([results, objectives], expected)).toEqual([]);
});

test('a table that is wrong, missing or extra is one correction, whatever its columns', () => {
  const stakeholders: TableOnTab = { ...objectives, table: 'stakeholders', columns: { Who: 'name' } };
  expect(corrections([stakeholders, results], expected)).toEqual([
    'OKRs: productObjectives, not stakeholders',
  ]);
  expect(corrections([results], expected)).toEqual(['OKRs: productObjectives was not found']);
  expect(corrections([...expected, { ...stakeholders, tab: 'Minutes' }], expected)).toEqual([
    'Minutes: there is no stakeholders',
  ]);
});

test('each column that is wrong, missing or extra is one correction', () => {
  const columns = { 'Key\nresult': 'metric', To: 'target', Note: 'confidence' };
  expect(corrections([objectives, { ...results, columns }], expected)).toEqual([
    'OKRs, keyResults: "Key result" is keyResult, not metric',
    'OKRs, keyResults: "Who" is owner, but was left out',
    'OKRs, keyResults: "Note" is no column of it, but was read as confidence',
  ]);
});

test('the column of the parents may be called a link too, but no other column may', () => {
  const withLink = (heading: string) => ({
    ...results,
    columns: { ...results.columns, [heading]: 'supports' },
  });
  expect(corrections([objectives, withLink('Goal')], expected)).toEqual([]);
  expect(corrections([objectives, withLink('Note')], expected)).toHaveLength(1);
});

test('wrong rows and lost parents are one correction each; a code split off a name is none', () => {
  const parents = [
    ['Calls a day', 'Fewer calls'],
    ['Minutes a call', 'More visits'],
  ] as const;
  expect(corrections([objectives, { ...results, rows: 5, parents }], expected)).toEqual([
    'OKRs, keyResults: 4 rows, but 5 were read',
    'OKRs, keyResults: not read: "KR1.2 Minutes a call" under "O1 Fewer calls"; "KR2.1 Visits" under "O2 More visits"',
  ]);
});

test('two tables of a kind on one tab are compared with the one that fits', () => {
  const [first, second] = [
    { ...objectives, columns: { Goal: 'objective' }, rows: 1 },
    { ...objectives, columns: { Aim: 'objective' }, rows: 3 },
  ];
  expect(corrections([second, first], [first, second])).toEqual([]);
});
