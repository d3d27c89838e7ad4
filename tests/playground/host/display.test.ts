import fc from 'fast-check';
import { display } from '../../../playground/host/model/display';

test.each([
  [null, undefined, ''],
  ['text', undefined, 'text'],
  [true, undefined, 'TRUE'],
  [5, undefined, '5'],
  [1 / 3, undefined, '0.3333333333'],
  [0.1 + 0.2, undefined, '0.3'],
  [1234567.891, undefined, '1234567.891'],
  [1e15, undefined, '1E+15'],
  [0.5, '0%', '50%'],
  [1234.5, '#,##0.00', '1,234.50'],
  [46027, 'yyyy-mm-dd', '2026-01-05'],
  [46027, 'd mmm yyyy', '5 Jan 2026'],
  [46027.5, 'M/d/yyyy H:mm:ss', '1/5/2026 12:00:00'],
  ['text', 'yyyy-mm-dd', 'text'],
  ['text', '@', 'text'],
  [{ error: '#REF!', message: 'gone' } as const, undefined, '#REF!'],
])('%j in the format %j shows %j', (value, pattern, shown) => {
  expect(display(value, pattern, 'en_US')).toBe(shown);
});

test('a formula that gives a date shows one although no format was set', () => {
  expect(display(46027, undefined, 'en_US', true)).toBe('1/5/2026');
  expect(display(46027, undefined, 'de_DE', true)).toBe('05.01.2026');
});

test('a German sheet writes the comma as decimal sign', () => {
  expect(display(1.5, undefined, 'de_DE')).toBe('1,5');
  expect(display(1234.5, '#,##0.00', 'de_DE')).toBe('1.234,50');
});

test('whole numbers below a thousand billion show all their digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
      expect(display(value, undefined, 'en_US')).toBe(String(value));
    }),
  );
});
