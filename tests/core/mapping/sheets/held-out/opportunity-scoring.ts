/** A list of projects scored by value and effort, with decimal commas and texts such as "70 %". */
import { cells, type SheetFixture } from '../sheet-fixture';

export const opportunityScoring: SheetFixture = {
  about:
    'A prioritisation list from a company that writes decimal commas: numbers and shares typed as text ("1,5", "70 %"), dates in several styles, a total under the effort, a hidden-looking helper column.',
  tabs: {
    'Projektliste 2026': cells(`
Kestrel Moebel GmbH, project list (web shop)

key_helper | Project | Product objective | Business lever | Value (TEUR) | Effort (person weeks) | Confidence | Start | Finish | Project lead
shop_01 | Room planner on the phone | Customers picture it at home | Revenue | 1.250,0 | 12,5 | 70 % | 01.03.2026 | 30.06.2026 | Heike Sand
shop_02 | Delivery slot in the basket | No surprise on delivery day | Retention | 480,5 | 6 | 80 % | 15.04.2026 | 31.05.2026 | Uwe Tann
shop_03 | Return by collection | No surprise on delivery day | Cost | 310,0 | 8,5 | 50 % | 1 May 2026 | 2026-08-31 | Uwe Tann
shop_04 | Fabric samples by post | Customers picture it at home | Revenue | 95,0 | 1,5 | 90 % | 2026-02-01 | 28 Feb 2026 | Heike Sand
shop_05 | Old sofa picked up | No surprise on delivery day | Retention | | 4 | 40 % | 01.09.2026 | 30.11.2026 | Mert Kaya
 | Total | | | 2.135,5 | 32,5
`),
    'Sprint dates': cells(`
Sprint 1 | 02.03.2026 | 13.03.2026
Sprint 2 | 16.03.2026 | 27.03.2026
Sprint 3 | 30.03.2026 | 10.04.2026
`),
  },
  expected: [
    {
      tab: 'Projektliste 2026',
      table: 'initiatives',
      columns: {
        Project: 'initiative',
        'Product objective': 'productObjective',
        'Business lever': 'lever',
        'Value (TEUR)': 'value',
        'Effort (person weeks)': 'effort',
        Confidence: 'confidence',
        Start: 'start',
        Finish: 'end',
        'Project lead': 'owner',
      },
      rows: 5,
    },
  ],
};
