/** A planning tab with company goals and stakeholders side by side, and key results below them. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const stackedAndBeside: SheetFixture = {
  about:
    'A single planning tab of a small company: company goals top left, stakeholders top right, key results below, each with a small title; notes at the foot.',
  tabs: {
    Everything: cells(`
Mossbrook Cycles 2026 on one tab

Company goals | | | | | Stakeholders
Goal ID | Company goal | Weight | Owner | | Name | E-mail | Function | Influence | Interest
M1 | Every bike comes back for a service | 50 | Enya | | Tobias Rau | tobias@mossbrook.example | Workshop | High | High
M2 | Commuters lease instead of buying | 30 | Gil | | Freda Olsson | freda@bank.example | Leasing bank | High | Low
M3 | Old batteries get a second life | 20 | Enya | | Kwame Asante | kwame@mossbrook.example | Shops | Low | High

Key results
KR ID | Goal ID | Key result | Start | Target | Actual | Deadline
R1 | M1 | Bikes serviced within two years | 0.3 | 0.55 | 0.37 | 2026-12-31
R2 | M1 | Days a bike stays in the workshop | 9 | 4 | 7 | 2026-09-30
R3 | M2 | Lease contracts | 120 | 800 | 260 | 2026-12-31
R4 | M3 | Batteries tested for reuse | 0 | 500 | 40 | 2026-12-31

Note: figures for R3 come from the bank on the fifth of each month.
`),
  },
  expected: [
    {
      tab: 'Everything',
      table: 'companyObjectives',
      columns: { 'Goal ID': 'id', 'Company goal': 'objective', Weight: 'weight', Owner: 'owner' },
      rows: 3,
    },
    {
      tab: 'Everything',
      table: 'stakeholders',
      columns: {
        Name: 'name',
        'E-mail': 'email',
        Function: 'function',
        Influence: 'power',
        Interest: 'interest',
      },
      rows: 3,
    },
    {
      tab: 'Everything',
      table: 'keyResults',
      columns: {
        'KR ID': 'id',
        'Goal ID': 'supports',
        'Key result': 'keyResult',
        Start: 'baseline',
        Target: 'target',
        Actual: 'current',
        Deadline: 'due',
      },
      rows: 4,
    },
  ],
};
