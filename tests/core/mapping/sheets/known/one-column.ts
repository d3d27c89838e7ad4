/** Objectives and key results below each other in one column, told apart by "O1" and "KR1.1". */
import { cells, type SheetFixture } from '../sheet-fixture';

export const oneColumn: SheetFixture = {
  about:
    'A shop-ordering team keeps one list: "O1 …" and under it "KR1.1 …", as in many free OKR templates and in OKRs pasted from a document. Beside it a change log.',
  tabs: {
    'Ordering app OKRs': cells(`
Brinegate Foods: ordering app, second half 2026
Please update "Now" every Friday

OKR | Owner | Baseline | Target | Now | Due | Notes
O1 Small shops reorder without thinking about it | Hanna Voss
KR1.1 Median time to place a repeat order (seconds) | Ilya Brandt | 210 | 60 | 145 | 2026-10-31 | Saved baskets went out in May
KR1.2 Share of shops that reorder weekly | Hanna Voss | 0.31 | 0.5 | 0.36 | 2026-12-15
KR1.3 Orders phoned in by shops that have the app | Noor Salem | 0.4 | 0.15 | 0.37 | 2026-12-15 | Waiting for call centre figures

O2 Drivers always know what comes next | Tomas Reed
KR2.1 Stops delivered in the promised hour | Tomas Reed | 0.72 | 0.9 | 0.75 | 2026-11-30
KR2.2 Calls from drivers to dispatch per route | Ewa Lind | 4.5 | 2 | 4.1 | 2026-11-30

O3 Growers see demand early enough to plan | Ewa Lind
KR3.1 Growers who open the forecast each week | Ewa Lind | 0 | 120 | 18 | 2026-12-15 | Pilot in two regions
KR3.2 Forecast error for fresh produce | Ilya Brandt | 0.28 | 0.15 | 0.27 | 2026-12-15
`),
    'Change log': cells(`
Date | Who changed it | What changed
2026-07-02 | Hanna | Split KR1.2, it mixed two things
2026-07-09 | Tomas | Target of KR2.1 lowered after the June trial
2026-07-16 | Ewa | New wording for O3
`),
  },
  expected: [
    {
      tab: 'Ordering app OKRs',
      table: 'productObjectives',
      columns: { OKR: 'objective', Owner: 'owner' },
      rows: 3,
    },
    {
      tab: 'Ordering app OKRs',
      table: 'keyResults',
      columns: {
        OKR: 'keyResult',
        Owner: 'owner',
        Baseline: 'baseline',
        Target: 'target',
        Now: 'current',
        Due: 'due',
      },
      rows: 7,
      parents: [
        [
          'KR1.1 Median time to place a repeat order (seconds)',
          'O1 Small shops reorder without thinking about it',
        ],
        [
          'KR1.3 Orders phoned in by shops that have the app',
          'O1 Small shops reorder without thinking about it',
        ],
        ['KR2.2 Calls from drivers to dispatch per route', 'O2 Drivers always know what comes next'],
        ['KR3.1 Growers who open the forecast each week', 'O3 Growers see demand early enough to plan'],
      ],
    },
  ],
};
