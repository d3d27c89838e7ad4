/** Company objectives, objectives of functions and their key results on three tabs joined by short codes. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const objectivesByFunction: SheetFixture = {
  about:
    'A published-OKR workbook of the kind that open companies keep: company objectives, objectives by function, key results with a note at the end of the quarter; joined by codes. A retrospective in prose.',
  tabs: {
    Company: cells(`
Code | Objective | Sponsor
A | Astronomers get answers the same night | CEO
B | Small observatories can afford us | CFO
C | People want to work here | COO
`),
    'Product objectives': cells(`
Orrery Analytics FY27 Q1

Code | Objective | DRI | Contributes to
A1 | Pipelines run while the telescope still points | VP Engineering | A
A2 | Anyone can share a result with one link | Director of Product | A
B1 | A pay-as-you-go plan that covers its cost | Director of Product | B
B2 | Storage costs fall by half | VP Engineering | B
C1 | Developers ship on their first day | VP Engineering | C
`),
    'Key results': cells(`
Code | Objective code | KR | DRI | Goal value | End-of-quarter note
A1.1 | A1 | 95% of frames processed within 4 minutes | VP Engineering | 0.95 | Reached in March
A1.2 | A1 | No lost frames in a week | VP Engineering | 0
A2.1 | A2 | 300 shared results per week | Director of Product | 300 | 180, growing slowly
B1.1 | B1 | 25 observatories on the new plan | Director of Product | 25 | 31
B2.1 | B2 | Cost per stored terabyte below 9 euros | VP Engineering | 9 | Contract signed late
C1.1 | C1 | 8 of 10 new developers merge a change on day one | VP Engineering | 8
`),
    Retrospective: cells(`
What went well
We finished the archive move two weeks early, mostly because nobody was on call.
What to do differently
Ask the observatories before the quarter, not during it.
`),
  },
  expected: [
    {
      tab: 'Company',
      table: 'companyObjectives',
      columns: { Code: 'id', Objective: 'objective', Sponsor: 'owner' },
      rows: 3,
    },
    {
      tab: 'Product objectives',
      table: 'productObjectives',
      columns: { Code: 'id', Objective: 'objective', DRI: 'owner', 'Contributes to': 'companyObjective' },
      rows: 5,
    },
    {
      tab: 'Key results',
      table: 'keyResults',
      columns: {
        Code: 'id',
        'Objective code': 'supports',
        KR: 'keyResult',
        DRI: 'owner',
        'Goal value': 'target',
      },
      rows: 6,
    },
  ],
};
