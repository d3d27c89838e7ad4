import { sampleCalendar } from '../../../src/core/sample/sample-calendar';
import { typedRows } from '../../../src/core/sample/typed-rows';
import type { Day } from '../../../src/core/tables/day';

const on = (day: string) => sampleCalendar(day as Day);

test('the calendar of the sample knows the quarter of a day, and the one before', () => {
  const { quarter, lastQuarter, start, end, lastEnd } = on('2027-02-15');
  expect({ quarter, lastQuarter, start, end, lastEnd }).toEqual({
    quarter: 'Q1 2027',
    lastQuarter: 'Q4 2026',
    start: '2027-01-01',
    end: '2027-03-31',
    lastEnd: '2026-12-31',
  });
  expect(on('2027-12-31').quarter).toBe('Q4 2027');
});

test('a number on its way is at its baseline on the first day, and at its target on the last', () => {
  expect(on('2027-04-01').way(47, 10, 1)).toBe('47 | 10 | 47');
  expect(on('2027-05-16').way(47, 10, 1)).toBe('47 | 10 | 28');
  expect(on('2027-06-30').way(47, 10, 1.2)).toBe('47 | 10 | 10');
});

test('a slow number covers its part of the way, and a short way is counted in tenths', () => {
  expect(on('2027-06-30').way(47, 10, 0.5)).toBe('47 | 10 | 29');
  expect(on('2027-05-16').way(6, 1, 1)).toBe('6 | 1 | 3.5');
});

test('a typed row becomes cells by column, numbers as numbers and other ways of writing them as text', () => {
  expect(typedRows(['id', 'name', 'effort', 'note'], 'A-1 | Two | 2.5\n\n A-2 | | 1,5 | see A-1')).toEqual([
    { id: 'A-1', name: 'Two', effort: 2.5 },
    { id: 'A-2', effort: '1,5', note: 'see A-1' },
  ]);
});

test('a row with a cell too many is refused', () => {
  expect(() => typedRows(['id'], 'A-1 | Two')).toThrow('More cells than columns: A-1 | Two');
});
