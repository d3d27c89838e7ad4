/** Findings of interviews and tickets, headings on row 6, with objectives named in words. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const interviewFindings: SheetFixture = {
  about:
    'A log of what customers said, as a discovery coach would start it: title block, headings on row 6, blank first column, the goal that a finding speaks for in words; a list of interview appointments on another tab.',
  tabs: {
    'What we heard': cells(`
 | Tidewell Marina Software
 | What customers showed us
 | Only add what you saw or heard yourself


 | When | What we learned | Evidence type | Which customer? | Step of the journey | Where it is written down | Goal it speaks for | Heard by
 | 2026-02-03 | Skippers decide on a berth after dinner | Interview | Guest skipper, 44 feet | Find a berth | Folder 12 | Book a berth in one minute | Solveig
 | 2026-02-19 | Harbour masters keep a paper plan as backup | Site visit | Port Annis | Arrive | Folder 13 | The plan is always right | Solveig
 | 2026-03-05 | Cancelled berths stay empty all night | Data analysis | 31 marinas | Leave | Query 8 | The plan is always right | Bruno
 | 2026-03-21 | Guests pay twice and ask for it back | Support call | Lock Haven | Pay | Call 2207 | Paying needs no queue | Bruno
 | 2026-04-02 | Long-term tenants want to sublet | Interview | Tenant, pier C | Leave | Folder 15 | Book a berth in one minute | Solveig
`),
    Appointments: cells(`
Day | Time | Who comes | Room
2026-06-04 | 10:00 | Port Annis | Blue
2026-06-04 | 14:00 | Lock Haven | Blue
2026-06-11 | 09:30 | Two guest skippers | Phone
`),
    Goals: cells(`
Product goal | PM | Half-year
Book a berth in one minute | Solveig | 2026 H1
The plan is always right | Bruno | 2026 H1
Paying needs no queue | Bruno | 2026 H2
`),
  },
  expected: [
    {
      tab: 'What we heard',
      table: 'evidence',
      columns: {
        When: 'date',
        'What we learned': 'insight',
        'Evidence type': 'type',
        'Which customer?': 'customer',
        'Step of the journey': 'stage',
        'Where it is written down': 'source',
        'Goal it speaks for': 'supports',
      },
      rows: 5,
    },
    {
      tab: 'Goals',
      table: 'productObjectives',
      columns: { 'Product goal': 'objective', PM: 'owner', 'Half-year': 'period' },
      rows: 3,
    },
  ],
};
