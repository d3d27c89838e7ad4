/** Check this installation in the local Sheets: all is well, then each thing is broken on purpose. */
import { readFileSync } from 'node:fs';
import type { Host, HostOptions } from '../../playground/host/host';
import type { SavedWorkbook } from '../../playground/host/saved';
import type { CheckState } from '../../src/core/installation/check';
import { allChecks } from '../../src/core/installation/judge';
import type { InstallationWish, LiveTrial } from '../../src/rpc/installation';
import { openJourney, writesOf } from './journey';
import { press } from './reviews';
import { seesItsFileOnly, withCode } from './scoped-bundle';

const ADDRESS = 'https://script.google.com/macros/s/AKfycb-test/exec';

const saved: SavedWorkbook = (() => {
  const host = openJourney();
  host.run('setUpWorkbook');
  press(host, 'changeSettings', [{ key: 'answerPage', opened: '', typed: ADDRESS }]);
  return host.save();
})();

const open = (options: Partial<HostOptions> = {}) => openJourney({ saved, webAppUrl: ADDRESS, ...options });

const look = (host: Host, wish: InstallationWish = {}) => press(host, 'checkInstallation', wish).results;
const verdict = (host: Host, id: string, wish?: InstallationWish) =>
  look(host, wish).find((one) => one.id === id);

/** The press, the visit to the page and its button, and the minute that the timer takes. */
function tryAll(host: Host, account = 'first'): LiveTrial {
  const live = press(host, 'tryLive');
  host.webRpc('answerCheck', live.code, account);
  host.advance(60_000);
  host.runDue();
  return live;
}

const tabsOf = (host: Host) => JSON.stringify(host.save().workbook.tabs);

test('where all is well every check says so, and the file is as it was', () => {
  const host = open();
  const before = tabsOf(host);
  const first = look(host);
  expect(first.filter(({ state }) => state === 'unknown').map(({ id }) => id)).toEqual([
    'timer-file',
    'page',
    'page-file',
    'page-version',
    'page-visitors',
    'text',
    'formula',
    'functions',
    'speed',
  ]);
  const checking = host.log.find(({ callsByName }) => 'ScriptApp.getAuthorizationInfo' in callsByName);
  expect([writesOf(host), (checking?.calls ?? 0) < 130]).toEqual([0, true]);
  const live = tryAll(host);
  expect(look(host, live).filter(({ state }) => state !== 'pass')).toEqual([]);
  expect(look(host, live)).toHaveLength(allChecks.length);
  expect([tabsOf(host) === before, host.triggers.map(({ handler }) => handler)]).toEqual([
    true,
    ['remindDaily'],
  ]);
  expect(host.outbox).toEqual([]);
});

const during = (name: string, act: (host: Host) => void) => (host: Host) => {
  host.meanwhile((call) => {
    if (call.name === name && call.execution === 'sidebarCall') act(host);
  });
};
const refusing =
  (...names: readonly string[]): HostOptions['refuseCall'] =>
  ({ name, execution }) =>
    execution === 'sidebarCall' && names.includes(name)
      ? `You do not have permission to call ${name}.`
      : undefined;
const onTrial = (a1: string, text: string) => (host: Host) => {
  if (host.workbook.tabs.some(({ name }) => name === 'Throughline check')) {
    host.person.type('Throughline check', a1, text);
  }
};
/** A page that reports something else than this build would. */
const spoilt = (change: string) =>
  withCode(
    `function spoil(code) { const cache = CacheService.getScriptCache(); const key = 'check.' + code + '.page';
     cache.put(key, JSON.stringify(Object.assign(JSON.parse(cache.get(key)), ${change})), 600); }`,
  );

interface Breaking {
  readonly options?: () => Partial<HostOptions>;
  readonly act?: (host: Host) => void;
  /** What is done after the trial. */
  readonly after?: (host: Host, live: LiveTrial) => void;
  readonly account?: string;
}

const broken: Readonly<Record<string, readonly [CheckState, Breaking]>> = {
  file: [
    'failure',
    {
      options: () => ({
        refuseCall: refusing('SpreadsheetApp.getActiveSpreadsheet', 'SpreadsheetApp.openById'),
      }),
    },
  ],
  layout: ['warning', { act: (host) => host.person.deleteTab('History') }],
  copy: [
    'failure',
    {
      act: (host) => {
        const row = host.values('Settings').findIndex(([label]) => label === 'File') + 1;
        host.person.type('Settings', `B${row}`, 'another-file');
      },
    },
  ],
  permissions: ['failure', { options: () => ({ lacksConsent: true }) }],
  accounts: ['warning', { account: 'second' }],
  lock: ['failure', { act: (host) => void host.holdLock('script') }],
  cache: [
    'failure',
    {
      act: during('Cache.remove', () => undefined),
      options: () => ({ refuseCall: refusing('Cache.remove') }),
    },
  ],
  properties: ['failure', { options: () => ({ refuseCall: refusing('Properties.setProperty') }) }],
  engine: ['failure', { options: () => ({ bundle: withCode('String.prototype.normalize = undefined;') }) }],
  mail: ['failure', { options: () => ({ mailQuota: 0 }) }],
  timer: ['failure', { act: (host) => host.advance(5 * 86_400_000) }],
  'timer-room': [
    'warning',
    {
      options: () => {
        const [timer] = saved.triggers;
        const more = Array.from({ length: 18 }, (_, i) =>
          timer ? [{ ...timer, uid: `${i}`, handler: 'mine' }] : [],
        );
        return { saved: { ...saved, triggers: [...saved.triggers, ...more.flat()] } };
      },
    },
  ],
  'timer-file': ['failure', { options: () => ({ timersSeeSpreadsheet: false, bundle: seesItsFileOnly() }) }],
  'time-zone': ['warning', { options: () => ({ scriptTimeZone: 'Pacific/Honolulu' }) }],
  'page-address': [
    'failure',
    {
      act: (host) =>
        void press(host, 'changeSettings', [{ key: 'answerPage', opened: ADDRESS, typed: 'here' }]),
    },
  ],
  page: ['unknown', { after: (host) => host.advance(2 * 3_600_000) }],
  'page-file': ['failure', { options: () => ({ webSeesSpreadsheet: false, bundle: seesItsFileOnly() }) }],
  'page-version': [
    'failure',
    {
      options: () => ({ bundle: spoilt(`{ mark: 'older' }`) }),
      after: (host, { code }) => void host.run('spoil', code),
    },
  ],
  'page-visitors': [
    'failure',
    {
      options: () => ({ bundle: spoilt('{ hasScreen: true }') }),
      after: (host, { code }) => void host.run('spoil', code),
    },
  ],
  text: ['failure', { act: during('Range.getFormulas', onTrial('A2', '=1+1')) }],
  formula: ['failure', { act: during('Range.getDisplayValues', onTrial('B1', '=1')) }],
  functions: ['failure', { act: during('Range.getDisplayValues', onTrial('B7', 'nothing')) }],
  speed: ['warning', { act: during('SpreadsheetApp.flush', (host) => host.advance(12_000)) }],
  locale: ['warning', { act: (host) => Object.assign(host.workbook, { locale: 'Klingon' }) }],
};

