import { findHeadings } from '../../../src/core/tables/find-tables';
import { initiatives } from '../../../src/core/tables/initiatives';
import { parseTable } from '../../../src/core/tables/parse-table';
import { problemText } from '../../../src/core/tables/problem';
import type { Cells } from '../../../src/core/tables/cell';

const parse = (cells: Cells) => {
  const found = findHeadings({ id: 7, name: 'Roadmap', cells }, initiatives);
  if (!found) throw new Error('No headings found.');
  return parseTable(initiatives, found);
};

test('a table is read under a title, with other words, another order, extra columns and blank rows', () => {
  const { rows, problems } = parse([
    ['Roadmap 2026', '', '', '', ''],
    ['', '', '', '', ''],
    ['Effort (person-weeks)', 'Jira', 'Project', 'Goal', 'DRI'],
    ['1,5', 'A-1', 'Self-service returns', 'PO-1', 'Ann'],
    ['', '', '', '', ''],
    [3, 'A-2', 'New price page', 'PO-2, PO-3', ''],
  ]);
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    { row: 4, initiative: 'Self-service returns', productObjective: 'PO-1', effort: 1.5, owner: 'Ann' },
    { row: 6, initiative: 'New price page', productObjective: 'PO-2, PO-3', effort: 3 },
  ]);
});

test('every unreadable cell is reported at once, by tab, row and heading', () => {
  const { rows, problems } = parse([
    ['Initiative', 'Effort (person-weeks)', 'Horizon', 'End date', 'Confidence'],
    ['Self-service returns', 'a few weeks', 'H4', 'end of sprint', '70 %'],
    ['New price page', -2, 'now', 'Q1 2026', 70],
  ]);
  expect(problems.map(problemText)).toMatchInlineSnapshot(`
   [
     "Roadmap row 2, "Horizon": expected one of H1, H2, H3 but found "H4".",
     "Roadmap row 2, "Effort (person-weeks)": expected a number of 0 or more but found "a few weeks".",
     "Roadmap row 2, "End date": expected a date such as 2026-03-31 but found "end of sprint".",
     "Roadmap row 3, "Effort (person-weeks)": expected a number of 0 or more but found "-2".",
   ]
  `);
  expect(rows).toEqual([
    { row: 2, initiative: 'Self-service returns', confidence: 0.7 },
    { row: 3, initiative: 'New price page', horizon: 'H1', end: '2026-03-31', confidence: 0.7 },
  ]);
});

test('a failed formula is kept apart from what a person typed', () => {
  const { brokenFormulas, problems } = parse([
    ['Initiative', 'Effort'],
    ['Self-service returns', '#REF!'],
  ]);
  expect(problems).toEqual([]);
  expect(brokenFormulas.map(({ found, place }) => [found, place.row, place.column])).toEqual([
    ['#REF!', 2, 2],
  ]);
});

test('a column without any value is known to be empty', () => {
  expect([
    ...parse([
      ['Initiative', 'Effort'],
      ['Self-service returns', ''],
    ]).filled,
  ]).toEqual(['initiative']);
});
