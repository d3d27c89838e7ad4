/** A contribution matrix with ticks, company goals named in the headings without codes. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const matrixWithTicks: SheetFixture = {
  about:
    'An alignment matrix from a planning workshop: ticks where a product goal helps a company goal, the group heading "Company goals" merged above, a first blank column; company goals on another tab.',
  tabs: {
    'Company goals 2026': cells(`
Briar Lane Theatres, company goals

Goal | How we measure it | Now | By the end of 2026 | Responsible
Full houses on weekdays | Seats sold Monday to Thursday | 0.41 | 0.6 | Artistic director
Half of the audience under 40 | Share under 40 | 0.27 | 0.5 | Marketing director
Stand on our own feet | Share of subsidy | 0.55 | 0.4 | Managing director
`),
    'Who helps what': cells(`
 | Alignment matrix

 | | Company goals
 | Product goal | Full houses on weekdays | Half of the audience under 40 | Stand on our own feet
 | Book the whole evening in one go | ✓ | | ✓
 | Students get the last seats | ✓ | ✓ |
 | Members bring a friend | | ✓ | ✓
 | Bars order by seat | | | ✓
 | Captions on every phone | | ✓ |
`),
    'Product goals': cells(`
Product goal | Product | Owner | Status
Book the whole evening in one go | Ticket shop | Greer | In progress
Students get the last seats | Ticket shop | Greer | In progress
Members bring a friend | Membership | Nuno | Not started
Bars order by seat | Front of house | Ottilie | Done
Captions on every phone | Front of house | Ottilie | Not started
`),
  },
  expected: [
    {
      tab: 'Company goals 2026',
      table: 'companyObjectives',
      columns: {
        Goal: 'objective',
        'How we measure it': 'metric',
        Now: 'baseline',
        'By the end of 2026': 'target',
        Responsible: 'owner',
      },
      rows: 3,
    },
    {
      tab: 'Who helps what',
      table: 'alignmentMap',
      columns: { 'Product goal': 'productObjective' },
      rows: 5,
    },
    {
      tab: 'Product goals',
      table: 'productObjectives',
      columns: { 'Product goal': 'objective', Product: 'product', Owner: 'owner', Status: 'status' },
      rows: 5,
    },
  ],
};
