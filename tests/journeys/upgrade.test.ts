/** A file of an earlier version is brought up to date after a look, with a way back; one of a newer version is not touched. */
import { readFileSync } from 'node:fs';
import type { Host } from '../../playground/host/host';
import { headingsOf, openCheckedSample, openJourney, rowsOf, writesOf } from './journey';
import { answers, askAna, openWithAnswerPage, opened, send } from './answers';
import { draftFor, press } from './reviews';
import { ask, openSidebar } from './sidebar';

interface Kept {
  readonly tabs: Readonly<Record<string, number>>;
  readonly layout?: number;
}

function remember(host: Host, change: (kept: Kept) => Kept): void {
  // A copy: what was saved is shared by the hosts of this file.
  host.workbook.metadata = host.workbook.metadata.map((entry) =>
    entry.key === 'throughline.tabs'
      ? { ...entry, value: JSON.stringify(change(JSON.parse(entry.value ?? '') as Kept)) }
      : entry,
  );
}

const layoutIn = (host: Host) =>
  (JSON.parse(host.workbook.metadata.find(({ key }) => key === 'throughline.tabs')?.value ?? '{}') as Kept)
    .layout;

/** The checked sample as an earlier version would have left it, with a tab of the person's beside it. */
function openEarlier(): Host {
  const host = openCheckedSample();
  host.person.addTab('Mine');
  host.person.paste('Mine', 'A1', [
    ['Goal', 'Net support'],
    ['=1+1', 'text'],
  ]);
  for (const heading of ['Response rate', 'Consent', 'Alignment age', 'Answers']) {
    dropColumn(host, 'Coverage', heading);
  }
  for (const heading of ['Our reply', 'Replied']) dropColumn(host, 'Reviews', heading);
  host.person.type('Coverage', 'P2', 'a note of mine');
  remember(host, ({ tabs }) => ({ tabs }));
  return host;
}

/** As it was before the column came. */
function dropColumn(host: Host, tab: string, heading: string): void {
  host.person.deleteColumns(tab, headingsOf(host, tab).indexOf(heading) + 1);
}

/** Everything on the tabs of the plan and of the person, looks included. */
function theirs(host: Host): string {
  const ours = ['Coverage', 'Reviews', 'Changes'];
  return JSON.stringify(host.save().workbook.tabs.filter(({ name }) => !ours.includes(name)));
}

const everything = (host: Host) => JSON.stringify(host.save().workbook);

test('an earlier file says so, shows what would change, changes that and nothing else, and goes back', () => {
  const host = openEarlier();
  const nonce = openSidebar(host);
  const before = everything(host);
  const [contents, others] = [host.values('Coverage'), theirs(host)];
  expect(ask(host, nonce, 'overview')).toMatchObject({ value: { layout: 'earlier' } });
  const offer = press(host, 'openUpgrade');
  expect(offer).toMatchInlineSnapshot(`
   {
     "from": 0,
     "steps": [
       {
         "says": "Tabs that an earlier Throughline laid out get the columns that have come since.",
         "tabs": [
           {
             "says": "gets “Response rate”, “Consent”, “Alignment age” and “Answers”",
             "tab": "Coverage",
           },
           {
             "says": "gets “Our reply” and “Replied”",
             "tab": "Reviews",
           },
         ],
       },
     ],
     "to": 1,
   }
  `);
  expect(everything(host)).toBe(before);

  expect(press(host, 'upgradeTabs', offer)).toEqual({ tabs: 2, unnoted: '' });
  expect(headingsOf(host, 'Coverage').slice(13)).toEqual([
    'Net support',
    // The note of the person stands below the second of them.
    '',
    '',
    'Response rate',
    'Consent',
    'Alignment age',
    'Answers',
  ]);
  expect(host.value('Coverage', 'P2')).toBe('a note of mine');
  expect(headingsOf(host, 'Reviews').slice(-2)).toEqual(['Our reply', 'Replied']);
  expect([theirs(host) === others, layoutIn(host)]).toEqual([true, 1]);
  expect(press(host, 'overview')).not.toHaveProperty('layout');
  expect(press(host, 'openUpgrade')).toEqual({ from: 1, to: 1, steps: [] });

  const [last] = press(host, 'listRuns');
  expect(last?.what).toBe('Brought our tabs from layout 0 to 1');
  press(host, 'restoreRun', last?.run ?? 0);
  expect([host.values('Coverage'), theirs(host) === others, layoutIn(host)]).toEqual([contents, true, 0]);
  expect(press(host, 'openUpgrade')).toEqual(offer);
});

test('what came since is filled in by the next check, and a file that changed after the look is looked at again', () => {
  const host = openEarlier();
  const offer = press(host, 'openUpgrade');
  dropColumn(host, 'History', 'Fixed');
  expect(() => press(host, 'upgradeTabs', offer)).toThrow('Somebody changed the tabs meanwhile.');
  press(host, 'upgradeTabs', press(host, 'openUpgrade'));
  host.person.type('Company Objectives', 'G2', '40');
  host.run('runGapAnalysis');
  expect(rowsOf(host, 'History').at(-1)?.['Fixed']).toMatch(/^\d+$/);
});

