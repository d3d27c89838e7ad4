import { parseTyped } from '../../../playground/host/model/typing';

const typed = (text: string, locale = 'en_US') => parseTyped(text, { locale, year: 2026 });

test.each([
  ['', null],
  ['hello', 'hello'],
  ['KR-7', 'KR-7'],
  ['Q1 2026', 'Q1 2026'],
  ['24/7', '24/7'],
  ['12 weeks', '12 weeks'],
  ['01', 1],
  ['1.50', 1.5],
  ['-5', -5],
  ['+5', 5],
  ['TRUE', true],
  ['false', false],
  ["'=A1", '=A1'],
  ["'01", '01'],
  ['=', '='],
  ['1,5', '1,5'],
  ['2026-13-01', '2026-13-01'],
  ['2/30/2026', '2/30/2026'],
])('%j is stored as %j', (text, literal) => {
  expect(typed(text)).toEqual({ literal });
});

test.each([
  ['10%', 0.1, '0%'],
  ['70 %', 0.7, '0%'],
  ['12.5%', 0.125, '0.00%'],
  ['1,234', 1234, '#,##0'],
  ['$1,234.50', 1234.5, '$#,##0.00'],
  ['1e3', 1000, '0.00E+00'],
  ['2026-01-05', 46027, 'yyyy-mm-dd'],
  ['1/5/2026', 46027, 'm/d/yyyy'],
  ['5 Jan 2026', 46027, 'd mmm yyyy'],
  ['Jan 5, 2026', 46027, 'mmm d, yyyy'],
  ['1/5/2026 10:30', 46027.4375, 'm/d/yyyy hh:mm'],
  ['1-2', 46024, 'm-d'],
  ['12:00', 0.5, 'hh:mm'],
])('%j becomes %j shown as %j', (text, literal, pattern) => {
  expect(typed(text)).toEqual({ literal, pattern });
});

test('a date without a year belongs to the year of the clock, not to that of this machine', () => {
  expect(parseTyped('1-2', { locale: 'en_US', year: 2031 })).toEqual({ literal: 47850, pattern: 'm-d' });
});

test.each([
  ['1,5', 1.5, undefined],
  ['70 %', 0.7, '0%'],
  ['1.234,5', 1234.5, '#,##0.00'],
  ['5.1.2026', 46027, 'd.m.yyyy'],
  ['5.1.', 46027, 'd.m.'],
])('where the comma is the decimal sign, %j becomes %j', (text, literal, pattern) => {
  expect(typed(text, 'de_DE')).toEqual(pattern === undefined ? { literal } : { literal, pattern });
});

test('a leading equals sign or plus starts a formula', () => {
  expect(typed('=A1+1')).toEqual({ literal: null, formula: '=A1+1' });
  expect(typed('+49 170 1234')).toEqual({ literal: null, formula: '=+49 170 1234' });
});

test('an error code is an error, as when it is typed into Sheets', () => {
  expect(typed('#N/A')).toEqual({ literal: { error: '#N/A', message: '' } });
});
