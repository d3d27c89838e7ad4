/** A backlog scored by RICE, with the score worked out beside it. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const riceBacklog: SheetFixture = {
  about:
    'A RICE backlog (reach, impact, confidence, effort) as Intercom described it, with the score as a formula column, a rank, checkboxes, and a tab that explains the scales.',
  tabs: {
    Backlog: cells(`
Rank | Feature | Supports objective | Reach (users per quarter) | Impact (0.25-3) | Confidence (%) | Effort (person-weeks) | RICE score | In sprint? | Owner
1 | Bulk upload of receipts | O2 | 5200 | 2 | 0.8 | 4 | 2080 | TRUE | Silvio
2 | Photo of a receipt by chat | O2 | 8000 | 1 | 0.5 | 3 | 1333 | FALSE | Silvio
3 | Approve from the lock screen | O1 | 2100 | 2 | 1 | 4 | 1050 | TRUE | Agnes
4 | Card limits by trip | O3 | 900 | 3 | 0.8 | 6 | 360 | FALSE | Thandi
5 | Mileage from the calendar | O1, O2 | 1500 | 1 | 0.5 | 5 | 150 | FALSE | Agnes
6 | Export for auditors | O3 | 120 | 3 | 0.8 | 3 | 96 | FALSE | Thandi
7 | Dark theme | | 6000 | 0.25 | 0.8 | 3
`),
    Objectives: cells(`
Key | Product objective | Product | PM
O1 | Managers approve in seconds | Approvals | Agnes
O2 | No one keeps paper | Receipts | Silvio
O3 | Finance sees spend before it happens | Cards | Thandi
`),
    Scales: cells(`
Impact
3 | massive
2 | high
1 | medium
0.5 | low
0.25 | minimal
`),
  },
  expected: [
    {
      tab: 'Backlog',
      table: 'initiatives',
      columns: {
        Feature: 'initiative',
        'Supports objective': 'productObjective',
        'Reach (users per quarter)': 'reach',
        'Impact (0.25-3)': 'impact',
        'Confidence (%)': 'confidence',
        'Effort (person-weeks)': 'effort',
        Owner: 'owner',
      },
      rows: 7,
    },
    {
      tab: 'Objectives',
      table: 'productObjectives',
      columns: { Key: 'id', 'Product objective': 'objective', Product: 'product', PM: 'owner' },
      rows: 3,
    },
  ],
};
