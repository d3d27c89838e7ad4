/** A now / next / later roadmap, with objectives named in words and a parking lot. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const nowNextLater: SheetFixture = {
  about:
    'A now/next/later roadmap as a list, as product coaches recommend, with banner rows for the three columns of the board repeated in a column, checkboxes, and ideas that were put aside on another tab.',
  tabs: {
    Roadmap: cells(`
Fennel Kitchen: product roadmap
Updated every second Tuesday by Maud

Now / Next / Later | Roadmap item | Product objective | For whom | Owner | Risks | On public roadmap?
NOW
Now | Recipes that use up leftovers | Less food is thrown away | Families | Maud | Needs a nutritionist | TRUE
Now | Shelf-life reminders | Less food is thrown away | Families | Deniz | | TRUE
NEXT
Next | Shopping list shared in a household | Shopping takes half the time | Families | Deniz | Merge conflicts | FALSE
Next | Order from the corner shop | Shopping takes half the time | City singles | Kaja | Shops have no stock data | FALSE
LATER
Later | Cooking by voice | Hands stay free while cooking | Older cooks | Maud | | FALSE
Later | Timer that knows the pan | Hands stay free while cooking | Older cooks | Kaja | Hardware partner | FALSE
`),
    'Product objectives': cells(`
Product objective | Customer need | Owner | Quarter
Less food is thrown away | I feel bad when I bin food | Maud | Q3 2026
Shopping takes half the time | I lose my Saturday in queues | Deniz | Q3 2026
Hands stay free while cooking | My phone gets greasy | Kaja | Q4 2026
`),
    'Meeting notes': cells(`
12 May
Maud: the nutritionist can start in June
Kaja: two corner shops said yes, one wants to see it first
26 May
No meeting, holiday
`),
  },
  expected: [
    {
      tab: 'Roadmap',
      table: 'initiatives',
      columns: {
        'Now / Next / Later': 'horizon',
        'Roadmap item': 'initiative',
        'Product objective': 'productObjective',
        'For whom': 'segment',
        Owner: 'owner',
        Risks: 'risk',
      },
      rows: 6,
    },
    {
      tab: 'Product objectives',
      table: 'productObjectives',
      columns: {
        'Product objective': 'objective',
        'Customer need': 'customerNeed',
        Owner: 'owner',
        Quarter: 'period',
      },
      rows: 3,
    },
  ],
};
