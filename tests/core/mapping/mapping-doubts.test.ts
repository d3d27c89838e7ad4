import { mappingDoubts } from '../../../src/core/mapping/mapping-doubts';
import { buildPlan, sheetsOf, type TypedTables } from '../plan-builder';

const goals = ['ID | Objective | Weight', 'CO-1 | Grow | 2', 'CO-2 | Keep | 1'];

function doubts(tabs: TypedTables, own = new Map<string, number>()) {
  return mappingDoubts(buildPlan(tabs).strategy, { sheets: sheetsOf(tabs), own }).map(({ reason }) => reason);
}

test('a tab with the headings and rows of another is told, whatever it was read as', () => {
  const work = ['ID | Initiative | Goal', 'IN-1 | Tour | CO-1', 'IN-2 | Chat | CO-2'];
  expect(
    doubts({
      Goals: goals,
      'Goals (2)': goals,
      Roadmap: work,
      'Roadmap old': [...work, 'IN-3 | Mail | CO-2'],
    }),
  ).toEqual([
    'the tab “Goals (2)” has the headings and most of the rows of “Goals”, which is read as Company Objectives. Choose Use my sheet and leave one of them out',
    'the tab “Roadmap” has the headings and most of the rows of “Roadmap old”, which is read as Initiatives. Choose Use my sheet and leave one of them out',
  ]);
});

test('tabs with the same headings and other rows are no riddle, nor are headings alone', () => {
  expect(
    doubts({
      'Company goals': goals,
      'Product goals': ['ID | Objective | Weight', 'PO-1 | Faster | 2'],
      Template: goals.slice(0, 1),
    }),
  ).toEqual([]);
});

test('nor is a copy of a tab that set-up laid out: ours is the one that counts', () => {
  expect(doubts({ Goals: goals, 'Copy of Goals': goals }, new Map([['companyObjectives', 1]]))).toEqual([]);
});

test('an objective that the map names twice counts once, and the check says which cells it left out', () => {
  const tabs = {
    'Company Objectives': goals,
    'Product Objectives': ['ID | Objective', 'PO-1 | Faster'],
    'Alignment Map': ['Product objective | CO-1 | CO-2 | CO-1', 'PO-1 | 9 | 1 | 3'],
  };
  const { productObjectives } = buildPlan(tabs).strategy;
  expect(productObjectives[0]?.links.map(({ to, strength }) => [to.id, strength])).toEqual([
    ['CO-1', 9],
    ['CO-2', 1],
  ]);
  expect(doubts(tabs)).toEqual([
    '1 cell of the tab “Alignment Map” says again what another cell says, such as D2 after B2, and only the first of them is read. Name each objective once there',
  ]);
});
