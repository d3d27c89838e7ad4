import { twinHeadings } from '../../../src/core/mapping/twin-headings';
import { buildPlan } from '../plan-builder';

const people = {
  Team: [
    'Name | Function | Function | Power | Interest | My notes | My notes',
    'Ana | ana@example.com | Sales | 5 | 4 | a | b',
  ],
};

test('of two columns with the same heading a check says which one it read', () => {
  const { tables } = buildPlan(people).strategy;
  expect(twinHeadings(tables, new Set()).map(({ reason }) => reason)).toEqual([
    'columns B and C of the tab “Team” have the heading “Function”, and column B is read. Give each another name',
  ]);
});

test('where the person has said which column is which, nothing is to be told', () => {
  const { tables } = buildPlan(people).strategy;
  expect(twinHeadings(tables, new Set(['stakeholders']))).toEqual([]);
});
