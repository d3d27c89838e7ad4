/** A quarterly OKR sheet: the objective once in a merged cell, its key results beside it, grades and an average. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const mergedObjectives: SheetFixture = {
  about:
    'The quarterly OKR scorecard that Google made known: objective in a merged cell, key results and grades beside it, an average under each objective; a second tab says how to grade.',
  tabs: {
    'Product OKRs Q3': cells(`
Larkspur Tickets
Box office product: OKRs Q3 2026

Objective | Key result | KR owner | Start value | Target | Actual | Grade (0.0-1.0) | Comments
Fans trust that the seat they see is the seat they get | Double bookings per 10,000 tickets | P. Okafor | 6 | 1 | 2 | 0.8
 | Seat maps with a photo from the seat | L. Mbeki | 12 | 80 | 41 | 0.4 | Two arenas still to shoot
 | Refunds caused by a wrong seat | P. Okafor | 340 | 100 | 190 | 0.6
 | Average | | | | | 0.6
Venues run their own presales | Venues that launch a presale without our help | J. Castell | 3 | 25 | 19 | 0.7
 | Hours of our time per presale | J. Castell | 14 | 2 | 5 | 0.8
 | Average | | | | | 0.75
Resale is safe and fair | Tickets resold above face value | M. Duarte | 0.22 | 0.05 | 0.2 | 0.1 | Law changes in autumn
 | Buyers who say that resale felt safe | M. Duarte | 0.55 | 0.8 | 0.7 | 0.6
 | Fake tickets reported at the door | L. Mbeki | 95 | 20 | 60 | 0.5
 | Average | | | | | 0.4
`),
    'How to grade': cells(`
How we grade

0.0-0.3 | We made no real progress
0.4-0.6 | We made progress but fell short
0.7-1.0 | We delivered
Grades are for learning. They are not used in appraisals.
`),
  },
  expected: [
    { tab: 'Product OKRs Q3', table: 'productObjectives', columns: { Objective: 'objective' }, rows: 3 },
    {
      tab: 'Product OKRs Q3',
      table: 'keyResults',
      columns: {
        'Key result': 'keyResult',
        'KR owner': 'owner',
        'Start value': 'baseline',
        Target: 'target',
        Actual: 'current',
      },
      rows: 8,
      parents: [
        ['Refunds caused by a wrong seat', 'Fans trust that the seat they see is the seat they get'],
        ['Hours of our time per presale', 'Venues run their own presales'],
        ['Fake tickets reported at the door', 'Resale is safe and fair'],
      ],
    },
  ],
};
