/** A research repository: insights with type, customer, source, date and the objectives they support. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const researchRepository: SheetFixture = {
  about:
    'A research repository as user researchers keep in a sheet: one insight a row, method, participant, link, date, tags, objectives supported as "O1, O3"; a second tab with the interview guide.',
  tabs: {
    Insights: cells(`
Insight ID | Insight | Kind of evidence | Journey stage | Customer | Source link | Date collected | Supports objectives | Tags | Verbatim reviewed
I-001 | Nurses write readings on their glove first | Observation | Care round | St Brannoc ward 4 | notes/0411 | 2026-04-11 | O1 | hygiene, paper | TRUE
I-002 | Handover takes longer when the night was calm | Interview | Handover | St Brannoc ward 2 | notes/0412 | 2026-04-12 | O2 | | TRUE
I-003 | Three of five open the chart to look for allergies only | Usability test | Admission | Lowfield clinic | video/77 | 2026-05-06 | O1, O3 | chart | FALSE
I-004 | Doctors trust a value more when they see who took it | Survey | Care round | 112 answers | survey/9 | 2026-05-20 | O1, O2 | trust | TRUE
I-005 | Families phone the ward to ask what the app already says | Support tickets | Discharge | 64 tickets | desk/export-5 | 2026-05-28 | O3 | | FALSE
I-006 | Locums never get a password in time | Interview | Admission | Agency nurses | notes/0602 | 2026-06-02 | O3 | access | TRUE
`),
    'Interview guide': cells(`
Warm-up (5 minutes)
Tell me about your last shift.
Main part (25 minutes)
Show me how you hand over. What would you skip if nobody looked?
Close (5 minutes)
Whom else should we ask?
`),
    Objectives: cells(`
No. | Product objective | Owner
O1 | A reading is entered once | Fenna
O2 | Handover in five minutes | Fenna
O3 | Everyone gets in on day one | Dov
`),
  },
  expected: [
    {
      tab: 'Insights',
      table: 'evidence',
      columns: {
        'Insight ID': 'id',
        Insight: 'insight',
        'Kind of evidence': 'type',
        'Journey stage': 'stage',
        Customer: 'customer',
        'Source link': 'source',
        'Date collected': 'date',
        'Supports objectives': 'supports',
      },
      rows: 6,
    },
    {
      tab: 'Objectives',
      table: 'productObjectives',
      columns: { 'No.': 'id', 'Product objective': 'objective', Owner: 'owner' },
      rows: 3,
    },
  ],
};
