/** A strategy on a page: title and notes, the vision as a small table, then the company goals. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const strategyOnAPage: SheetFixture = {
  about:
    'A "strategy on a page" as strategy teams send it round: title, a note, the statements (vision, mission, where we play …) with their sources, below them the goals; a dashboard tab with tiles of numbers.',
  tabs: {
    'Strategy on a page': cells(`
Wetherfold Tools
Strategy on a page, version of 9 February 2026
Note: for discussion with the managers of all sites. Do not forward.

Element | Statement | Who stands for it | Source | Date of source
Vision | A repair never waits for a part | M. Tolland | Board paper 14 | 2025-11-20
Mission | We put the right tool in the right hand by tomorrow | M. Tolland | Board paper 14 | 2025-11-20
Market | Independent workshops in northern Europe | E. Raske | Market study | 2025-09-03
Positioning | The only supplier that takes tools back | E. Raske | Market study | 2025-09-03
Not doing | Tools for home use | M. Tolland | Minutes of the offsite | 2026-01-16


Company goals
Ref | Goal | Success metric | Start | End goal | Executive owner | State
CG1 | Deliver tomorrow, everywhere | Orders there next day | 0.68 | 0.95 | E. Raske | On track
CG2 | Earn half of the margin with services | Service share of margin | 0.21 | 0.5 | V. Lunde | At risk
CG3 | Take back as much as we sell | Tools taken back | 0.08 | 0.4 | B. Oyelaran | Off track
`),
    Dashboard: cells(`
Orders this week | | Returned | | Stock days
4,812 | | 391 | | 23
up 4% | | down 2% | | no change
`),
  },
  expected: [
    {
      tab: 'Strategy on a page',
      table: 'vision',
      columns: {
        Element: 'aspect',
        Statement: 'statement',
        'Who stands for it': 'owner',
        Source: 'source',
        'Date of source': 'sourceDate',
      },
      rows: 5,
    },
    {
      tab: 'Strategy on a page',
      table: 'companyObjectives',
      columns: {
        Ref: 'id',
        Goal: 'objective',
        'Success metric': 'metric',
        Start: 'baseline',
        'End goal': 'target',
        'Executive owner': 'owner',
        State: 'status',
      },
      rows: 3,
    },
  ],
};
