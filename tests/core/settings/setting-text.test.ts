import * as fc from 'fast-check';
import { settingDefinitions, settingGroups, settingKeys } from '../../../src/core/settings/definitions';
import {
  settingCell,
  settingProblem,
  settingText,
  understood,
} from '../../../src/core/settings/setting-text';

const { weakCoverage, capacity, companyObjectivesMost, currentPeriod, messages } = settingDefinitions();

test('a share is shown as the sheet shows it, with all of its digits', () => {
  expect([0.5, 0.125, 0.7, 1, 0].map((share) => settingText(weakCoverage.column, share))).toEqual([
    '50%',
    '12.5%',
    '70%',
    '100%',
    '0%',
  ]);
  expect(settingText(capacity.column, 42.5)).toBe('42.5');
  expect(settingText(capacity.column, ' plenty ')).toBe('plenty');
});

test('what is typed is read as the tab is read: 70, 70 % and 0.7 are the same share', () => {
  expect(['70', '70 %', '0.7', '0,7', ' .7 '].map((typed) => understood(weakCoverage.column, typed))).toEqual(
    Array(5).fill('70%'),
  );
  expect(understood(messages.column, 'off')).toBe('Paused');
  expect(understood(weakCoverage.column, ' ')).toBeUndefined();
});

test('a text that cannot be read says what is expected and what was found; blank is fine', () => {
  expect(settingProblem(weakCoverage.column, 'half ')).toBe(
    'Expected a share such as 70 % or 0.7, but found “half”.',
  );
  expect(settingProblem(companyObjectivesMost.column, '0')).toBe(
    'Expected a number of 1 or more, but found “0”.',
  );
  expect(settingProblem(weakCoverage.column, '')).toBeUndefined();
});

test('what looks like a formula is written as text', () => {
  expect(settingCell(currentPeriod.column, '=SUM(A1)')).toBe("'=SUM(A1)");
  expect(settingCell(weakCoverage.column, '70')).toBe(0.7);
  expect(settingCell(weakCoverage.column, '')).toBe('');
});

test('what a setting shows is read back as the same value', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      const { column } = weakCoverage;
      expect(column.read(settingText(column, share))).toBeCloseTo(share, 7);
    }),
  );
});

test('each setting stands in one group, in the order of the tab', () => {
  expect(settingGroups().flatMap(({ settings }) => Object.keys(settings))).toEqual(settingKeys());
});
