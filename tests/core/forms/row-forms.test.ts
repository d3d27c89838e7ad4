/** What forms think without a sheet: numbers as the file spells them, IDs that follow, words that a choice offers. */
import fc from 'fast-check';
import { choiceWords } from '../../../src/core/forms/choice-words';
import { compareRow } from '../../../src/core/forms/compare-row';
import { hasDecimalComma, numberText, withPoint } from '../../../src/core/forms/decimal-sign';
import { joinParts, namedParts, searchItems } from '../../../src/core/forms/named-parts';
import { nextId } from '../../../src/core/forms/next-id';
import { typedValue } from '../../../src/core/forms/typed-value';
import { fieldText } from '../../../src/core/forms/field-text';
import type { Item } from '../../../src/core/strategy/item';
import { initiatives } from '../../../src/core/tables/initiatives';
import { keyResults } from '../../../src/core/tables/key-results';
import { stakeholders } from '../../../src/core/tables/stakeholders';
import { readNumber } from '../../../src/core/tables/read-number';

const TARGET = { comma: false, held: '', format: '', inPoints: false };

describe('numbers', () => {
  test('what a form shows for a number is read as that number again, with a comma as with a point', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.boolean(), (value, comma) => {
        const rounded = Number(value.toFixed(4));
        expect(readNumber(withPoint(numberText(rounded, comma), comma))).toBeCloseTo(rounded, 4);
      }),
    );
  });

  test('1.200 is twelve hundred where decimals have a comma, and one and a fifth elsewhere', () => {
    const write = (text: string, comma: boolean) =>
      typedValue(keyResults.columns.target, text, { ...TARGET, comma });
    expect([write('1.200', true), write('1.200', false)]).toEqual([1200, 1.2]);
    expect([write('1.234,5', true), write('1,234.5', false)]).toEqual([1234.5, 1234.5]);
    expect([write('70 %', true), write('72,5 %', true)]).toEqual(['70%', '72,5%']);
  });

  test('the sign before decimals follows the locale of the file', () => {
    expect(['de_DE', 'fr_FR', 'pt_BR', 'es_ES', 'en_ZA'].map(hasDecimalComma)).toEqual(Array(5).fill(true));
    expect(['en_US', 'en_GB', 'de_CH', 'ja_JP', 'es_MX'].map(hasDecimalComma)).toEqual(Array(5).fill(false));
  });
});

describe('what is written for what was typed', () => {
  const share = keyResults.columns.confidence;

  test('shares as the column counts them', () => {
    expect(['0.7', '70', '70 %'].map((text) => typedValue(share, text, TARGET))).toEqual([0.7, 0.7, 0.7]);
    expect(typedValue(share, '70 %', { ...TARGET, inPoints: true })).toBe(70);
  });

  test('a day as that day, and a longer stretch as it was typed', () => {
    const { due } = keyResults.columns;
    expect(['31.3.2027', '3 Mar 2027', '2027-03-01'].map((text) => typedValue(due, text, TARGET))).toEqual([
      '2027-03-31',
      '2027-03-03',
      '2027-03-01',
    ]);
    expect(typedValue(due, 'Q1 2027', TARGET)).toBe("'Q1 2027");
  });

  test('texts stay texts, and an ID or a plain number as Sheets would take it', () => {
    const text = (typed: string, format = '') =>
      typedValue(initiatives.columns.risk, typed, { ...TARGET, format });
    expect(['=1+1', '+1', '1-2', '007', 'true', 'CO-1, CO-2', '2026'].map((one) => text(one))).toEqual([
      "'=1+1",
      "'+1",
      "'1-2",
      "'007",
      "'true",
      'CO-1, CO-2',
      2026,
    ]);
    expect(text('1-2', '@')).toBe('1-2');
  });

  test('a tick where the cell has one', () => {
    const write = (typed: string) =>
      typedValue(stakeholders.columns.paused, typed, { ...TARGET, held: true });
    expect([write('Yes'), write('No'), write('')]).toEqual([true, false, false]);
    expect(fieldText(stakeholders.columns.paused, true, '', false)).toBe('Yes');
  });
});

describe('IDs', () => {
  const found = (...ids: readonly string[]) => ({
    sheet: { id: 1, name: 'Work', cells: [['ID', 'Epic'], ...ids.map((id) => [id, 'x'])] },
    headingRow: 0,
    columns: new Map([
      ['id', 0],
      ['initiative', 1],
    ]),
  });
  const next = (...ids: readonly string[]) => nextId(initiatives, found(...ids));

  test('the next one is of the kind that most rows have', () => {
    expect([next('IN-1', 'IN-12', 'X9'), next('P007', 'P008'), next()]).toEqual(['IN-13', 'P009', 'IN-1']);
  });

  test('none is made up where the tab has its own kind', () => {
    expect(next('alpha', 'beta')).toBeUndefined();
  });
});

test('a choice offers the words of the column first, and none that means the same', () => {
  const { status } = initiatives.columns;
  expect(choiceWords(status, ['on track', 'Done'], '')).toEqual([
    'on track',
    'Done',
    'Idea',
    'Planned',
    'Paused',
    'Stopped',
  ]);
  expect(choiceWords(status, [], 'odd')[0]).toBe('odd');
});

describe('rows that a field names', () => {
  const item = (id: string, name: string): Item => ({
    table: 'companyObjectives',
    key: id || name,
    id,
    name,
    place: { sheetId: 1, tab: 'Goals', row: 2, column: 1 },
  });
  const many = Array.from({ length: 500 }, (_, i) => item(`CO-${i + 1}`, `Objective number ${i + 1}`));

  test('each part is known by its ID or name, or left as it was said', () => {
    expect(namedParts('CO-2, XX-9', [many])).toEqual([
      { text: 'CO-2', label: 'CO-2 Objective number 2' },
      { text: 'XX-9' },
    ]);
    expect(joinParts(['Retain, expand', 'Grow'])).toBe('Retain, expand; Grow');
  });

  test('of five hundred the first fifty are shown, the closest before the others', () => {
    const { shown, all } = searchItems('co-12', [many], ['CO-12']);
    expect(shown.slice(0, 2).map(({ id }) => id)).toEqual(['CO-120', 'CO-121']);
    expect(all).toBe(10);
    expect(searchItems('', [many], [])).toMatchObject({ all: 500, shown: { length: 50 } });
  });
});

test('nothing that anybody typed is lost, whoever changed what', () => {
  const texts = fc.constantFrom('', 'a', 'b');
  fc.assert(
    fc.property(texts, texts, fc.option(texts, { nil: undefined }), (was, now, mine) => {
      const field = { key: 'owner', heading: 'Owner', text: now };
      const isTyped = mine !== undefined && mine !== was;
      const typed: Record<string, string> = isTyped ? { owner: mine } : {};
      const result = compareRow({ fields: [field] }, { opened: { owner: was }, typed, overFormulas: [] });
      const written = result.write['owner'] ?? now;
      // Mine is there, or both are shown; theirs is there, or was what I saw.
      expect(!isTyped || written === mine || result.conflicts.length === 1).toBe(true);
      expect(written === now || now === was).toBe(true);
    }),
  );
});
