/** Headings as questions: Who owns it? How will we know? Why are we doing this? */
import { cells, type SheetFixture } from '../sheet-fixture';

export const questionHeadings: SheetFixture = {
  about:
    'A plain-language plan of a charity: every heading is a question, on three tabs for company goals, product goals and work; a welcome page in prose.',
  tabs: {
    'Read me first': cells(`
Welcome to the plan of Lanternway Libraries
Please do not add columns. Ask Prudence if something is missing.
Blue cells are yours, grey cells are worked out.
`),
    'Where we want to go': cells(`
What do we want to achieve as an organisation? | How will we measure it? | Where are we today? | Where do we want to be? | Who owns it?
Every child has a library card | Children with a card | 0.46 | 0.8 | Prudence
Libraries are open when people are free | Evening hours per week | 6 | 20 | Marlon
Nobody pays a fine | Fines charged | 31000 | 0 | Prudence
`),
    'What our products must do': cells(`
Which product? | What do we want to achieve with it? | Which organisation goal does it help? | What do readers need? | Who owns it? | When?
Card app | A card in two minutes from home | Every child has a library card | Not coming in with papers | Ibrahim | Q3 2026
Card app | Children choose their own card | Every child has a library card | Being taken seriously | Ibrahim | Q4 2026
Door system | Doors open without staff | Libraries are open when people are free | Coming after work | Celeste | Q3 2026
Reminders | Reminders that work before it is late | Nobody pays a fine | Not being ashamed | Celeste | Q3 2026
`),
    'What we will do': cells(`
What will we do? | Which product goal is it for? | Who does it? | When do we start? | When are we done? | How many person-weeks? | What could go wrong?
Identity check by school list | A card in two minutes from home | Ibrahim | 2026-07-06 | 2026-08-28 | 7 | Schools answer late
Drawing contest for cards | Children choose their own card | Rhea | 2026-10-05 | 2026-11-20 | 3
Door locks in four branches | Doors open without staff | Celeste | 2026-07-01 | 2026-09-30 | 15 | Fire inspection
Text message three days before | Reminders that work before it is late | Rhea | 2026-08-03 | 2026-08-21 | 2 | Wrong numbers
`),
  },
  expected: [
    {
      tab: 'Where we want to go',
      table: 'companyObjectives',
      columns: {
        'What do we want to achieve as an organisation?': 'objective',
        'How will we measure it?': 'metric',
        'Where are we today?': 'baseline',
        'Where do we want to be?': 'target',
        'Who owns it?': 'owner',
      },
      rows: 3,
    },
    {
      tab: 'What our products must do',
      table: 'productObjectives',
      columns: {
        'Which product?': 'product',
        'What do we want to achieve with it?': 'objective',
        'Which organisation goal does it help?': 'companyObjective',
        'What do readers need?': 'customerNeed',
        'Who owns it?': 'owner',
        'When?': 'period',
      },
      rows: 4,
    },
    {
      tab: 'What we will do',
      table: 'initiatives',
      columns: {
        'What will we do?': 'initiative',
        'Which product goal is it for?': 'productObjective',
        'Who does it?': 'owner',
        'When do we start?': 'start',
        'When are we done?': 'end',
        'How many person-weeks?': 'effort',
        'What could go wrong?': 'risk',
      },
      rows: 4,
    },
  ],
};
