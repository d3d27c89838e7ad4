import fc from 'fast-check';
import { readNumber } from '../../../src/core/tables/read-number';

test.each([
  ['1,5', 1.5],
  ['1.5', 1.5],
  ['.5', 0.5],
  ['1,200', 1200],
  ['1.200', 1.2],
  ['1.200,50', 1200.5],
  ['1,200.50', 1200.5],
  ['1 200', 1200],
  ["1'200", 1200],
  ['0,125', 0.125],
  ['70 %', 0.7],
  ['70%', 0.7],
  ['-3', -3],
  ['−3', -3],
  ['$3.2m', 3_200_000],
  ['5k', 5000],
  ['12 €', 12],
  [42, 42],
])('%j is read as %d', (typed, number) => {
  expect(readNumber(typed)).toBeCloseTo(number, 10);
});

test.each(['', 'a few weeks', '3 weeks', '1-2', '12/2026', 'TBD', '%', true, Number.NaN])(
  '%j is no number',
  (typed) => {
    expect(readNumber(typed)).toBeUndefined();
  },
);

test('every number is read back as it is written, with a point or a comma', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999, max: 999_999 }), (hundredths) => {
      const number = hundredths / 100;
      expect(readNumber(number.toFixed(2))).toBe(number);
      expect(readNumber(number.toFixed(2).replace('.', ','))).toBe(number);
    }),
  );
});
