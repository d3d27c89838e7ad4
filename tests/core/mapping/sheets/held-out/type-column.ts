/** One list for all levels, told apart by a Type column and joined by a Parent column. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const typeColumn: SheetFixture = {
  about:
    'One flat list with ID, Type and Parent, as exported from work-tracking tools and used in "goal tree" sheets. A lookup tab holds the drop-down values.',
  tabs: {
    'Goal tree 2026': cells(`
ID | Type | Title | Parent | Owner | Start | Target | Current | Quarter
G-1 | Company objective | Commuters leave the car at home | | Ines Harrow
G-2 | Product objective | Buying a ticket takes one tap | G-1 | Dario Wenz | | | | Q3 2026
G-3 | Key result | Taps from opening the app to a valid ticket | G-2 | Dario Wenz | 11 | 3 | 8
G-4 | Key result | Tickets bought on the platform machine | G-2 | Lotte Prinz | 0.46 | 0.25 | 0.44
G-5 | Product objective | Delays are known before people leave home | G-1 | Femi Adler | | | | Q3 2026
G-6 | Key result | Riders warned at least 20 minutes ahead | G-5 | Femi Adler | 0.18 | 0.7 | 0.33
G-7 | Company objective | A line costs less to run | | Ines Harrow
G-8 | Product objective | Planners build a timetable in a day | G-7 | Rosa Tiel | | | | Q4 2026
G-9 | Key result | Days from draft to published timetable | G-8 | Rosa Tiel | 9 | 1 | 9
G-10 | Key result | Empty runs per week | G-8 | Lotte Prinz | 62 | 30 | 58
`),
    Lists: cells(`
Types | People | Quarters
Company objective | Ines Harrow | Q3 2026
Product objective | Dario Wenz | Q4 2026
Key result | Lotte Prinz | Q1 2027
 | Femi Adler
 | Rosa Tiel
`),
  },
  expected: [
    {
      tab: 'Goal tree 2026',
      table: 'companyObjectives',
      columns: { ID: 'id', Title: 'objective', Owner: 'owner' },
      rows: 2,
    },
    {
      tab: 'Goal tree 2026',
      table: 'productObjectives',
      columns: {
        ID: 'id',
        Title: 'objective',
        Parent: 'companyObjective',
        Owner: 'owner',
        Quarter: 'period',
      },
      rows: 3,
      parents: [
        ['Buying a ticket takes one tap', 'Commuters leave the car at home'],
        ['Delays are known before people leave home', 'Commuters leave the car at home'],
        ['Planners build a timetable in a day', 'A line costs less to run'],
      ],
    },
    {
      tab: 'Goal tree 2026',
      table: 'keyResults',
      columns: {
        ID: 'id',
        Title: 'keyResult',
        Parent: 'supports',
        Owner: 'owner',
        Start: 'baseline',
        Target: 'target',
        Current: 'current',
      },
      rows: 5,
      parents: [
        ['Tickets bought on the platform machine', 'Buying a ticket takes one tap'],
        ['Riders warned at least 20 minutes ahead', 'Delays are known before people leave home'],
        ['Empty runs per week', 'Planners build a timetable in a day'],
      ],
    },
  ],
};
