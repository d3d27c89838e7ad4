/** A stakeholder register with influence, interest, and where each person stands now and should stand. */
import { cells, type SheetFixture } from '../sheet-fixture';

export const stakeholderRegister: SheetFixture = {
  about:
    'The stakeholder register of project management handbooks: influence and interest, current and desired engagement (C and D), a department and an e-mail; beside it a sheet with the escalation path in prose.',
  tabs: {
    'Stakeholder register': cells(`
Stakeholder register of the Ellery Grid programme

Stakeholder | Department | E-mail address | Influence | Interest | Current engagement | Desired engagement | What matters to them | Date of last contact | Notes
Rufus Bane | Regulation | rufus.bane@ellery.example | High | High | Neutral | Supportive | Licence terms | 2026-05-11 | Prefers the phone
Thora Quist | Field work | thora.quist@ellery.example | Medium | High | Supportive | Leading | Fewer night calls | 2026-06-02
Ondrej Malik | Finance | ondrej.malik@ellery.example | High | Low | Unaware | Supportive | Payback in three years | | Meet before July
Saskia Oduya | Works council | saskia.oduya@ellery.example | High | High | Resistant | Neutral | Shift plans | 2026-04-23
Leo Marchetti | Customer care | leo.marchetti@ellery.example | Low | High | Supportive | Supportive | Fewer complaints | 2026-06-09
`),
    Escalation: cells(`
If a decision takes longer than a week, ask Rufus.
If he is away, ask Thora.
Money above 50,000 always goes to Ondrej.
`),
  },
  expected: [
    {
      tab: 'Stakeholder register',
      table: 'stakeholders',
      columns: {
        Stakeholder: 'name',
        Department: 'function',
        'E-mail address': 'email',
        Influence: 'power',
        Interest: 'interest',
        'Current engagement': 'currentEngagement',
        'Desired engagement': 'desiredEngagement',
        'What matters to them': 'caresAbout',
        'Date of last contact': 'lastContact',
      },
      rows: 5,
    },
  ],
};
