import { conflict } from '../../../../src/core/gaps/rules/conflicts';
import { tangledMap, thinReason, tooManyObjectives } from '../../../../src/core/gaps/rules/focus';
import { whatItSays } from '../../plan-builder';

const company = [
  'ID | Objective',
  'CO-1 | Grow in the enterprise market',
  'CO-2 | Keep our customers',
  'CO-3 | Spend less on hosting',
  'CO-4 | Hire well',
];
const products = ['ID | Objective', 'PO-1 | Faster set-up', 'PO-2 | Fewer calls'];

describe('G06 Everything links to everything', () => {
  test('a map that is nearly full says nothing, nor does work that serves four objectives strongly', () => {
    expect(
      whatItSays(tangledMap, {
        'Company Objectives': company,
        'Product Objectives': products,
        Map: ['Product objective | CO-1 | CO-2 | CO-3 | CO-4', 'PO-1 | 9 | 9 | 9 | 9', 'PO-2 | | 3 | |'],
      }),
    ).toMatchInlineSnapshot(`
     "Medium, Map!A1
     Nearly everything on the map is linked to everything.
     5 of 8 cells are filled (63 %).
     Keep the one or two links of each row that you would defend.

     Medium, Product Objectives!B2
     “PO-1 Faster set-up” claims to serve 4 company objectives strongly.
     Strong links to CO-1, CO-2, CO-3 and CO-4.
     Keep the one or two links that you would defend."
    `);
  });

  test('a map with one or two links a row is fine', () => {
    expect(
      whatItSays(tangledMap, {
        'Company Objectives': company,
        'Product Objectives': products,
        Map: ['Product objective | CO-1 | CO-2 | CO-3 | CO-4', 'PO-1 | 9 | 3 | |', 'PO-2 | | 3 | 9 |'],
      }),
    ).toBe('');
  });
});

describe('G09 Conflict', () => {
  test('a negative link and two targets that pull one number apart are conflicts', () => {
    expect(
      whatItSays(conflict, {
        'Company Objectives': company,
        'Product Objectives': products,
        'Key Results': [
          'ID | Supports | Key result | Metric | Baseline | Target',
          'KR-1 | PO-1 | Answer sooner | Calls a week | 40 | 60',
          'KR-2 | PO-2 | Need less help | calls a week | 40 | 20',
          'KR-3 | PO-2 | Happier teams | NPS | 20 | 40',
        ],

        Map: ['Product objective | CO-1 | CO-3', 'PO-1 | 9 | -3', 'PO-2 | 3 | '],
      }),
    ).toMatchInlineSnapshot(`
     "High, Map!C2
     “PO-1 Faster set-up” works against “CO-3 Spend less on hosting”.
     The map says -3.
     Decide which one wins, or agree on a guardrail, and write the decision down.

     High, Key Results!C2
     “KR-1 Answer sooner” pushes Calls a week up while “KR-2 Need less help” pushes it down.
     From 40 to 60, and from 40 to 20.
     Decide which one wins, or name the segment that each is about."
    `);
  });

  test('a number is known under its other names', () => {
    const said = whatItSays(conflict, {
      'Product Objectives': products,
      'Key Results': [
        'ID | Supports | Key result | Metric | Baseline | Target',
        'KR-1 | PO-1 | Fewer leave | Churn rate | 8 | 5',
        'KR-2 | PO-2 | Let the small ones go | Customer churn | 8 | 10',
        'KR-3 | PO-2 | Fewer colleagues leave | Employee churn | 8 | 12',
      ],
    });
    expect(said).toContain('We read “Customer churn” and “Churn rate” as the same number.');
    expect(said).not.toContain('KR-3');
  });

  test('the same number pushed the same way is no conflict', () => {
    expect(
      whatItSays(conflict, {
        'Product Objectives': products,
        'Key Results': [
          'ID | Supports | Key result | Metric | Baseline | Target',
          'KR-1 | PO-1 | Happier admins | NPS | 20 | 30',
          'KR-2 | PO-2 | Happier teams | NPS | 20 | 40',
        ],
      }),
    ).toBe('');
  });
});

describe('G10 Too many objectives', () => {
  const six = [...company, 'CO-5 | Ship weekly', 'CO-6 | Win a prize'];

  test('more than five for the company, more than three for a product', () => {
    expect(
      whatItSays(tooManyObjectives, {
        'Company Objectives': six,
        'Product Objectives': [
          'ID | Product | Objective',
          'PO-1 | Billing | Fewer wrong invoices',
          'PO-2 | Billing | Pay by card',
          'PO-3 | Billing | Fewer reminders',
          'PO-4 | Billing | One price list',
          'PO-5 | Search | Find it at once',
        ],
      }),
    ).toMatchInlineSnapshot(`
     "Medium, Company Objectives!B2
     6 objectives for the company: which would you drop if you had to?
     CO-1, CO-2, CO-3 and 3 more. The setting allows 5.
     Mark the ones that can wait as Draft or Dropped, or put several under one.

     Medium, Product Objectives!C2
     4 objectives for Billing: which would you drop if you had to?
     PO-1, PO-2, PO-3 and PO-4. The setting allows 3.
     Mark the ones that can wait as Draft or Dropped, or put several under one."
    `);
  });

  test('a higher setting allows them', () => {
    expect(
      whatItSays(
        tooManyObjectives,
        { 'Company Objectives': six },
        { settings: { companyObjectivesMost: 6 } },
      ),
    ).toBe('');
  });
});

describe('G12 Stand-alone reason too thin', () => {
  test('two words are asked for more, a sentence is not', () => {
    expect(
      whatItSays(thinReason, {
        'Product Objectives': [
          'ID | Objective | Stands alone because',
          'PO-1 | Meet the new privacy law | Legal duty',
          'PO-2 | Move to new servers | The old ones lose support in June',
          'PO-3 | Faster set-up |',
        ],
      }),
    ).toMatchInlineSnapshot(`
     "Low, Product Objectives!B2
     “PO-1 Meet the new privacy law” stands alone for a reason that is hard to follow.
     The reason given is “Legal duty”.
     Say in a short sentence why it serves no company objective and is still worth doing."
    `);
  });
});
