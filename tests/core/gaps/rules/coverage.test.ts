import { unservedObjective, weaklyServedObjective } from '../../../../src/core/gaps/rules/coverage';
import { whatItSays } from '../../plan-builder';

const objectives = [
  'ID | Objective | Weight | Owner | Status',
  'CO-1 | Grow in the enterprise market | 50 | Mara Lind | Active',
  'CO-2 | Keep our customers | 30 | | Active',
  'CO-3 | Spend less on hosting | 20 | Ola Berg | Active',
  'CO-4 | Open an office | 40 | Ola Berg | Dropped',
];
const products = [
  'ID | Objective | Company objective',
  'PO-1 | Admins set up single sign-on alone | CO-1',
  'PO-2 | Teams see value in their first week |',
];

describe('G01 Unserved company objective', () => {
  test('an objective that nothing serves at medium strength is named with its weight and its owner', () => {
    expect(
      whatItSays(unservedObjective, {
        'Company Objectives': objectives,
        'Product Objectives': products,
        'Alignment Map': ['Product objective | CO-1 | CO-2 | CO-3', 'PO-1 | 9 | | 1', 'PO-2 | | 3 | '],
      }),
    ).toMatchInlineSnapshot(`
     "High, Company Objectives!B4
     Nothing we plan serves “CO-3 Spend less on hosting”.
     It carries 20 % of company weight. No product objective and no initiative links to it at medium strength or more.
     Link work that helps it already, add a product objective, or agree with Ola Berg that product does not contribute."
    `);
  });

  test('an initiative that names it directly serves it', () => {
    expect(
      whatItSays(unservedObjective, {
        'Company Objectives': ['ID | Objective', 'CO-3 | Spend less on hosting'],
        Initiatives: ['ID | Initiative | Product objective', 'IN-1 | Move to smaller machines | CO-3'],
      }),
    ).toBe('');
  });

  test('without any links it says that it could not look', () => {
    expect(whatItSays(unservedObjective, { 'Company Objectives': objectives })).toMatchInlineSnapshot(
      `"Could not check: no tab with Product Objectives was found, and no Alignment Map was found, and no tab with Initiatives was found."`,
    );
  });
});

describe('G02 Weakly served company objective', () => {
  test('an objective with one medium link is touched lightly; a strong link is enough', () => {
    expect(
      whatItSays(weaklyServedObjective, {
        'Company Objectives': objectives,
        'Product Objectives': products,
        'Alignment Map': ['Product objective | CO-1 | CO-2 | CO-3', 'PO-1 | 9 | | 1', 'PO-2 | | 3 | '],
      }),
    ).toMatchInlineSnapshot(`
     "Medium, Company Objectives!B3
     “CO-2 Keep our customers” is only touched lightly.
     It carries 30 % of company weight. Its coverage is 30 %; below 50 % counts as weak.
     Raise one link to strong, or say out loud that it will move slowly."
    `);
  });

  test('two medium links and a weak one cover more than half', () => {
    expect(
      whatItSays(weaklyServedObjective, {
        'Company Objectives': ['ID | Objective', 'CO-1 | Grow in the enterprise market'],
        'Product Objectives': [...products, 'PO-3 | Buyers find prices at once |'],
        'Alignment Map': ['Product objective | CO-1', 'PO-1 | 3', 'PO-2 | 3', 'PO-3 | 1'],
      }),
    ).toBe('');
  });
});
