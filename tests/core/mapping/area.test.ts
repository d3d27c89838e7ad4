import { areasOf } from '../../../src/core/mapping/area';
import type { Cell } from '../../../src/core/tables/cell';

/** Each area as `headings from row (counted from 1): rows to row`, from lines with bars between cells. */
const areas = (lines: readonly string[]) => {
  const rows = lines.map((line) => line.split('|').map((text) => text.trim()));
  const width = Math.max(...rows.map(({ length }) => length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, i): Cell => row[i] ?? ''));
  return areasOf({ id: 1, name: 'Plan', cells }).map(
    ({ headings, headingRow, lastRow, passedOver }) =>
      `${headings.join(', ')}; ${headingRow + 1} to ${lastRow + 1}${[...passedOver].map((row) => ` without ${row + 1}`).join('')}`,
  );
};

test('headings stand below titles and notes', () => {
  expect(
    areas(['Our plan 2026', 'Status: draft', '', 'Company goal | Weight', 'Grow | 3', 'Stay | 2']),
  ).toEqual(['Company goal, Weight; 4 to 6']);
});

test('a blank column inside a table parts nothing, and one between two tables does', () => {
  expect(areas(['Company goal | Weight | | Owner', 'Grow | 3 | | Ines', 'Stay | 2 | | Omar'])).toEqual([
    'Company goal, Weight, , Owner; 1 to 3',
  ]);
  expect(
    areas(['Company goal | Weight | | Epic | Effort', 'Grow | 3 | | Cache | 2', 'Stay | 2 | | Retries | 1']),
  ).toEqual(['Company goal, Weight; 1 to 3', 'Epic, Effort; 1 to 3']);
});

test('where the left part is blank between its rows, both parts are one table', () => {
  expect(
    areas([
      'Objective | Owner | | Key result | Target',
      'Grow | Ines | | Ten logos | 10',
      ' | | | Two regions | 2',
      'Stay | Omar | | Churn | 3',
    ]),
  ).toEqual(['Objective, Owner, , Key result, Target; 1 to 4']);
});

test('tables below each other end above the title of the next one', () => {
  expect(
    areas([
      'Company goal | Weight',
      'Grow | 3',
      '',
      'What we do',
      'Epic | Effort',
      'Cache | 2',
      '',
      'Retries | 1',
    ]),
  ).toEqual(['Company goal, Weight; 1 to 2', 'Epic, Effort; 5 to 8']);
});

test('headings that are said again, totals and notes below are no rows', () => {
  expect(
    areas([
      'Epic | Effort | Lead',
      'Cache | 2 | Ann',
      'Total | 2 |',
      '',
      'Team Blue',
      'Epic | Effort | Lead',
      'Retries | 1 | Ben',
      '',
      'Note: in person-weeks',
    ]),
  ).toEqual(['Epic, Effort, Lead; 1 to 9 without 6 without 5 without 3 without 9']);
});

test('a heading merged over two rows, and a group over sub-headings, are read as one row', () => {
  expect(
    areas([
      'Key result | Owner | Progress | | ',
      ' | | Baseline | Target | Current',
      'Ten logos | Ann | 1 | 10 | 4',
    ]),
  ).toEqual(['Key result, Owner, Baseline, Target, Current; 2 to 3']);
});

test('values that are words of headings begin no table', () => {
  expect(
    areas([
      'Epic | Business lever | Status',
      'Cache | Cost | Idea',
      'Retries | Risk | Idea',
      'Export | Revenue | Planned',
    ]),
  ).toEqual(['Epic, Business lever, Status; 1 to 4']);
});
