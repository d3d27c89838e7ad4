/** Three levels, each in a column of its own and on rows of its own, like stairs. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const staggeredLevels: SheetFixture = {
  about:
    'An indented cascade: company objective, product objective and key result each start one column further right and on a row of their own; a blank first column. Common in cascades drawn up in planning workshops.',
  tabs: {
    Cascade: cells(`
 | Hollowmere Water: how our goals hang together

 | Company objective | Product objective | Key result | Accountable | Target | Due date | RAG
 | No home loses water without warning | | | Board
 | | Customers hear of works before the digger comes | | Priya
 | | | Homes warned two days ahead | Priya | 0.95 | 2026-12-31 | Amber
 | | | Complaints after planned works | Owen | 150 | 2026-12-31 | Green
 | | Engineers find a leak from their desk | | Stellan
 | | | Leaks located by sensor alone | Stellan | 0.6 | 2027-03-31 | Red
 | Every bill is right | | | Board
 | | Meters read themselves | | Josie
 | | | Estimated bills sent | Josie | 0.03 | 2026-09-30 | Amber
 | | | Smart meters that report daily | Owen | 88000 | 2027-03-31 | Green
`),
    'Workshop photos': cells(`
Photos of the wall, 14 May
Left wall: see folder
Right wall: see folder
`),
  },
  expected: [
    {
      tab: 'Cascade',
      table: 'companyObjectives',
      columns: { 'Company objective': 'objective', Accountable: 'owner' },
      rows: 2,
    },
    {
      tab: 'Cascade',
      table: 'productObjectives',
      columns: { 'Product objective': 'objective', Accountable: 'owner' },
      rows: 3,
      parents: [
        ['Customers hear of works before the digger comes', 'No home loses water without warning'],
        ['Engineers find a leak from their desk', 'No home loses water without warning'],
        ['Meters read themselves', 'Every bill is right'],
      ],
    },
    {
      tab: 'Cascade',
      table: 'keyResults',
      columns: { 'Key result': 'keyResult', Accountable: 'owner', Target: 'target', 'Due date': 'due' },
      rows: 5,
      parents: [
        ['Complaints after planned works', 'Customers hear of works before the digger comes'],
        ['Leaks located by sensor alone', 'Engineers find a leak from their desk'],
        ['Smart meters that report daily', 'Meters read themselves'],
      ],
    },
  ],
};
