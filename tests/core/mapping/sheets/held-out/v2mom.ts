/** A V2MOM on one tab: vision, methods with obstacles, measures. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const v2mom: SheetFixture = {
  about:
    'A V2MOM (vision, values, methods, obstacles, measures), the form that Salesforce made known, with its three parts below each other on one tab.',
  tabs: {
    V2MOM: cells(`
Sable Learning V2MOM, fiscal year 2027

VISION
Aspect | What we say | Based on
Vision | Every apprentice finishes with a trade and no debt | Founders' letter 2024
Market | Technical colleges with fewer than 3,000 learners | Sector report 2025
How we win | Practice in the workshop comes first, screens second | Visits to 14 colleges
Not doing | Courses for universities | Board, November 2025

METHODS
Method (initiative) | Owner | Start | End | Status | Obstacle / risk
Workshop tablet that survives dust | Ruben | 2026-02-02 | 2026-07-31 | In progress | Certification takes months
Skills passport that employers can read | Yara | 2026-03-16 | 2026-10-30 | Not started | Employers have no time
Tutor view of who falls behind | Piet | 2026-01-12 | 2026-04-30 | Done

MEASURES
Measure | Measure owner | Baseline | Target | Latest | Last updated
Apprentices who finish | Yara | 0.61 | 0.75 | 0.63 | 2026-06-12
Logbook entries per learner and week | Ruben | 1.2 | 4 | 2.9 | 2026-06-12
Tutors who act on a warning in two days | Piet | 0.2 | 0.8 | 0.5 | 2026-05-29
Employers who open a passport | Yara | 0 | 400 | 0 | 2026-05-29
`),
  },
  expected: [
    {
      tab: 'V2MOM',
      table: 'vision',
      columns: { Aspect: 'aspect', 'What we say': 'statement', 'Based on': 'source' },
      rows: 4,
    },
    {
      tab: 'V2MOM',
      table: 'initiatives',
      columns: {
        'Method (initiative)': 'initiative',
        Owner: 'owner',
        Start: 'start',
        End: 'end',
        Status: 'status',
        'Obstacle / risk': 'risk',
      },
      rows: 3,
    },
    {
      tab: 'V2MOM',
      table: 'keyResults',
      columns: {
        Measure: 'keyResult',
        'Measure owner': 'owner',
        Baseline: 'baseline',
        Target: 'target',
        Latest: 'current',
        'Last updated': 'updated',
      },
      rows: 4,
    },
  ],
};
