/** Terse headings: Obj., Tgt., Act., Own. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const terseHeadings: SheetFixture = {
  about:
    'A sheet of an engineer-minded team with as few letters as possible in the headings, three tabs, codes everywhere, several codes in a cell.',
  tabs: {
    CO: cells(`
ID | Co. obj. | Wt. | Own. | Stat.
C1 | Win the mid-size hotels | 50 | RL | open
C2 | Halve churn | 30 | TB | open
C3 | Run on one platform | 20 | RL | open
`),
    PO: cells(`
ID | Prod. | Prod. obj. | Co. obj. | Own. | Qtr. | Stat.
P1 | Desk | Check-in in a minute | C1 | JK | 2026Q3 | open
P2 | Desk | Night audit runs alone | C1, C3 | JK | 2026Q3 | open
P3 | Rates | Prices follow demand | C2 | WM | 2026Q4 | draft
`),
    KR: cells(`
ID | Obj. | Key res. | Base. | Tgt. | Act. | Conf. | Due | Own. | Upd.
K1 | P1 | Sec. per check-in | 210 | 60 | 150 | 0.6 | 2026-09-30 | JK | 2026-06-20
K2 | P1 | Queue > 5 guests, times per week | 18 | 4 | 15 | 0.5 | 2026-09-30 | JK | 2026-06-20
K3 | P2 | Audits without a hand | 0.4 | 0.95 | 0.62 | 0.7 | 2026-09-30 | PS | 2026-06-13
K4 | P3 | Rooms priced by rule | 0.1 | 0.7 | 0.1 | 0.4 | 2026-12-31 | WM | 2026-06-13
`),
    tmp: cells(`
JK | Jana | 0.8
WM | Wolf | 1
PS | Petra | 0.5
`),
  },
  expected: [
    {
      tab: 'CO',
      table: 'companyObjectives',
      columns: { ID: 'id', 'Co. obj.': 'objective', 'Wt.': 'weight', 'Own.': 'owner', 'Stat.': 'status' },
      rows: 3,
    },
    {
      tab: 'PO',
      table: 'productObjectives',
      columns: {
        ID: 'id',
        'Prod.': 'product',
        'Prod. obj.': 'objective',
        'Co. obj.': 'companyObjective',
        'Own.': 'owner',
        'Qtr.': 'period',
        'Stat.': 'status',
      },
      rows: 3,
    },
    {
      tab: 'KR',
      table: 'keyResults',
      columns: {
        ID: 'id',
        'Obj.': 'supports',
        'Key res.': 'keyResult',
        'Base.': 'baseline',
        'Tgt.': 'target',
        'Act.': 'current',
        'Conf.': 'confidence',
        Due: 'due',
        'Own.': 'owner',
        'Upd.': 'updated',
      },
      rows: 4,
    },
  ],
};
