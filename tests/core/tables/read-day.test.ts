import fc from 'fast-check';
import { addDays, type Day } from '../../../src/core/tables/day';
import { readStretch } from '../../../src/core/tables/read-day';

test.each([
  ['2026-03-31', '2026-03-31'],
  ['2026/3/31', '2026-03-31'],
  ['2026-03-31T10:00', '2026-03-31'],
  ['31.3.2026', '2026-03-31'],
  ['31 Mar 2026', '2026-03-31'],
  ['31. March 2026', '2026-03-31'],
  ['March 31, 2026', '2026-03-31'],
  ['Mar 1st 2026', '2026-03-01'],
  ['3/31/2026', '2026-03-31'],
  ['31/3/2026', '2026-03-31'],
  ['4/4/2026', '2026-04-04'],
])('%s is the day %s', (typed, day) => {
  expect(readStretch(typed)).toEqual({ from: day, to: day });
});

test.each([
  ['Q1 2026', '2026-01-01', '2026-03-31'],
  ['2026-Q4', '2026-10-01', '2026-12-31'],
  ['Q4-2026', '2026-10-01', '2026-12-31'],
  ['February 2028', '2028-02-01', '2028-02-29'],
  ['2026-11', '2026-11-01', '2026-11-30'],
  ['2026', '2026-01-01', '2026-12-31'],
])('%s is a stretch of days', (typed, from, to) => {
  expect(readStretch(typed)).toEqual({ from, to });
});

test.each(['', 'end of sprint', '2026-02-30', '3/4/2026', '31.13.2026', 'Q5 2026', 'someday', 46_000, true])(
  '%j names no day that is certain',
  (typed) => {
    expect(readStretch(typed)).toBeUndefined();
  },
);

test('every ISO day is read as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const day = addDays('1990-01-01' as Day, days);
      expect(readStretch(day)).toEqual({ from: day, to: day });
    }),
  );
});
