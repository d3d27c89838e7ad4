/** A numbered outline 1, 1.1, 1.1.1 of company goals, product goals and key results in one column. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const numberedOutline: SheetFixture = {
  about:
    'A plan pasted out of a document: numbers 1, 1.1 and 1.1.1 in one column, the text in the next, a legend that says what each level is; the numbers 1 and 1.1 have become numbers in the sheet.',
  tabs: {
    Plan: cells(`
Osprey Loop Recycling: plan 2026
1 = company goal, 1.1 = product goal, 1.1.1 = key result

No. | Company goal / product goal / key result | Owner | From | To | Today
1 | Nothing that can be reused is burned | Board
1.1 | Sorters see what the camera sees | Ludek
'1.1.1 | Wrongly sorted items per tonne | Ludek | 41 | 15 | 36
'1.1.2 | Lines with a live picture | Ludek | 2 | 14 | 5
1.2 | Shops know what their waste is worth | Amina
'1.2.1 | Shops with a monthly statement | Amina | 0 | 900 | 210
'1.2.2 | Shops that separate glass by colour | Amina | 130 | 600 | 190
2 | Lorries drive half as far | Board
2.1 | Bins say when they are full | Jorun
'2.1.1 | Bins with a sensor | Jorun | 400 | 6000 | 1450
'2.1.2 | Trips to half-empty bins | Jorun | 0.38 | 0.1 | 0.31
`),
    'Open questions': cells(`
Do we count glass that breaks on the way?
Who pays for the sensors after the pilot?
`),
  },
  expected: [
    {
      tab: 'Plan',
      table: 'companyObjectives',
      columns: { 'No.': 'id', 'Company goal / product goal / key result': 'objective', Owner: 'owner' },
      rows: 2,
    },
    {
      tab: 'Plan',
      table: 'productObjectives',
      columns: { 'No.': 'id', 'Company goal / product goal / key result': 'objective', Owner: 'owner' },
      rows: 3,
      parents: [
        ['Sorters see what the camera sees', 'Nothing that can be reused is burned'],
        ['Shops know what their waste is worth', 'Nothing that can be reused is burned'],
        ['Bins say when they are full', 'Lorries drive half as far'],
      ],
    },
    {
      tab: 'Plan',
      table: 'keyResults',
      columns: {
        'No.': 'id',
        'Company goal / product goal / key result': 'keyResult',
        Owner: 'owner',
        From: 'baseline',
        To: 'target',
        Today: 'current',
      },
      rows: 6,
      parents: [
        ['Lines with a live picture', 'Sorters see what the camera sees'],
        ['Shops with a monthly statement', 'Shops know what their waste is worth'],
        ['Trips to half-empty bins', 'Bins say when they are full'],
      ],
    },
  ],
};
