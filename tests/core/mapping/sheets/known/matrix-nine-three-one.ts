/** A contribution matrix with 9, 3 and 1, weights above and totals beside. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const matrixNineThreeOne: SheetFixture = {
  about:
    'The relationship matrix of quality function deployment: company objectives across with a weight row above, product objectives down, 9/3/1 in the cells, a totals column and row; the objectives on tabs of their own.',
  tabs: {
    'Company goals': cells(`
ID | Company objective | Weight | Theme
CO-1 | Farmers earn more per hectare | 40 | Growth
CO-2 | Advice reaches every village | 35 | Access
CO-3 | Loans come back | 25 | Money
`),
    'Product goals': cells(`
ID | Product | Objective | Main company objective | Owner
PO-1 | Weather | Warn a day before hail | CO-1 | Amadou
PO-2 | Weather | Forecast in the local language | CO-2 | Amadou
PO-3 | Market | Show the price at three markets | CO-1 | Lucie
PO-4 | Credit | Lend against the harvest | CO-3 | Hana
`),
    Matrix: cells(`
How product goals contribute (9 strong, 3 medium, 1 weak)

Product objective | CO-1 Farmers earn more per hectare | CO-2 Advice reaches every village | CO-3 Loans come back | Total
PO-1 Warn a day before hail | 9 | 3 | 1 | 13
PO-2 Forecast in the local language | 1 | 9 | | 10
PO-3 Show the price at three markets | 9 | 3 | 3 | 15
PO-4 Lend against the harvest | 3 | | 9 | 12
Total | 22 | 15 | 13 | 50
`),
  },
  expected: [
    {
      tab: 'Company goals',
      table: 'companyObjectives',
      columns: { ID: 'id', 'Company objective': 'objective', Weight: 'weight', Theme: 'theme' },
      rows: 3,
    },
    {
      tab: 'Product goals',
      table: 'productObjectives',
      columns: {
        ID: 'id',
        Product: 'product',
        Objective: 'objective',
        'Main company objective': 'companyObjective',
        Owner: 'owner',
      },
      rows: 4,
    },
    { tab: 'Matrix', table: 'alignmentMap', columns: { 'Product objective': 'productObjective' }, rows: 4 },
  ],
};