test('every check is broken once', () => {
  expect(Object.keys(broken).sort()).toEqual(allChecks.map(({ id }) => id).sort());
});

/** What needs the press, so that the others stay cheap. */
const NEEDS_TRIAL = new Set([
  'accounts',
  'timer-file',
  'page',
  'page-file',
  'page-version',
  'page-visitors',
  'text',
  'formula',
  'functions',
  'speed',
]);

test.each(Object.entries(broken))(
  '%s notices what was broken',
  (id, [state, { options, act, after, account }]) => {
    const host = open(options?.());
    act?.(host);
    const live = NEEDS_TRIAL.has(id) ? tryAll(host, account) : undefined;
    if (live) after?.(host, live);
    host.meanwhile(null);
    const found = verdict(host, id, live);
    expect([found?.state, found?.todo === undefined]).toEqual([state, false]);
    expect(host.workbook.tabs.some(({ name }) => name === 'Throughline check')).toBe(false);
  },
);

test('a newer file is not tried on, and the check says what it is', () => {
  const host = open();
  // A copy: what was saved is shared by the hosts of this file.
  host.workbook.metadata = host.workbook.metadata.map((entry) => ({
    ...entry,
    value: (entry.value ?? '').replace('"layout":1', '"layout":7'),
  }));
  const before = tabsOf(host);
  expect(() => press(host, 'tryLive')).toThrow('A newer Throughline has worked in this file');
  expect([verdict(host, 'layout')?.state, tabsOf(host) === before]).toEqual(['failure', true]);
});

test('a trial that was killed leaves a tab, and the next one takes it away', () => {
  const host = open();
  host.failAt(({ name }) => name === 'Range.getDisplayValues');
  expect(() => press(host, 'tryLive')).toThrow('killed');
  expect(host.workbook.tabs.map(({ name }) => name)).toContain('Throughline check');
  host.person.renameTab('Throughline check', 'Odd');
  press(host, 'tryLive');
  expect(host.workbook.tabs.map(({ name }) => name).filter((name) => /Odd|check/.test(name))).toEqual([]);
});

describe('the test page', () => {
  const host = open();
  const before = JSON.stringify(host.save());
  const say = (...args: unknown[]) =>
    JSON.parse(String(host.webRpc('answerCheck', ...args))) as { readonly ok: boolean };

  test('is served without a look at anything, and carries nothing but a code', () => {
    const code = '11111111-2222-3333-4444-555555555555';
    const served = host.get({ check: code });
    expect(served.kind === 'html' && served.html).toContain(`<div id="page" data-code="${code}"`);
    const calls = Object.keys(host.log.at(-1)?.callsByName ?? {});
    expect(calls.filter((name) => !name.startsWith('Html'))).toEqual([]);
    for (const check of ['x', `${code}"><b>`, '__proto__']) {
      const other = host.get({ check });
      expect(other.kind === 'html' && other.html).not.toContain('data-code="');
    }
  });

  test('reports only under a code that the sidebar was given, once, and within the hour', () => {
    for (const code of ['11111111-2222-3333-4444-555555555555', '', null, 5, {}, 'x'.repeat(9999)]) {
      expect(say(code, 'first').ok).toBe(false);
    }
    expect(JSON.stringify(host.save()) === before).toBe(true);
    const { code } = press(host, 'tryLive');
    expect([say(code, '=1+1').ok, say(code, 'first').ok]).toEqual([true, false]);
    const late = press(host, 'tryLive');
    host.advance(61 * 60_000);
    expect(say(late.code, 'first').ok).toBe(false);
    // What it stores is in the cache alone: nothing that lasts.
    const { properties } = host.save();
    expect(JSON.stringify(properties)).toBe(JSON.stringify((JSON.parse(before) as SavedWorkbook).properties));
  });

  test('the page of another build is told by the fingerprint of its code', () => {
    const code = readFileSync('dist/Code.js', 'utf8');
    expect(code).not.toContain('@@mark@@');
    expect(press(host, 'checkInstallation', {}).report).toMatch(
      /^Throughline, checked 2026[-0-9: ]+\nScript: build [0-9a-f]{8}, edition full, layout 1\. Tabs of this file: layout 1\.\n/,
    );
  });
});
