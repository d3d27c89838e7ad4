import { factsOf } from '../../../../src/core/emails/facts-of';
import { conflictingAnswers, supportExpired } from '../../../../src/core/gaps/rules/agreement';
import { answeredWith, asked, dated } from '../../reviews/asked';
import { buildPlan, whatItSays } from '../../plan-builder';

const planOf = (effort: number) => ({
  Initiatives: ['ID | Initiative | Effort (person-weeks)', `IN-1 | Guided tour | ${effort}`],
  Stakeholders: [
    'Name | E-mail | Power',
    'Mara Lind | mara@example.com | 5',
    'Ola Berg | ola@example.com | 4',
    'Ines Roth | ines@example.com | 2',
  ],
});
const plan = planOf(4);
const mara = asked('mara@example.com', 'Mara Lind');
const ola = asked('ola@example.com', 'Ola Berg');
const ines = asked('ines@example.com', 'Ines Roth');

describe('G57 Support has expired', () => {
  test('a yes of last autumn; a newer yes, and a no, are no matter of age', () => {
    const events = (day: string, answer: 'Support' | 'Concern') =>
      dated([
        ['2025-10-01', ...mara.by('MS-1', { id: 'RV-1' })],
        [day, answeredWith('RV-1', answer)],
      ]);
    expect(whatItSays(supportExpired, plan, { events: events('2025-10-02', 'Support') }))
      .toMatchInlineSnapshot(`
     "Medium, Initiatives!B2
     Mara Lind should be asked again about “IN-1 Guided tour”: their yes is old.
     The last support is from 2025-10-02; the setting allows 90 days.
     Ask whether it still holds, in one line."
    `);
    expect(whatItSays(supportExpired, plan, { events: events('2026-02-01', 'Support') })).toBe('');
    expect(whatItSays(supportExpired, plan, { events: events('2025-10-02', 'Concern') })).toBe('');
  });

  test('a yes to something that has changed since, and says what', () => {
    const { strategy } = buildPlan(plan);
    const [item] = strategy.initiatives;
    if (!item) throw new Error('The plan has no initiative.');
    const events = dated([
      ['2026-02-01', ...mara.by('MS-1', { id: 'RV-1', facts: factsOf(item, strategy) })],
      ['2026-02-02', answeredWith('RV-1', 'Support')],
    ]);
    expect(whatItSays(supportExpired, plan, { events })).toBe('');
    expect(whatItSays(supportExpired, planOf(12), { events })).toMatchInlineSnapshot(`
     "Medium, Initiatives!B2
     Mara Lind agreed to “IN-1 Guided tour” before it changed.
     Agreed on 2026-02-02. Since then: The work is now 12 person-weeks, not 4 person-weeks.
     Ask again, only about what changed."
    `);
  });
});

describe('G58 Answers that conflict', () => {
  const said = (others: typeof ola) =>
    dated([
      ['2026-01-05', ...mara.by('MS-1', { id: 'RV-1' })],
      ['2026-01-06', answeredWith('RV-1', 'Champion')],
      ['2026-01-07', ...others.by('MS-2', { id: 'RV-2' })],
      ['2026-01-08', answeredWith('RV-2', 'Objection', 'It locks us in')],
    ]);

  test('one champions it and one objects, both of weight', () => {
    expect(whatItSays(conflictingAnswers, plan, { events: said(ola) })).toMatchInlineSnapshot(`
     "High, Initiatives!B2
     Mara Lind and Ola Berg disagree on “IN-1 Guided tour”.
     Mara Lind: champion it. Ola Berg: object.
     Put them together, with one question and half an hour."
    `);
  });

  test('an objection of somebody with little power is a concern of its own, and no conflict of two', () => {
    expect(whatItSays(conflictingAnswers, plan, { events: said(ines) })).toBe('');
  });
});
