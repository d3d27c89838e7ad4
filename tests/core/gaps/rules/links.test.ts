import { orphanInitiative, orphanObjective } from '../../../../src/core/gaps/rules/links';
import { whatItSays } from '../../plan-builder';

const company = [
  'ID | Objective | Status',
  'CO-1 | Grow in the enterprise market | Active',
  'CO-2 | Keep our customers | Done',
];

describe('G03 Orphan product objective', () => {
  test('it says why an objective leads nowhere: nothing named, a closed parent, or weak links only', () => {
    expect(
      whatItSays(orphanObjective, {
        'Company Objectives': company,
        'Product Objectives': [
          'ID | Objective | Company objective | Stands alone because',
          'PO-1 | Admins set up single sign-on alone | CO-1 |',
          'PO-2 | Teams see value in their first week | |',
          'PO-3 | Fewer support calls | CO-2 |',
          'PO-4 | Buyers find prices at once | |',
          'PO-5 | Meet the new privacy law | | The law asks for it',
        ],

        'Alignment Map': ['Product objective | CO-1', 'PO-4 | 1'],
      }),
    ).toMatchInlineSnapshot(`
     "High, Product Objectives!B3
     “PO-2 Teams see value in their first week” does not say which company objective it helps.
     No company objective is named, no contribution is on the map, and no stand-alone reason is given.
     Pick the company objective that it helps most, or write one line why it stands alone.

     High, Product Objectives!B4
     “PO-3 Fewer support calls” does not say which company objective it helps.
     It serves “CO-2 Keep our customers”, which is done.
     Pick the company objective that it helps most, or write one line why it stands alone.

     High, Product Objectives!B5
     “PO-4 Buyers find prices at once” does not say which company objective it helps.
     Its only links are weak: “CO-1 Grow in the enterprise market”.
     Pick the company objective that it helps most, or write one line why it stands alone."
    `);
  });

  test('a mistyped parent is a broken reference, not an orphan', () => {
    expect(
      whatItSays(orphanObjective, {
        'Company Objectives': company,
        'Product Objectives': ['ID | Objective | Company objective', 'PO-1 | Faster set-up | CO-9'],
      }),
    ).toBe('');
  });
});

describe('G04 Orphan initiative', () => {
  test('work that names no objective is asked what for, in the unit that the person counts in', () => {
    const rows = [
      'IN-1 | Rewrite billing | | 12',
      'IN-2 | Tidy the wiki | |',
      'IN-3 | Set-up guide | PO-1 | 3',
    ];
    const plan = (effort: string) => ({
      'Product Objectives': ['ID | Objective', 'PO-1 | Faster set-up'],
      Initiatives: [`ID | Initiative | Product objective | ${effort}`, ...rows],
    });
    expect(whatItSays(orphanInitiative, plan('Effort'))).toMatchInlineSnapshot(`
     "High, Initiatives!B2
     We plan 12 person-weeks on “IN-1 Rewrite billing” and cannot say what for.
     It names no product objective.
     Link it to the objective that it serves, pause it, or write down why it is needed.

     High, Initiatives!B3
     “IN-2 Tidy the wiki” does not say what it is for.
     It names no product objective.
     Link it to the objective that it serves, pause it, or write down why it is needed."
    `);
    expect(whatItSays(orphanInitiative, plan('Story points')).split('\n')[1]).toMatchInlineSnapshot(
      `"We plan 12 (Story points) on “IN-1 Rewrite billing” and cannot say what for."`,
    );
  });

  test('work that only points to itself, or in a circle, says nothing', () => {
    expect(
      whatItSays(orphanInitiative, {
        Initiatives: [
          'ID | Initiative | Product objective',
          'IN-1 | Rewrite billing | IN-1',
          'IN-2 | Set-up guide | IN-3',
          'IN-3 | Chat | IN-2',
        ],
      }),
    ).toMatchInlineSnapshot(`
     "High, Initiatives!B2
     “IN-1 Rewrite billing” does not say what it is for.
     It names only itself, or other initiatives that lead back to it.
     Link it to the objective that it serves, pause it, or write down why it is needed.

     High, Initiatives!B3
     “IN-2 Set-up guide” does not say what it is for.
     It names only itself, or other initiatives that lead back to it.
     Link it to the objective that it serves, pause it, or write down why it is needed.

     High, Initiatives!B4
     “IN-3 Chat” does not say what it is for.
     It names only itself, or other initiatives that lead back to it.
     Link it to the objective that it serves, pause it, or write down why it is needed."
    `);
  });

  test('finished work is not asked', () => {
    expect(
      whatItSays(orphanInitiative, {
        Initiatives: [
          'ID | Initiative | Product objective | Status',
          'IN-1 | Rewrite billing | | Done',
          'IN-2 | Set-up guide | IN-1 | Planned',
        ],
      }),
    ).toBe('');
  });
});
