/** An OGSM on one page: goals above, strategies with their measures below. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const ogsm: SheetFixture = {
  about:
    'An OGSM one-pager (objective, goals, strategies, measures) as consumer-goods companies fill in: the objective as a sentence on top, company goals as one table, below it strategies in merged cells with measures beside them.',
  tabs: {
    'OGSM 2026-2027': cells(`
Pemberley Pet Care OGSM
Objective: be the place where owners of older pets turn first

GOALS OF THE COMPANY
Goal no. | Company goal | Metric | 2025 baseline | 2027 target
G1 | Lead the market for older dogs | Market share | 0.14 | 0.25
G2 | Grow without discounts | Revenue at full price | 0.52 | 0.75
G3 | Vets recommend us | Vets who recommend us | 310 | 1200

STRATEGIES OF THE PRODUCTS
Product | Product strategy | Company goal no. | Measure | Measure target | Measure owner
Food plans | Make the plan fit the pet's age by itself | G1 | Plans adjusted without a call | 0.8 | Nell
 | | | Owners who stay past month six | 0.7 | Nell
 | Sell advice before food | G2 | Orders that start from advice | 0.35 | Joost
Vet portal | Give vets numbers that they trust | G3 | Vets who open a case weekly | 500 | Amal
 | | | Cases with full weight history | 0.9 | Amal
`),
  },
  expected: [
    {
      tab: 'OGSM 2026-2027',
      table: 'companyObjectives',
      columns: {
        'Goal no.': 'id',
        'Company goal': 'objective',
        Metric: 'metric',
        '2025 baseline': 'baseline',
        '2027 target': 'target',
      },
      rows: 3,
    },
    {
      tab: 'OGSM 2026-2027',
      table: 'productObjectives',
      columns: {
        Product: 'product',
        'Product strategy': 'objective',
        'Company goal no.': 'companyObjective',
      },
      rows: 3,
    },
    {
      tab: 'OGSM 2026-2027',
      table: 'keyResults',
      columns: { Measure: 'keyResult', 'Measure target': 'target', 'Measure owner': 'owner' },
      rows: 5,
      parents: [
        ['Owners who stay past month six', "Make the plan fit the pet's age by itself"],
        ['Orders that start from advice', 'Sell advice before food'],
        ['Cases with full weight history', 'Give vets numbers that they trust'],
      ],
    },
  ],
};
