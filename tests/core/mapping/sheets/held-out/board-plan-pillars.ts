/** A board plan: strategic choices on one tab, pillars with their priorities on another, product goals on a third. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const boardPlanPillars: SheetFixture = {
  about:
    'A plan for the board: strategic choices in words, then pillars in banner rows with weighted strategic priorities under each, then what the products deliver, naming priorities by number, sometimes two.',
  tabs: {
    Choices: cells(`
Strategic choices of Ambleside Ferries

Topic | Our choice | Source
Vision | The islands are as easy to reach as the next town | Shareholder letter 2025
Market | Islanders first, visitors second | Passenger survey 2025
How we win | One ticket from door to door | Strategy days, October
Resource allocation | Seven of ten euros into the fleet, three into digital | Budget 2026
`),
    Priorities: cells(`
Strategic priorities 2026-2028

No. | Strategic priority | Metric | Weighting | Executive | Status
Pillar A: Reliable
P1 | Sail in any weather but storms | Cancelled crossings | 0.3 | Fleet director | On track
P2 | Say early what will be late | Delays announced an hour ahead | 0.2 | Customer director | At risk
Pillar B: Simple
P3 | One ticket for bus and boat | Combined tickets sold | 0.25 | Customer director | On track
Pillar C: Clean
P4 | Halve the fuel per crossing | Litres per crossing | 0.15 | Fleet director | Off track
P5 | No waste into the sea | Incidents | 0.1 | Port director | On track
Total | | | 1
`),
    'Product goals': cells(`
Product | Product goal | Priority supported | Customer need | Product manager | Year
Timetable app | Passengers know by breakfast whether the boat sails | P1, P2 | Plan the day with children and school | Siri | 2026
Timetable app | Changes reach people where they wait | P2 | Not standing in the rain | Siri | 2026
Ticketing | Bus and boat in one basket | P3 | Not buying twice | Halvard | 2026
Crew tablet | Captains see the thriftiest speed | P4 | Arrive on time without wasting fuel | Ragna | 2027
`),
  },
  expected: [
    {
      tab: 'Choices',
      table: 'vision',
      columns: { Topic: 'aspect', 'Our choice': 'statement', Source: 'source' },
      rows: 4,
    },
    {
      tab: 'Priorities',
      table: 'companyObjectives',
      columns: {
        'No.': 'id',
        'Strategic priority': 'objective',
        Metric: 'metric',
        Weighting: 'weight',
        Executive: 'owner',
        Status: 'status',
      },
      rows: 5,
    },
    {
      tab: 'Product goals',
      table: 'productObjectives',
      columns: {
        Product: 'product',
        'Product goal': 'objective',
        'Priority supported': 'companyObjective',
        'Customer need': 'customerNeed',
        'Product manager': 'owner',
        Year: 'period',
      },
      rows: 4,
    },
  ],
};
