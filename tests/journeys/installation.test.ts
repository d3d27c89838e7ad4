/** Check this installation in the local Sheets: all is well, then each thing is broken on purpose. */
import { readFileSync } from 'node:fs';
import type { Host, HostOptions } from '../../playground/host/host';
import type { BundleFiles } from '../../playground/host/run/bundle';
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
  // Where the page does not open, there is no button.
  if (host.get({ check: live.code }).kind === 'html') host.webRpc('answerCheck', live.code, account);
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
    'page-strangers',
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
/** The built bundle as another build of it: an older version that is still deployed, or a newer one that was pushed. */
function otherBuild(): BundleFiles {
  const files = withCode('');
  const [mark = ''] =
    /\b[0-9a-f]{8}\b/.exec(press(openJourney({ saved }), 'checkInstallation', {}).versions) ?? [];
  return { ...files, 'Code.js': (files['Code.js'] ?? '').replaceAll(mark, '0ddba11d') };
}

function withoutHelp(): BundleFiles {
  const { 'data-help.html': _, ...others } = withCode('');
  return others;
}

interface Breaking {
  readonly options?: () => Partial<HostOptions>;
  readonly act?: (host: Host) => void;
  readonly account?: string;
  readonly openedFor?: number;
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
  texts: ['failure', { options: () => ({ bundle: withoutHelp() }) }],
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
  // Long after the person went to it; and it opens for nobody but its owner.
  page: ['warning', { options: () => ({ webAccess: 'MYSELF' }), openedFor: 90 }],
  'page-strangers': ['unknown', { options: () => ({ webVisitor: 'pm@example.com' }) }],
  'page-file': ['failure', { options: () => ({ webSeesSpreadsheet: false, bundle: seesItsFileOnly() }) }],
  'page-version': ['failure', { options: () => ({ webBundle: otherBuild() }) }],
  'page-visitors': ['failure', { options: () => ({ webAlsoGets: ['screen'] }) }],
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
  'page-strangers',
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
  (id, [state, { options, act, account, openedFor }]) => {
    const host = open(options?.());
    act?.(host);
    const live = NEEDS_TRIAL.has(id) ? tryAll(host, account) : undefined;
    host.meanwhile(null);
    const found = verdict(host, id, live && { ...live, ...(openedFor === undefined ? {} : { openedFor }) });
    expect([found?.state, found?.todo === undefined]).toEqual([state, false]);
    expect(host.workbook.tabs.some(({ name }) => name === 'Throughline check')).toBe(false);
  },
);

describe('a page that is published', () => {
  const pageChecks = (host: Host, openedFor: number) => {
    const live = tryAll(host);
    const results = look(host, { ...live, openedFor });
    return results
      .filter(({ id }) => id.startsWith('page') && id !== 'page-address')
      .map(({ id, state }) => `${id}: ${state}`)
      .sort();
  };
  const silent = (state: string) => [
    'page-file: unknown',
    'page-strangers: unknown',
    'page-version: unknown',
    'page-visitors: unknown',
    `page: ${state}`,
  ];
  const heard = (strangers: string) => [
    'page-file: pass',
    `page-strangers: ${strangers}`,
    'page-version: pass',
    'page-visitors: pass',
    'page: pass',
  ];

  test.each([
    // It opens for its owner, which says nothing of others.
    ['MYSELF', 'pm@example.com', heard('unknown')],
    ['MYSELF', '', silent('warning')],
    ['MYSELF', 'ana@example.com', silent('warning')],
    ['DOMAIN', 'ana@example.com', heard('unknown')],
    ['DOMAIN', 'ana@elsewhere.org', silent('warning')],
    ['ANYONE', '', silent('warning')],
    ['ANYONE', 'ana@elsewhere.org', heard('pass')],
    ['ANYONE_ANONYMOUS', '', heard('pass')],
  ] as const)('for %s, opened by “%s”', (webAccess, webVisitor, expected) => {
    expect(pageChecks(open({ webAccess, webVisitor }), 60)).toEqual(expected);
  });

  test('that is silent is waited for, and then it is a warning with what to do', () => {
    const host = open({ webAccess: 'DOMAIN' });
    const live = tryAll(host);
    const said = (openedFor?: number) =>
      verdict(host, 'page', { ...live, ...(openedFor === undefined ? {} : { openedFor }) });
    expect([said(), said(59), said(60)]).toMatchInlineSnapshot(`
     [
       {
         "asks": "Does the page open, and does its button work?",
         "found": "The test page has not reported back.",
         "id": "page",
         "state": "unknown",
         "todo": "Under “Try it live”, open the test page and press its button.",
       },
       {
         "asks": "Does the page open, and does its button work?",
         "found": "The test page was opened. It has not reported back yet.",
         "id": "page",
         "state": "unknown",
         "todo": "Press the button on the page.",
       },
       {
         "asks": "Does the page open, and does its button work?",
         "found": "The test page was opened, and it has not reported back.",
         "id": "page",
         "state": "warning",
         "todo": "Where it says “This page works”, press its button. Where Google asks to sign in or says that you need access, in the script editor choose Deploy, Manage deployments, and let Anyone have access. Where Google does not offer that, your organisation forbids it: clear the Answer page in the Settings, and people answer by reply. Where Google shows an error, run npm run deploy again.",
       },
     ]
    `);
  });

  test('gives a visitor the lock of the file', () => {
    const host = open({ webAlsoGets: ['documentLock'] });
    expect(verdict(host, 'page-visitors', tryAll(host))?.state).toBe('warning');
  });

  test('what was tried with another build of the script is not tried yet', () => {
    const host = open();
    const live = tryAll(host);
    const pushed = open({ bundle: otherBuild(), saved: host.save() });
    const unknown = look(pushed, live).filter(({ state }) => state === 'unknown');
    expect(unknown.map(({ id }) => id)).toContain('text');
    expect(look(host, live).filter(({ state }) => state === 'unknown')).toEqual([]);
  });
});

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
