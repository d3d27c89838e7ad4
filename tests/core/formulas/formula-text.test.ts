/** How the form's fields become a formula that every locale reads. */
import fc from 'fast-check';
import { addressText, readAddress } from '../../../src/core/formulas/address';
import { formulaText } from '../../../src/core/formulas/formula-text';

const RICE = {
  name: 'RICE',
  parameters: ['reach', 'impact', 'confidence', 'effort'].map((name) => ({ name, help: '', type: 'number' })),
};
const NAMES = ['CompanyObjectives', 'Größe'];
const surroundings = { tab: 'Ideas', isNamedRange: (name: string) => NAMES.includes(name) };
const rice = (...typed: readonly string[]) => formulaText(RICE, typed, surroundings);
/** How one typed text stands in the formula. */
const written = (typed: string, type = 'range') =>
  formulaText({ name: 'F', parameters: [{ name: 'a', help: '', type }] }, [typed], surroundings).slice(3, -1);

test('arguments stand in their order, with semicolons', () => {
  expect(rice('B2:B20', 'C2:C20', 'D2:D20', 'E2:E20')).toBe('=RICE(B2:B20;C2:C20;D2:D20;E2:E20)');
});

test('what is left out at the end leaves no trace, in the middle an empty place', () => {
  expect(rice('B2', '', 'D2', ' ')).toBe('=RICE(B2;;D2)');
  expect(rice('', '', '', '')).toBe('=RICE()');
  expect(rice()).toBe('=RICE()');
});

test.each([
  ['B2', 'B2'],
  ['$B$2:b20', '$B$2:b20'],
  ['A:A', 'A:A'],
  ['A2:A', 'A2:A'],
  ['2:5', '2:5'],
  [' B2:B20 ', 'B2:B20'],
  ['Plan!B2', 'Plan!B2'],
  ["'Our plan'!B2:B20", "'Our plan'!B2:B20"],
  ["'Ann''s plan'!B2", "'Ann''s plan'!B2"],
  ['Größe!A1', "'Größe'!A1"],
])('the address %s stays an address', (typed, expected) => expect(written(typed)).toBe(expected));

test('an address on the tab of the formula needs no tab', () => {
  expect(written('Ideas!B2:B20')).toBe('B2:B20');
});

test.each([
  ['CompanyObjectives', 'CompanyObjectives'],
  ['Größe', 'Größe'],
  ['ProductObjectives', '"ProductObjectives"'],
])('a name of the file stays a name, another word is a text: %s', (typed, expected) =>
  expect(written(typed)).toBe(expected),
);

test.each([
  ['12', '12'],
  ['-3', '-3'],
  ['+3', '3'],
  ['80%', '80%'],
  ['80 %', '80%'],
  ['1/4', '1/4'],
  ['0.5', '5/10'],
  ['1,25', '125/100'],
  ['-0.05', '-5/100'],
  ['12.5 %', '125/1000'],
  ['1,200', '1200'],
])('the number %s is written without a decimal sign, as %s', (typed, expected) =>
  expect(written(typed)).toBe(expected),
);

test.each([
  ['Q1 2026', '"Q1 2026"'],
  ['say "yes"', '"say ""yes"""'],
  ['"H1"', '"H1"'],
  ['2026-03-31', '"2026-03-31"'],
  ['=SUM(A1:A2)', '"=SUM(A1:A2)"'],
  ['Plan!', '"Plan!"'],
])('the text %s stands in quotes', (typed, expected) => expect(written(typed)).toBe(expected));

test('a date that looks like a number stays a text where a date is wanted', () => {
  expect(written('31.03', 'date')).toBe('"31.03"');
  expect(written('H1', 'date')).toBe('H1');
});

test('nothing that is typed breaks out of its place', () => {
  const outside = /^(?:[^";(]|"(?:[^"]|"")*")*$/;
  fc.assert(fc.property(fc.string(), (typed) => expect(written(typed)).toMatch(outside)));
});

test('the value of a decimal is the one that was typed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999, max: 999_999 }),
      fc.integer({ min: 0, max: 5 }),
      (digits, decimals) => {
        const typed = (digits / 10 ** decimals).toFixed(decimals);
        const [over = '', under = '1'] = written(typed).split('/');
        expect(Number(over) / Number(under)).toBeCloseTo(Number(typed), 10);
      },
    ),
  );
});

test('an address with its tab can be read back, whatever the tab is called', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
  fc.assert(
    fc.property(name, (tab) => {
      expect(readAddress(addressText({ tab, a1: 'B2:B20' }))).toEqual({ tab, a1: 'B2:B20' });
    }),
  );
});

test.each([
  ['Plan', 'Plan!A1'],
  ['Our plan', "'Our plan'!A1"],
  ['Q1', "'Q1'!A1"],
  ['R1C1', "'R1C1'!A1"],
  ['2026', "'2026'!A1"],
  ["Ann's", "'Ann''s'!A1"],
])('the tab %s is quoted where a formula needs it', (tab, expected) =>
  expect(addressText({ tab, a1: 'A1' })).toBe(expected),
);
