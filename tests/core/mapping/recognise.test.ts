import type { Cells } from '../../../src/core/tables/cell';
import { recogniseTables } from '../../../src/core/mapping/recognise';

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
