import { concernsOf } from '../../../src/core/settings/check-together';
import { standardSettings, type Settings } from '../../../src/core/settings/definitions';
import { isPaused, pauseReason } from '../../../src/core/settings/pause';
import { readSettings } from '../../../src/core/settings/read-settings';
import { settingsTab } from './settings-tab';

const paused = (values: Readonly<Record<string, string>>) =>
  pauseReason(readSettings(settingsTab({ fileId: 'file-1', ...values })).settings, 'file-1');

test('messages are on until a person pauses them', () => {
  expect(paused({})).toBeUndefined();
  expect(paused({ messages: 'Paused' })).toBe('chosen');
  expect(paused({ messages: 'off' })).toBe('chosen');
  expect(isPaused({ messages: 'On', fileId: 'file-1' }, 'file-1')).toBe(false);
});

test('in doubt nothing is sent: an unreadable word, a copy, a file that is not said', () => {
  expect(paused({ messages: 'hold on' })).toBe('chosen');
  expect(paused({ fileId: 'another' })).toBe('copy');
  expect(paused({ fileId: 'another', messages: 'Paused' })).toBe('copy');
  expect(paused({ fileId: '' })).toBe('unknown');
});

test('a setting that cannot be read takes its default and is reported with its cell', () => {
  const { settings, problems } = readSettings(settingsTab({ weakCoverage: 'half', capacity: -1 }));
  expect(settings.weakCoverage).toBe(standardSettings().weakCoverage);
  expect(settings.capacity).toBeUndefined();
  expect(problems.map(({ heading, found }) => `${heading}: ${found}`)).toEqual([
    'Capacity (person-weeks): -1',
    'Weak coverage below: half',
  ]);
});

const said = (some: Partial<Settings>) =>
  concernsOf({ ...standardSettings(), ...some }).map(({ kind, text }) => `${kind}: ${text}`);

test('settings that mean nothing together are named, and odd sums are explained', () => {
  expect(said({})).toEqual([]);
  expect(said({ scoreCoverage: 0, scoreTraceability: 0, scoreInvestment: 0 })).toEqual([
    'problem: All parts of the score are 0, so there is no alignment score. Give at least one part more than 0.',
  ]);
  expect(said({ horizonH1: 0.9 })).toEqual([
    'note: The shares of the horizons add up to 120%. Only their proportions count: 75%, 16.7%, 8.3%.',
  ]);
  expect(said({ horizonH1: 0, horizonH2: 0, horizonH3: 0 })).toEqual([
    'problem: The shares of all horizons are 0, so the balance over horizons is not looked at.',
  ]);
  expect(said({ confidenceLow: 0.95 })).toEqual([
    'problem: “Confidence too low below” is not below “Confidence too high above”, so some numbers count as both.',
  ]);
});
