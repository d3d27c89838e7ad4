import { recogniseTables } from '../../../src/core/mapping/recognise';
import { standardSettings } from '../../../src/core/settings/definitions';
import { joinStrategy } from '../../../src/core/strategy/join';
import { readPlan } from '../../../src/core/strategy/plan';
import type { Cells } from '../../../src/core/tables/cell';
import type { Day } from '../../../src/core/tables/day';

const find = (sheets: Readonly<Record<string, Cells>>, own: Readonly<Record<string, number>> = {}) => {
  const data = Object.entries(sheets).map(([name, cells], id) => ({ id, name, cells }));
  const found = recogniseTables(data, new Map(Object.entries(own)));
  return Object.fromEntries([...found].map(([key, { sheet }]) => [key, sheet.name]));
};

test('tables are told apart by their headings, whatever the tabs are called', () => {
  expect(
    find({
      Top: [['Goal', 'Weight', 'Source']],
      Squads: [['Team', 'Objective', 'Parent', 'Quarter']],
      Numbers: [['KR', 'Objective', 'Baseline', 'Target', 'Now']],
      Bets: [['Epic', 'Objective', 'Effort', 'Horizon']],
      Voices: [['Quote', 'Customer', 'Date']],
      Folks: [['Name', 'E-mail', 'Influence', 'Interest']],
    }),
  ).toEqual({
    companyObjectives: 'Top',
    productObjectives: 'Squads',
    keyResults: 'Numbers',
    initiatives: 'Bets',
    evidence: 'Voices',
    stakeholders: 'Folks',
  });
});

test('a list that only has a column called Objective is not taken for a plan', () => {
  expect(find({ Notes: [['Objective', 'Remarks']] })).toEqual({});
});

test('our own tab comes first when it has rows, and last while it is empty', () => {
  const own = { companyObjectives: 0 };
  const theirs = [
    ['Goal', 'Weight', 'Source'],
    ['Grow', 3, 'Plan'],
  ];
  const headings = ['ID', 'Objective', 'Theme', 'Weight', 'Source'];
  expect(find({ 'Company Objectives': [headings], Theirs: theirs }, own)).toEqual({
    companyObjectives: 'Theirs',
  });
  const filled = [headings, ['CO-1', 'Grow', '', 1, '']];
  expect(find({ 'Company Objectives': filled, Theirs: theirs }, own)).toMatchObject({
    companyObjectives: 'Company Objectives',
  });
});

const TEAM = ['Team objective', 'Supports', 'Owner'];
const GOALS: Cells = [
  ['Company goal', 'Weight'],
  ['Grow', 2],
  ['Stay', 1],
];
const teams = (named: readonly [string, string]): Readonly<Record<string, Cells>> => ({
  Goals: GOALS,
  [named[0]]: [TEAM, ['Sell more', 'Grow', 'Ann'], ['Sell faster', 'Grow', 'Ben']],
  [named[1]]: [TEAM, ['Help more', 'Stay', 'Cem'], ['Help faster', 'Stay', 'Dee']],
});
const objectivesIn = (sheets: Readonly<Record<string, Cells>>) => {
  const data = Object.entries(sheets).map(([name, cells], id) => ({ id, name, cells }));
  const plan = readPlan(data, new Map());
  const { productObjectives } = joinStrategy(plan, standardSettings(), '2026-02-15' as Day);
  return productObjectives.map(
    ({ name, place, parents }) =>
      `${place.tab} row ${place.row}: ${name} < ${parents.map((one) => one.name).join()}`,
  );
};

test('teams that each have a tab alike are read together, each row with its own place', () => {
  expect(objectivesIn(teams(['Sales', 'Service']))).toEqual([
    'Sales row 2: Sell more < Grow',
    'Sales row 3: Sell faster < Grow',
    'Service row 2: Help more < Stay',
    'Service row 3: Help faster < Stay',
  ]);
});

test('a tab of another quarter, an old version and a copy are left out', () => {
  expect(objectivesIn(teams(['Sales', 'Q1 service']))).toHaveLength(2);
  expect(objectivesIn(teams(['Sales', 'Service old']))).toHaveLength(2);
  const { Sales = [], ...rest } = teams(['Sales', 'Service']);
  expect(objectivesIn({ ...rest, Sales, Mine: Sales })).toHaveLength(4);
});

test('a heading in other words is known by a part of it, and by what its column is about', () => {
  const cells: Cells = [
    ['Strategic objective FY26', 'Who is accountable?', 'Q3 target value', 'Notes'],
    ['Grow', 'Ann', 5, ''],
    ['Stay', 'Ben', 7, ''],
    ['Last', 'Cem', 9, ''],
  ];
  const found = recogniseTables([{ id: 1, name: 'Plan', cells }], new Map());
  expect(Object.fromEntries(found.get('companyObjectives')?.columns ?? [])).toEqual({
    objective: 0,
    owner: 1,
    target: 2,
  });
});

test('a column whose values name the company objectives is the link, whatever its heading says', () => {
  const squads: Cells = [
    ['Team', 'Team objective', 'Because of'],
    ['Core', 'Sell more', 'Grow in the enterprise'],
    ['Core', 'Sell faster', 'Grow in the enterprise'],
    ['Help', 'Help more', 'Keep the ones we have'],
  ];
  const goals: Cells = [
    ['Company goal', 'Weight'],
    ['Grow in the enterprise', 2],
    ['Keep the ones we have', 1],
  ];
  const sheets = [
    { id: 1, name: 'Goals', cells: goals },
    { id: 2, name: 'Squads', cells: squads },
  ];
  expect(recogniseTables(sheets, new Map()).get('productObjectives')?.columns.get('companyObjective')).toBe(
    2,
  );
});

test('a column that names objectives is their link, also where they stand beside their key results', () => {
  const sheets: Readonly<Record<string, Cells>> = {
    OKRs: [
      ['Team', 'Objective', 'Key result', 'From', 'To'],
      ['Core', 'Big firms buy alone', 'Contracts signed', 0, 40],
      ['Core', '', 'Sales calls', 9, 2],
      ['Mobile', 'The app works offline', 'Crashes a week', 120, 20],
    ],
    Roadmap: [
      ['Epic', 'What for', 'Person weeks'],
      ['Contracts', 'Big firms buy alone', 5],
      ['Offline cache', 'The app works offline', 2],
      ['New logo', '', 4],
    ],
  };
  const data = Object.entries(sheets).map(([name, cells], id) => ({ id, name, cells }));
  const { initiatives } = joinStrategy(readPlan(data, new Map()), standardSettings(), '2026-06-15' as Day);
  expect(initiatives.map(({ name, serves }) => [name, ...serves.map((goal) => goal.name)])).toEqual([
    ['Contracts', 'Big firms buy alone'],
    ['Offline cache', 'The app works offline'],
    ['New logo'],
  ]);
});

test('what was said in a meeting is no evidence and no list of work', () => {
  const cells: Cells = [
    ['What we said', 'Who', 'Action', 'Date'],
    ['Customers ask for an export', 'Ann', 'Call them', '2026-03-01'],
    ['The price page is hard to read', 'Ben', 'Test it', '2026-03-01'],
  ];
  expect(find({ 'Meeting notes': cells })).toEqual({});
  expect(
    find({
      Retro: [
        ['Epic', 'Effort', 'Owner', 'Status'],
        ['Export', 4, 'Ann', 'Done'],
      ],
    }),
  ).toEqual({});
});
