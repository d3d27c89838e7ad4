/** A quarterly planning tab with two tables side by side and a spacer column between them. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const sideBySide: SheetFixture = {
  about:
    'A quarterly planning sheet: objectives on the left, initiatives on the right of the same tab, a blank column between, a title over each; the right table is longer.',
  tabs: {
    'Q4 planning': cells(`
Wrenfield Post, parcels: quarterly planning Q4 2026

Our objectives | | | | | What we will do
ID | Product objective | Company objective | Owner | | Initiative | Objective | Weeks of effort | Start | End | Lead
PO-1 | Senders print nothing | Grow with small shops | Edda | | Code on the phone instead of a label | PO-1 | 9 | 2026-10-05 | 2026-11-13 | Matti
PO-2 | Parcels arrive when someone is home | Keep receivers happy | Jamal | | Drop-off points in petrol stations | PO-1 | 14 | 2026-10-12 | 2026-12-18 | Edda
PO-3 | Returns are as easy as sending | Grow with small shops | Edda | | Evening delivery in six towns | PO-2 | 20 | 2026-10-01 | 2026-12-23 | Jamal
 | | | | | Neighbour list in the app | PO-2 | 6 | 2026-11-02 | 2026-11-27 | Matti
 | | | | | Return without a box | PO-3 | 11 | 2026-10-19 | 2026-12-11 | Yusra
 | | | | | Refund on scan | PO-3 | 5 | 2026-11-09 | 2026-12-04 | Yusra
`),
    Agenda: cells(`
09:00 | Welcome
09:15 | Numbers of the last quarter
10:30 | Coffee
10:45 | Objectives
`),
  },
  expected: [
    {
      tab: 'Q4 planning',
      table: 'productObjectives',
      columns: {
        ID: 'id',
        'Product objective': 'objective',
        'Company objective': 'companyObjective',
        Owner: 'owner',
      },
      rows: 3,
    },
    {
      tab: 'Q4 planning',
      table: 'initiatives',
      columns: {
        Initiative: 'initiative',
        Objective: 'productObjective',
        'Weeks of effort': 'effort',
        Start: 'start',
        End: 'end',
        Lead: 'owner',
      },
      rows: 6,
    },
  ],
};
