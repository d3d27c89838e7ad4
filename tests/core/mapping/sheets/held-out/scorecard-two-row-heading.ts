/** A scorecard with a group heading in merged cells above the headings. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const scorecardTwoRowHeading: SheetFixture = {
  about:
    'A hospital-style scorecard: merged group headings ("What we want", "How we measure it") above the real ones, spacer column, minutes of the meeting on another tab.',
  tabs: {
    'Goals 2026': cells(`
Quillon Health, corporate goals

What we want | | | How we measure it | | | | | Who and where it says so
Theme | Corporate goal | Importance (%) | KPI | Unit | Starting point | 2026 target | | Accountable | Source document
Patients | Nobody waits longer than 18 weeks | 30 | Patients waiting longer | people | 4100 | 0 | | Chief operating officer | Annual plan, page 7
 | Going home is planned from day one | 20 | Discharges before noon | share | 0.19 | 0.4 | | Chief nurse | Annual plan, page 9
Staff | People stay | 20 | Leavers within the first year | share | 0.26 | 0.15 | | Chief people officer | Staff survey 2025
Money | We live within our means | 20 | Deficit | million | 14 | 0 | | Finance chief | Letter of the ministry
 | Agency shifts are the exception | 10 | Agency shifts per week | shifts | 630 | 200 | | Chief nurse | Letter of the ministry
`),
    'Minutes 3 March': cells(`
Present: chief nurse, finance chief, four others
Apologies: none

1. The waiting list was discussed. The figures will be sent round.
2. The car park opens in May.
Next meeting: 7 April
`),
  },
  expected: [
    {
      tab: 'Goals 2026',
      table: 'companyObjectives',
      columns: {
        Theme: 'theme',
        'Corporate goal': 'objective',
        'Importance (%)': 'weight',
        KPI: 'metric',
        'Starting point': 'baseline',
        '2026 target': 'target',
        Accountable: 'owner',
        'Source document': 'source',
      },
      rows: 5,
    },
  ],
};
