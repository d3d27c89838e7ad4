/** A roadmap with a bar of filled cells over the months, banner rows by product and objectives by code. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const roadmapByMonth: SheetFixture = {
  about:
    'A Gantt-like roadmap: initiatives with start and end, then a column a month filled with marks, a banner row for each product; headings in two rows with the quarters merged above the months.',
  tabs: {
    'Roadmap 2026': cells(`
Corvane Mobility roadmap

 | | | | | | | Q3 | | | Q4
Initiative | Objective ID | Responsible | Start date | End date | Depends on | Status | Jul | Aug | Sep | Oct | Nov | Dec
Rider app
Unlock without network | PO-1 | Lasse | 2026-07-01 | 2026-08-31 | | In progress | x | x
Ride together | PO-2 | Mina | 2026-09-01 | 2026-11-15 | Unlock without network | Planned | | | x | x | x
Parking check by photo | PO-3 | Mina | 2026-08-01 | 2026-09-30 | | In progress | | x | x
Fleet console
Battery swap routes | PO-4 | Goran | 2026-07-15 | 2026-10-31 | | In progress | x | x | x | x
Find a lost scooter | PO-4 | Goran | 2026-10-01 | 2026-12-15 | Battery swap routes | Planned | | | | x | x | x
`),
    Objectives: cells(`
ID | Product | Objective | Company goal | Owner
PO-1 | Rider app | A ride starts in five seconds | Riders ride every day | Lasse
PO-2 | Rider app | Friends bring friends | Riders ride every day | Mina
PO-3 | Rider app | Scooters never block a pavement | Cities want us | Mina
PO-4 | Fleet console | A van does twice the swaps | Each ride earns money | Goran
`),
  },
  expected: [
    {
      tab: 'Roadmap 2026',
      table: 'initiatives',
      columns: {
        Initiative: 'initiative',
        'Objective ID': 'productObjective',
        Responsible: 'owner',
        'Start date': 'start',
        'End date': 'end',
        'Depends on': 'dependsOn',
        Status: 'status',
      },
      rows: 5,
    },
    {
      tab: 'Objectives',
      table: 'productObjectives',
      columns: {
        ID: 'id',
        Product: 'product',
        Objective: 'objective',
        'Company goal': 'companyObjective',
        Owner: 'owner',
      },
      rows: 4,
    },
  ],
};
