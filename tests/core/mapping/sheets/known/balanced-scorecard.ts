/** A balanced scorecard: perspectives, strategic objectives, measures, targets and weights that add up to 100. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const balancedScorecard: SheetFixture = {
  about:
    'The balanced scorecard of Kaplan and Norton as a sheet: perspective in a merged cell, one measure per strategic objective, weights with a total; headings on row 6 below a title block, first column blank. A second tab holds the initiatives.',
  tabs: {
    Scorecard: cells(`
 | MARRAM BUILDING SOCIETY
 | Strategic scorecard 2026
 | Approved by the board on 12 January 2026
 | Confidential

 | Perspective | Strategic objective | Measure | Baseline | Target | Weight | Owner
 | Financial | Grow lending to first-time buyers | New loans (£m) | 84 | 120 | 20 | Finance director
 | | Keep the cost of each loan down | Cost per loan (£) | 910 | 700 | 10 | Operations director
 | Customer | Members recommend us to family | Net promoter score | 38 | 50 | 20 | Member director
 | | A decision while the buyer is still in the house | Median days to decision | 9 | 1 | 15 | Lending director
 | Internal processes | Papers are checked once | Files sent back | 0.34 | 0.1 | 15 | Operations director
 | | Fraud is stopped before money moves | Fraud losses (£k) | 420 | 150 | 10 | Risk director
 | Learning and growth | Advisers know digital tools | Advisers certified | 22 | 90 | 10 | People director
 | | | | | Total | 100
`),
    Initiatives: cells(`
 | Initiative | Lead | Starts | Ends | RAG status | Main risk
 | Open-banking income check | Asha | 2026-02-01 | 2026-06-30 | Green | Two banks have no interface yet
 | Video appointments | Colm | 2026-03-01 | 2026-05-31 | Amber | Branch hours
 | Single document store | Asha | 2026-04-15 | 2026-12-15 | Red | Supplier is late
 | Adviser academy | Winnie | 2026-01-15 | 2026-11-30 | Green
`),
  },
  expected: [
    {
      tab: 'Scorecard',
      table: 'companyObjectives',
      columns: {
        Perspective: 'theme',
        'Strategic objective': 'objective',
        Measure: 'metric',
        Baseline: 'baseline',
        Target: 'target',
        Weight: 'weight',
        Owner: 'owner',
      },
      rows: 7,
    },
    {
      tab: 'Initiatives',
      table: 'initiatives',
      columns: {
        Initiative: 'initiative',
        Lead: 'owner',
        Starts: 'start',
        Ends: 'end',
        'RAG status': 'status',
        'Main risk': 'risk',
      },
      rows: 4,
    },
  ],
};
