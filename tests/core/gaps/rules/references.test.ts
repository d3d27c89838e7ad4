import { brokenReference } from '../../../../src/core/gaps/rules/references';
import { whatItSays } from '../../plan-builder';

const company = [
  'ID | Objective | Status',
  'CO-1 | Grow in the enterprise market | Active',
  'CO-2 | Keep our customers | Done',
];

describe('G05 Broken reference', () => {
  test('it names the cell and the nearest item', () => {
    expect(
      whatItSays(brokenReference, {
        'Company Objectives': company,
        'Product Objectives': [
          'ID | Objective | Company objective',
          'PO-1 | Faster set-up | Grow in the enterprize market',
          'PO-2 | Fewer calls | Something else entirely',
        ],
      }),
    ).toMatchInlineSnapshot(`
     "High, Product Objectives!C2
     “PO-1 Faster set-up” points to “Grow in the enterprize market”, which is not on the list.
     "Company objective" says “Grow in the enterprize market”. The nearest is “CO-1 Grow in the enterprise market”.
     Did you mean “CO-1 Grow in the enterprise market”? Then write that.

     High, Product Objectives!C3
     “PO-2 Fewer calls” points to “Something else entirely”, which is not on the list.
     "Company objective" says “Something else entirely”.
     Correct the name, or add the missing row."
    `);
  });

  test('case, spaces and a changed wording behind the ID do no harm', () => {
    expect(
      whatItSays(brokenReference, {
        'Company Objectives': company,
        'Product Objectives': [
          'ID | Objective | Company objective',
          'PO-1 | Faster set-up | co 1',
          'PO-2 | Fewer calls | CO-2 Keep them all',
          'PO-3 | More calls |  KEEP OUR   CUSTOMERS.',
        ],
      }),
    ).toBe('');
  });

  test('many rows that point to one missing row are one gap', () => {
    expect(
      whatItSays(brokenReference, {
        'Company Objectives': company,
        'Product Objectives': [
          'ID | Objective | Company objective',
          ...[5, 4, 3, 2, 1].map((n) => `PO-${n} | Objective ${n} | CO-9`),
        ],
      }),
    ).toMatchInlineSnapshot(`
     "High, Product Objectives!C6
     5 rows of Product Objectives point to “CO-9”, which is not on the list.
     "Company objective" says so for PO-1, PO-2, PO-3 and 2 more.
     Correct the name, or add the missing row."
    `);
  });
});
