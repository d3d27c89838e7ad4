import { nearDuplicate } from '../../../../src/core/gaps/rules/near-duplicates';
import { nearDuplicates } from '../../../../src/core/language/overlaps/near-duplicates';
import { whatItSays } from '../../plan-builder';

describe('G08 Duplicate', () => {
  test('two that say the same in nearly the same words, on one tab or on two', () => {
    expect(
      whatItSays(nearDuplicate, {
        'Product Objectives': [
          'ID | Product | Objective | Period',
          'PO-1 | | Reduce churn in enterprise accounts |',
          'PO-2 | | Reduce the enterprise churn rate |',
        ],

        'Key Results': ['ID | Supports | Key result', 'KR-1 | PO-1 | Price list in five currencies'],
        Initiatives: ['ID | Initiative | Product objective', 'IN-1 | Price lists in five currencies | PO-2'],
      }),
    ).toMatchInlineSnapshot(`
     "Medium, Initiatives!B2
     “IN-1 Price lists in five currencies” and “KR-1 Price list in five currencies” look like the same thing.
     They share most of their words, on Initiatives and Key Results.
     Merge them, or name the difference.

     Medium, Product Objectives!C2
     “PO-1 Reduce churn in enterprise accounts” and “PO-2 Reduce the enterprise churn rate” look like the same thing.
     They share most of their words, on Product Objectives.
     Merge them, or name the difference."
    `);
  });

  test('a cell that tells them apart, or work that is named after its objective, is no duplicate', () => {
    expect(
      whatItSays(nearDuplicate, {
        'Product Objectives': [
          'ID | Product | Objective',
          'PO-1 | Desk | Reduce churn in enterprise accounts',
          'PO-2 | Phone | Reduce the enterprise churn rate',
        ],
        'Key Results': ['ID | Supports | Key result', 'KR-1 | PO-1 | Reduce churn in enterprise accounts'],
        Initiatives: ['ID | Initiative | Product objective', 'IN-1 | Reduce enterprise account churn | PO-1'],
      }),
    ).not.toMatch(/KR-1.*PO-1|IN-1.*PO-1|PO-1.*PO-2/);
  });
});

const alike = (...texts: readonly string[]) => nearDuplicates(texts).length > 0;

test.each([
  ['Open a support desk in Spain', 'Open a support desk in France', false],
  [
    'Move all customer data to the new store, phase 1',
    'Move all customer data to the new store, phase 2',
    false,
  ],
  ['Cut enterprise churn from 8 % to 5 %', 'Cut enterprise churn to 5 %', true],
  ['Launch the mobile app', 'Launching mobile apps', true],
  ['Improve search', 'Improve search', false],
  ['', '', false],
  ['売上を伸ばす', '売上を伸ばす', false],
])('%s / %s', (one, other, expected) => {
  expect(alike(one, other)).toBe(expected);
});

test('ten thousand names are compared in well under a second', () => {
  const names = Array.from(
    { length: 10_000 },
    (_, i) => `Build part ${i} of area ${i % 40} for market ${i % 7}`,
  );
  const start = performance.now();
  const found = nearDuplicates([...names, 'Publish the yearly price list', 'Publish a yearly price list']);
  expect(found).toEqual([[10_000, 10_001]]);
  expect(performance.now() - start).toBeLessThan(5000);
});
