/** A portfolio list with stage, budget and horizon, subtotals a segment and a British tone. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const portfolioWithBudget: SheetFixture = {
  about:
    'A portfolio list for an investment committee: three-horizon labels (H1, H2, H3), effort and budget, subtotals after each group, a title block with a logo; a timesheet extract that is no plan.',
  tabs: {
    Portfolio: cells(`
[logo] | Thistledown Insurance
 | Change portfolio, FY26/27
 | Owner of this sheet: portfolio office


Programme ID | Programme | Customer segment | Horizon | Effort (person-weeks) | Budget (£k) | Expected annual value (£k) | Sponsor's comment | Programme manager | Planned start | Planned finish | Delivery status | Last reviewed
PR-01 | Claims by photograph | Motor | H1 | 60 | 480 | 900 | Keep going | Imogen Vale | 2026-04-06 | 2026-11-27 | On track | 2026-06-02
PR-02 | Renewal without a form | Motor | H1 | 35 | 260 | 700 | | Bashir Noor | 2026-05-04 | 2026-09-30 | Delayed | 2026-06-02
 | Subtotal Motor | | | 95 | 740 | 1600
PR-03 | Leak sensors in rented flats | Home | H2 | 80 | 950 | 400 | Ask the landlords first | Imogen Vale | 2026-09-01 | 2027-06-30 | Not started | 2026-05-19
PR-04 | Storm warnings by text | Home | H1 | 12 | 70 | 150 | | Bashir Noor | 2026-07-01 | 2026-08-31 | On track | 2026-05-19
PR-05 | Cover by the day | New | H3 | 40 | 300 | | Nobody knows yet | Cerys Pugh | 2026-10-05 | 2027-03-31 | Not started | 2026-05-19
 | Subtotal Home and New | | | 132 | 1320 | 550
 | Grand total | | | 227 | 2060 | 2150
`),
    'Timesheet extract': cells(`
Person | Week | Cost centre | Hours
I. Vale | 22 | 4410 | 37
I. Vale | 23 | 4410 | 31
B. Noor | 22 | 4420 | 40
C. Pugh | 23 | 4999 | 12
`),
  },
  expected: [
    {
      tab: 'Portfolio',
      table: 'initiatives',
      columns: {
        'Programme ID': 'id',
        Programme: 'initiative',
        'Customer segment': 'segment',
        Horizon: 'horizon',
        'Effort (person-weeks)': 'effort',
        'Expected annual value (£k)': 'value',
        'Programme manager': 'owner',
        'Planned start': 'start',
        'Planned finish': 'end',
        'Delivery status': 'status',
        'Last reviewed': 'updated',
      },
      rows: 5,
    },
  ],
};
