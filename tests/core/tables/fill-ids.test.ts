import { companyObjectives } from '../../../src/core/tables/company-objectives';
import { fillIds } from '../../../src/core/tables/fill-ids';
import { findHeadings } from '../../../src/core/tables/find-tables';
import type { Cells } from '../../../src/core/tables/cell';

const fill = (cells: Cells) => {
  const found = findHeadings({ id: 1, name: 'Company Objectives', cells }, companyObjectives);
  if (!found) throw new Error('No headings found.');
  return fillIds(companyObjectives, found).blocks;
};

test('rows without an ID get the next free one, and blank rows none', () => {
  const rows = [
    ['ID', 'Objective', 'Weight'],
    ['CO-7', 'Grow', 1],
    ['', 'Keep', 1],
    ['', '', ''],
    ['', 'Save', 1],
  ];
  expect(fill(rows)).toEqual([
    { row: 3, column: 1, values: [['CO-8']] },
    { row: 5, column: 1, values: [['CO-9']] },
  ]);
});

test('nothing is written where every row has an ID', () => {
  expect(
    fill([
      ['ID', 'Objective', 'Weight'],
      ['grow', 'Grow', 1],
    ]),
  ).toEqual([]);
});