test('a new file has the number from the start, and one that lacks nothing gets it at the next set-up', () => {
  const host = openJourney();
  host.run('setUpWorkbook');
  expect(layoutIn(host)).toBe(1);
  remember(host, ({ tabs }) => ({ tabs }));
  expect(press(host, 'overview')).not.toHaveProperty('layout');
  host.run('setUpWorkbook');
  expect(layoutIn(host)).toBe(1);
  host.run('setUpWorkbook');
  expect(writesOf(host)).toBe(0);
});

const NEWER = 'A newer Throughline has worked in this file, and this older one might spoil what it wrote.';
const VISITOR =
  'The sheet behind this page is newer than the page, so nothing can be recorded here at the moment.';

describe('a file of a newer version', () => {
  const host = openWithAnswerPage();
  const token = askAna(host);
  host.run('setUpWorkbook');
  host.run('runGapAnalysis');
  const code = readFileSync('src/commands/sidebar/calls.ts', 'utf8');
  const list = /\(\): Rpc => \(\{([^}]*)\}/.exec(code)?.[1] ?? '';
  const calls = [...list.matchAll(/(\w+),/g)].map(([, name = '']) => name);
  remember(host, (kept) => ({ ...kept, layout: 99 }));
  const before = everything(host);
  const unchanged = () => everything(host) === before;

  test('can be looked at, and says so at the start', () => {
    expect(press(host, 'overview')).toMatchObject({ layout: 'newer' });
    expect(press(host, 'listGaps')).toMatchObject({ checked: true, isNewer: true });
  });

  test.each(['runGapAnalysis', 'setUpWorkbook', 'startWithSample'])(
    'is not written from the menu: %s',
    (name) => {
      host.run(name);
      expect(host.screen.alerts.at(-1)?.text).toContain(NEWER);
      expect(unchanged()).toBe(true);
    },
  );

  const row = { table: 'initiatives', texts: {}, opened: {} };
  const writing: readonly (readonly [string, unknown])[] = [
    ['check', null],
    ['checkGaps', null],
    ['setUp', null],
    ['startSample', null],
    ['setPaused', true],
    ['claimFile', null],
    ['changeSettings', [{ key: 'soonDays', opened: '30', typed: '31' }]],
    ['insertFormula', { name: 'NPS_SCORE', arguments: ['Initiatives!C2:C3'], cell: 'Initiatives!H9' }],
    ['saveRow', row],
    ['saveMap', {}],
    ['saveMapping', {}],
    ['acceptLink', {}],
    ['acceptLinks', []],
    ['dismissLink', {}],
    ['bringBackLink', 'IN-1 → PO-1'],
    ['writeOutcome', {}],
    ['leaveText', {}],
    ['bringBackText', 'Left as it is: IN-1'],
    ['triageGaps', {}],
    ['restoreRun', 1],
    ['removeThroughline', { tabs: [], freeze: false }],
    ['queueMessages', [draftFor('eve@example.com', ['IN-2'])]],
    ['sendQueued', null],
    ['settleUnknown', { message: 'MS-1', as: 'sent' }],
    ['cancelQueued', ['MS-1']],
    ['syncReviews', null],
    ['repairReminders', null],
    ['upgradeTabs', { from: 99, to: 99, steps: [] }],
  ];

  test.each(writing)('is not written from the sidebar: %s', (name, argument) => {
    const nonce = openSidebar(host);
    expect(JSON.parse(String(host.rpc('sidebarCall', nonce, name, JSON.stringify(argument))))).toMatchObject({
      ok: false,
      message: expect.stringContaining(NEWER) as string,
    });
    expect(unchanged()).toBe(true);
  });

  test('is not written by any other call either, whatever it is asked', () => {
    const nonce = openSidebar(host);
    expect(calls.length).toBeGreaterThan(50);
    for (const name of calls) host.rpc('sidebarCall', nonce, name, '{}');
    expect(unchanged()).toBe(true);
  });

  test('is not written by a timer, which says why in one line', () => {
    const mails = host.outbox.length;
    host.advance(26 * 3_600_000);
    expect(host.runDue()).toEqual(['remindDaily']);
    expect(host.log.at(-1)?.console.join()).toMatch(
      /^warning: remindDaily did nothing\. A newer Throughline[^\n]*$/,
    );
    expect([unchanged(), host.outbox.length]).toEqual([true, mails]);
  });

  test('is neither shown nor written over the web', () => {
    expect(() => opened(host, token)).toThrow(VISITOR);
    expect(() => send(host, token, answers({ answer: 'Support' }))).toThrow(VISITOR);
    expect(unchanged()).toBe(true);
  });
});
