/** A KPI list out of a KPI tree: indicators that drive an objective, leading or lagging. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const kpiTree: SheetFixture = {
  about:
    'A KPI tree written as a list, as growth teams do: each KPI names the objective that it drives, whether it leads or lags, its unit, start, goal and latest value; raw numbers by month on another tab.',
  tabs: {
    KPIs: cells(`
Harrow & Vine KPI tree

KPI no. | KPI | Drives objective | Leading or lagging? | Unit | Baseline | Goal | Latest value | Confidence 0-1 | Reviewed on | KPI owner
K1 | Guests who come back within 60 days | Guests become regulars | Lagging | share | 0.22 | 0.35 | 0.25 | 0.6 | 2026-06-15 | Margit
K2 | Guests who save a favourite wine | Guests become regulars | Leading | share | 0.09 | 0.3 | 0.17 | 0.7 | 2026-06-15 | Margit
K3 | Tables turned on time | Every table pays its way | Leading | share | 0.64 | 0.85 | 0.7 | 0.5 | 2026-06-08 | Rolf
K4 | Margin per table and evening | Every table pays its way | Lagging | euro | 48 | 62 | 51 | 0.4 | 2026-06-08 | Rolf
K5 | Complaints per thousand covers | Every table pays its way | Guardrail | count | 3.1 | 3 | 3.4 | | 2026-06-08 | Ada
`),
    'Raw numbers': cells(`
 | Jan | Feb | Mar | Apr | May
Covers | 4102 | 3988 | 4410 | 4507 | 4623
Turnover | 188400 | 179900 | 203100 | 211000 | 219800
Sick days | 31 | 44 | 29 | 18 | 20
`),
    Objectives: cells(`
Objective | Product | Owner | Period
Guests become regulars | Guest app | Margit | H2 2026
Every table pays its way | Floor manager | Rolf | H2 2026
The cellar counts itself | Stock | Ada | H2 2026
`),
  },
  expected: [
    {
      tab: 'KPIs',
      table: 'keyResults',
      columns: {
        'KPI no.': 'id',
        KPI: 'keyResult',
        'Drives objective': 'supports',
        'Leading or lagging?': 'signal',
        Baseline: 'baseline',
        Goal: 'target',
        'Latest value': 'current',
        'Confidence 0-1': 'confidence',
        'Reviewed on': 'updated',
        'KPI owner': 'owner',
      },
      rows: 5,
    },
    {
      tab: 'Objectives',
      table: 'productObjectives',
      columns: { Objective: 'objective', Product: 'product', Owner: 'owner', Period: 'period' },
      rows: 3,
    },
  ],
};
