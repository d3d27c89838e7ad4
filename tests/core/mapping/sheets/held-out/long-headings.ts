/** Long headings with brackets and line breaks, and helper columns. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const longHeadings: SheetFixture = {
  about:
    'A template of a large company: headings that explain themselves over several lines, helper columns with leading underscores, initiatives with several objectives in one cell, evidence behind each; a version table in front.',
  tabs: {
    Versions: cells(`
Version | Published | Published by | Remark
1.0 | 2026-01-08 | Planning office | First issue
1.1 | 2026-02-02 | Planning office | Column for segment added
1.2 | 2026-03-19 | Planning office | Typing errors
`),
    'Objectives (product)': cells(`
Tamarind Bank: planning template 2026

_sort | Unique ID⏎(do not change) | Product⏎(as in the catalogue) | Product objective⏎(what will be different for customers, not what you build) | Linked company objective⏎(choose the one it helps most) | Accountable owner⏎(one name) | Planning period⏎(quarter)
10 | PO-11 | Accounts | A new customer pays by phone on day one | Be the main bank of people under 30 | Salome Frei | 2026-Q3
20 | PO-12 | Accounts | Nobody is locked out abroad | Be the bank that people trust | Salome Frei | 2026-Q3
30 | PO-21 | Mortgages | Buyers know their limit before they view | Grow lending without branches | Edwin Cole | 2026-Q4
40 | PO-22 | Mortgages | Papers are asked for once | Grow lending without branches | Edwin Cole | 2026-Q4
`),
    Initiatives: cells(`
_sort | Initiative name⏎(short, max. 8 words) | Product objective(s) supported⏎(IDs, separated by commas) | Target customer segment⏎(see list) | Planned effort⏎(in person-weeks, all teams) | Strategic horizon⏎(H1, H2 or H3) | Dependencies⏎(other initiatives) | Planned end date⏎(last release) | Current status⏎(choose) | _check
10 | Phone payment at sign-up | PO-11 | Under 30 | 16 | H1 | | 2026-08-31 | In progress | OK
20 | Travel mode | PO-12 | Travellers | 8 | H1 | Phone payment at sign-up | 2026-09-30 | Not started | OK
30 | Limit calculator with proof | PO-21, PO-22 | First-time buyers | 30 | H2 | | 2026-12-15 | Not started | OK
40 | Papers fetched from the tax office | PO-22 | First-time buyers | 24 | H2 | Limit calculator with proof | 2027-03-31 | Not started | missing start
`),
    'Customer evidence': cells(`
Insight⏎(one sentence, as the customer would say it) | Type of evidence⏎(interview, data, test) | Customer or group⏎(no personal names) | Source⏎(link or folder) | Date⏎(when it was seen) | Product objective(s) it supports⏎(IDs)
My card came after my holiday | Interview | Students | R/118 | 2026-01-22 | PO-11, PO-12
I made offers before I knew what I could borrow | Interview | Buyers | R/121 | 2026-02-10 | PO-21
I sent the same payslip three times | Complaint | Buyers | C/4471 | 2026-02-14 | PO-22
`),
  },
  expected: [
    {
      tab: 'Objectives (product)',
      table: 'productObjectives',
      columns: {
        'Unique ID\n(do not change)': 'id',
        'Product\n(as in the catalogue)': 'product',
        'Product objective\n(what will be different for customers, not what you build)': 'objective',
        'Linked company objective\n(choose the one it helps most)': 'companyObjective',
        'Accountable owner\n(one name)': 'owner',
        'Planning period\n(quarter)': 'period',
      },
      rows: 4,
    },
    {
      tab: 'Initiatives',
      table: 'initiatives',
      columns: {
        'Initiative name\n(short, max. 8 words)': 'initiative',
        'Product objective(s) supported\n(IDs, separated by commas)': 'productObjective',
        'Target customer segment\n(see list)': 'segment',
        'Planned effort\n(in person-weeks, all teams)': 'effort',
        'Strategic horizon\n(H1, H2 or H3)': 'horizon',
        'Dependencies\n(other initiatives)': 'dependsOn',
        'Planned end date\n(last release)': 'end',
        'Current status\n(choose)': 'status',
      },
      rows: 4,
    },
    {
      tab: 'Customer evidence',
      table: 'evidence',
      columns: {
        'Insight\n(one sentence, as the customer would say it)': 'insight',
        'Type of evidence\n(interview, data, test)': 'type',
        'Customer or group\n(no personal names)': 'customer',
        'Source\n(link or folder)': 'source',
        'Date\n(when it was seen)': 'date',
        'Product objective(s) it supports\n(IDs)': 'supports',
      },
      rows: 3,
    },
  ],
};
