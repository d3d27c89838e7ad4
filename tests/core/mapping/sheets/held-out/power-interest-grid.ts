/** A power/interest list with headings as questions in two rows, and a phone list that is no register. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const powerInterestGrid: SheetFixture = {
  about:
    'A power/interest grid kept as a list, with scores from 1 to 5, group headings above, headings as questions and a checkbox for people who must not be written to; the grid itself drawn on another tab.',
  tabs: {
    People: cells(`
 | Who has a say at Nimbus Parking?

 | The person | | | Where they stand | | | | What to do
 | Name | Role | Mail | Power (1-5) | Interest (1-5) | How do they feel today? | How should they feel? | What do they care about? | Last spoke on | Do not contact
 | Vera Lindqvist | City planner | vera@city.example | 5 | 2 | Sceptical | In favour | Trees, not cars | 2026-03-30 | FALSE
 | Abel Stone | Head of operations | abel@nimbus.example | 4 | 5 | In favour | Leading | Empty bays at night | 2026-06-01 | FALSE
 | Chidi Umeh | Legal counsel | chidi@nimbus.example | 3 | 3 | Neutral | Neutral | Number plates are personal data | 2026-02-17 | TRUE
 | Paula Rehn | Shop owners' club | paula@shops.example | 2 | 5 | Against | Neutral | Customers find a bay | | FALSE
 | Isaac Tran | Investor | isaac@fund.example | 5 | 4 | In favour | In favour | Cash by 2028 | 2026-05-20 | FALSE
`),
    Grid: cells(`
 | low interest | high interest
high power | Keep satisfied: Vera | Manage closely: Abel, Isaac
low power | Monitor | Keep informed: Paula, Chidi
`),
  },
  expected: [
    {
      tab: 'People',
      table: 'stakeholders',
      columns: {
        Name: 'name',
        Role: 'function',
        Mail: 'email',
        'Power (1-5)': 'power',
        'Interest (1-5)': 'interest',
        'How do they feel today?': 'currentEngagement',
        'How should they feel?': 'desiredEngagement',
        'What do they care about?': 'caresAbout',
        'Last spoke on': 'lastContact',
        'Do not contact': 'paused',
      },
      rows: 5,
    },
  ],
};
