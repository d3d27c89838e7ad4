import { noLever, zombie } from '../../../../src/core/gaps/rules/execution';
import { whatItSays } from '../../plan-builder';

describe('G26 No business lever', () => {
  test('a blank lever is a gap; other words for a lever are understood, unknown ones are reported elsewhere', () => {
    expect(
      whatItSays(noLever, {
        Initiatives: [
          'ID | Initiative | Business lever | Status',
          'IN-1 | Guided tour | | Planned',
          'IN-2 | Smaller machines | efficiency | Planned',
          'IN-3 | Brand film | fame | Planned',
          'IN-4 | Old portal | | Stopped',
        ],
      }),
    ).toMatchInlineSnapshot(`
     "Medium, Initiatives!C2
     “IN-1 Guided tour” does not say what it earns or saves.
     "Business lever" is blank, and its name says nothing of it.
     Pick the one that fits best: revenue, retention, cost, risk or cash timing."
    `);
  });

  test('a column that nobody fills is one line', () => {
    expect(
      whatItSays(noLever, { Initiatives: ['Initiative | Lever', 'Guided tour |', 'Smaller machines |'] }),
    ).toMatchInlineSnapshot(`"Could not check: "Business lever" on Initiatives has no values."`);
  });
});

describe('G29 Zombie initiative', () => {
  const headings = 'ID | Initiative | Product objective | Effort | Status | Updated';
  const products = [
    'ID | Objective | Status',
    'PO-1 | Faster set-up | Active',
    'PO-2 | Open an app store | Dropped',
  ];

  test('work in progress without news, and work for something that is closed', () => {
    const plan = {
      'Product Objectives': products,
      Initiatives: [
        headings,
        'IN-1 | Guided tour | PO-1 | 6 | In progress | 2025-12-31',
        'IN-2 | Store front | PO-2 | 1 | In progress | 2026-02-10',
      ],
    };
    expect(whatItSays(zombie, plan)).toMatchInlineSnapshot(`
     "High, Initiatives!F2
     “IN-1 Guided tour” takes effort, but there has been no news since 2025-12-31.
     Last updated on 2025-12-31; the setting allows 45 days. It is in progress, and its planned effort is 6 person-weeks.
     Restart it, finish it or stop it. Stopping is a good answer.

     High, Initiatives!B3
     “IN-2 Store front” is still in progress for something that is closed.
     “PO-2 Open an app store” is dropped; its planned effort is 1 person-week.
     Stop it, or link it to what it serves now. Stopping is a good answer."
    `);
    expect(whatItSays(zombie, plan, { today: '2026-02-16' })).toBe(whatItSays(zombie, plan));
  });

  test('fresh news, no effort, planned work, an unknown date and a living goal beside a closed one are no zombies', () => {
    expect(
      whatItSays(zombie, {
        'Product Objectives': products,
        Initiatives: [
          headings,
          'IN-1 | Guided tour | PO-1 | 6 | In progress | 2026-01-01',
          'IN-2 | Old wiki | PO-1 | 0 | In progress | 2025-06-01',
          'IN-3 | Chat | PO-1 | 4 | Planned | 2025-06-01',
          'IN-4 | Price page | PO-1 | 2 | In progress | ',
          'IN-5 | One log-in | PO-1, PO-2 | 2 | In progress | 2026-02-01',
        ],
      }),
    ).toBe('');
  });
});
