/** Bets under banner rows, one banner for each horizon. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const betsByHorizon: SheetFixture = {
  about:
    'A bet board: "bets" under banner rows that name the horizon in words and repeat it in a column, spacer columns, a percentage of capacity per banner; American wording.',
  tabs: {
    'Bets FY26': cells(`
 | Juniper Freight bets, fiscal year 2026

 | Bet | | Product goal it serves | Time horizon | Person-weeks | | Risk if we are wrong | Bet owner | Depends on | Health
 | HORIZON 1: run the core (70%)
 | Rate quotes in under a minute | | Shippers book without calling | H1 | 14 | | Carriers change rates hourly | Dale | | Green
 | Self-serve customs forms | | Shippers book without calling | H1 | 22 | | Brokers push back | Marisol | Rate quotes in under a minute | Yellow
 | Dock scheduling | | Trucks never wait at the gate | H1 | 18 | | Two docks have no network | Dale | | Green
 | HORIZON 2: grow next to the core (20%)
 | Carbon report per load | | Buyers can defend their freight choice | H2 | 9 | | Nobody pays for it | Renata | | Yellow
 | Freight insurance at checkout | | Buyers can defend their freight choice | H2 | 12 | | License by state | Renata | | Red
 | HORIZON 3: explore (10%)
 | Empty-mile marketplace | | Trucks never drive empty | H3 | 10 | | Too few carriers to match | Marisol
 |
 | Total | | | | 85
`),
    Capacity: cells(`
Weeks available | 96
Holidays | -9
Support rota | -6
Left | 81
`),
    'Product goals': cells(`
Product goal | Product | Company goal | Goal owner | Committed or aspirational
Shippers book without calling | Booking | Double self-service revenue | Dale | Committed
Trucks never wait at the gate | Yard | Cut cost per load | Dale | Committed
Buyers can defend their freight choice | Booking | Double self-service revenue | Renata | Aspirational
Trucks never drive empty | Marketplace | Cut cost per load | Marisol | Aspirational
`),
  },
  expected: [
    {
      tab: 'Bets FY26',
      table: 'initiatives',
      columns: {
        Bet: 'initiative',
        'Product goal it serves': 'productObjective',
        'Time horizon': 'horizon',
        'Person-weeks': 'effort',
        'Risk if we are wrong': 'risk',
        'Bet owner': 'owner',
        'Depends on': 'dependsOn',
        Health: 'status',
      },
      rows: 6,
    },
    {
      tab: 'Product goals',
      table: 'productObjectives',
      columns: {
        'Product goal': 'objective',
        Product: 'product',
        'Company goal': 'companyObjective',
        'Goal owner': 'owner',
        'Committed or aspirational': 'commitment',
      },
      rows: 4,
    },
  ],
};
