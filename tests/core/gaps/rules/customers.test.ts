import { noEvidence, oneVoiceEvidence, staleEvidence } from '../../../../src/core/gaps/rules/customers';
import { bigSpendOnHunch } from '../../../../src/core/gaps/rules/hunches';
import { whatItSays } from '../../plan-builder';

const products = [
  'ID | Objective | Stands alone because',
  'PO-1 | Faster set-up |',
  'PO-2 | Fewer calls |',
  'PO-3 | Meet the new privacy law | The law asks for it',
];
const work = ['ID | Initiative | Product objective', 'IN-1 | Guided tour | PO-1', 'IN-2 | Voice control |'];
const evidence = (...rows: readonly string[]) => [
  'ID | Insight | Type | Customer | Source | Date | Supports',
  ...rows,
];

describe('G43 No customer evidence', () => {
  test('objectives that no evidence names, and work that serves nothing and has none', () => {
    expect(
      whatItSays(noEvidence, {
        'Product Objectives': products,
        Initiatives: work,
        Evidence: evidence('EV-1 | Admins give up at step 3 | Anecdote | Acme | | 2026-01-10 | IN-1'),
      }),
    ).toMatchInlineSnapshot(`
     "High, Product Objectives!B3
     No customer has told us that they need “PO-2 Fewer calls”.
     No evidence names it, its key results or its initiatives.
     Link an interview, a theme of tickets, usage data or a test; if there is none, call it a bet.

     High, Initiatives!B3
     No customer has told us that they need “IN-2 Voice control”.
     No evidence names it.
     Link an interview, a theme of tickets, usage data or a test; if there is none, call it a bet."
    `);
  });

  test('evidence for a key result or an initiative speaks for the objective; a mistyped one is reported as that', () => {
    expect(
      whatItSays(noEvidence, {
        'Product Objectives': products,
        'Key Results': ['ID | Supports | Key result', 'KR-1 | PO-2 | Calls a team'],
        Initiatives: work,
        Evidence: evidence(
          'EV-1 | Admins give up at step 3 | Anecdote | Acme | | 2026-01-10 | Faster setup',
          'EV-2 | They call twice a week | Anecdote | Bolt | | 2026-01-10 | KR-1',
          'EV-3 | They want to speak to it | Anecdote | Bolt | | 2026-01-10 | IN-2',
        ),
      }),
    ).toBe('');
  });
});

describe('G45 Stale evidence', () => {
  const plan = (date: string) => ({
    'Product Objectives': products,
    Evidence: evidence(
      'EV-1 | Admins give up at step 3 | Anecdote | Acme | | 2025-03-01 | PO-1',
      `EV-2 | They ask for a guide | Anecdote | Bolt | | ${date} | PO-1`,
    ),
  });

  test('the newest signal is named with its date', () => {
    expect(whatItSays(staleEvidence, plan('2025-08-18'))).toMatchInlineSnapshot(`
     "Medium, Evidence!F3
     What customers told us about “PO-1 Faster set-up” is old.
     The newest of 2 signals is dated 2025-08-18; the setting allows 180 days.
     Talk to two or three customers again, and add what you hear."
    `);
  });

  test('a fresh one, or one without a date, keeps it silent', () => {
    expect(whatItSays(staleEvidence, plan('2025-08-19'))).toBe('');
    expect(whatItSays(staleEvidence, plan(''))).toBe('');
  });
});

describe('G46 One-voice evidence', () => {
  const plan = (...rows: readonly string[]) => ({
    'Product Objectives': products,
    Evidence: evidence(...rows),
  });

  test('two signals from one customer, or from one source where no customer is named', () => {
    expect(
      whatItSays(
        oneVoiceEvidence,
        plan(
          'EV-1 | Admins give up at step 3 | Anecdote | Acme | Call | 2026-01-10 | PO-1',
          'EV-2 | They ask for a guide | Anecdote | ACME | Mail | 2026-01-12 | PO-1',
          'EV-3 | They call twice a week | Anecdote | | Talk with Bolt | 2026-01-10 | PO-2',
          'EV-4 | They wait for us | Anecdote | | Talk with Bolt | 2026-01-10 | PO-2',
        ),
      ),
    ).toMatchInlineSnapshot(`
     "Medium, Product Objectives!B2
     All evidence for “PO-1 Faster set-up” comes from “Acme”.
     None of its 2 signals comes from anybody else.
     Ask two customers of another kind the same question.

     Medium, Product Objectives!B3
     All evidence for “PO-2 Fewer calls” comes from “Talk with Bolt”.
     None of its 2 signals comes from anybody else.
     Ask two customers of another kind the same question."
    `);
  });

  test('one signal, two customers, a cell with many, an unknown customer, a survey and a test are not one voice', () => {
    const first = 'EV-1 | Admins give up at step 3 | Anecdote | Acme | Call | 2026-01-10 | PO-1';
    const plans = [
      plan(first),
      plan(first, 'EV-2 | They ask for a guide | Anecdote | Bolt | Call | 2026-01-12 | PO-1'),
      plan(first, 'EV-2 | They ask for a guide | Anecdote | | Call | 2026-01-12 | PO-1'),
      plan(first.replace('Acme', '12 accounts'), first.replace('Acme', '12 accounts')),
      plan(
        first.replace('Acme | Call', ' | Support tickets'),
        first.replace('Acme | Call', ' | Support tickets'),
      ),
      plan(first.replace('Anecdote | Acme', 'Test | '), first.replace('Anecdote | Acme', 'Test | ')),
    ];
    expect(plans.map((one) => whatItSays(oneVoiceEvidence, one))).toEqual(plans.map(() => ''));
  });
});

describe('G44 Weak evidence, big effort', () => {
  const plan = (...rows: readonly string[]) => ({
    'Product Objectives': products,
    Initiatives: [
      'ID | Initiative | Product objective | Effort',
      ...[40, 38, 5, 6, 7, 8, 9, 10].map(
        (effort, i) => `IN-${i + 1} | Work ${i + 1} | PO-${i === 0 ? 1 : 2} | ${effort}`,
      ),
    ],
    Evidence: evidence(...rows),
  });

  test('one of the largest pieces of work that rests on anecdotes', () => {
    expect(
      whatItSays(
        bigSpendOnHunch,
        plan(
          'EV-1 | Admins give up at step 3 | Anecdote | Acme | | 2026-01-10 | PO-1',
          'EV-2 | We like the idea | Own opinion | | | | IN-1',
        ),
      ),
    ).toMatchInlineSnapshot(`
     "High, Initiatives!B2
     “IN-1 Work 1” is one of the largest pieces of work, and rests on weak evidence.
     It takes 40 person-weeks. The strongest of 2 signals is “Anecdote” of 2026-01-10.
     Think of the cheapest test, and run it before you spend more."
    `);
  });

  test('a test, an unknown type and no evidence at all keep it silent; a test fades with time', () => {
    const signal = (type: string, date: string) =>
      plan(`EV-1 | Admins finish the tour | ${type} | | | ${date} | IN-1`);
    expect(whatItSays(bigSpendOnHunch, signal('Experiment', '2026-01-10'))).toBe('');
    expect(whatItSays(bigSpendOnHunch, signal('Experiment', '2024-06-01'))).toContain('“Test” of 2024-06-01');
    const unknown = plan('EV-1 | Seen | | | | | IN-1', 'EV-2 | Heard | Anecdote | | | | IN-1');
    expect(whatItSays(bigSpendOnHunch, unknown)).toBe('');
  });
});
