/** What each check of the installation says of facts, and that each of them can say no. */
import type { CheckState } from '../../../src/core/installation/check';
import type { Facts, PageFacts, TimerFacts, TrialFacts } from '../../../src/core/installation/facts';
import { allChecks, judgeInstallation } from '../../../src/core/installation/judge';
import { installationReport } from '../../../src/core/installation/report';
import type { Day } from '../../../src/core/tables/day';

const trial: TrialFacts = {
  plainText: '=1+1',
  marked: '=1+1',
  digits: '01',
  half: '0.5',
  blank: '',
  broken: '#N/A',
  leftOut: 'current: expected a number, but it was left out.',
  inRange: 'scores, row 1: expected a whole number but found "#N/A".',
  milliseconds: 900,
};
const page: PageFacts = {
  mark: 'abcd1234',
  reach: { shown: 'nothing', byId: 'there' },
  hasDocumentLock: false,
  hasScreen: false,
  isNamed: false,
  isSecondAccount: false,
};
const timers: TimerFacts = {
  today: '2026-11-25' as Day,
  daily: { uid: '77', owner: 'secret.owner@example.com', since: '2026-11-01 09:00' },
  lastRun: { when: '2026-11-25 10:12', said: 'Secret sentence about Ana.' },
  mine: [{ uid: '77', handler: 'remindDaily' }],
};
const good: Facts = {
  edition: 'full',
  mark: 'abcd1234',
  reach: { value: { shown: 'there', byId: 'there' } },
  layout: { value: { number: 1, isNewer: false, isEarlier: false, missing: 0 } },
  ids: { value: { file: 'SecretFileId', noMessages: undefined, links: 'SecretFileId' } },
  zones: { value: { script: { name: 'Etc/UTC', minutes: 0 }, file: { name: 'Europe/Berlin', minutes: 60 } } },
  locale: { value: 'de_DE' },
  locks: { value: { script: true, document: true } },
  cache: { value: true },
  properties: { value: true },
  lostTexts: { value: [] },
  consent: { value: 'NOT_REQUIRED' },
  people: { value: { active: 'secret.me@example.com', effective: 'secret.me@example.com' } },
  mailsLeft: { value: 96 },
  timers: { value: timers },
  address: { value: { used: 'https://secret.example/exec', typed: undefined, google: null } },
  engine: { lacks: [], has: ['Intl'] },
  page,
  timerReach: { shown: 'there', byId: 'nothing' },
  trial: { value: trial },
};

const DENIED =
  'You do not have permission to call X on SecretFileId of secret.me@example.com. Required permissions: y';
const SLOW = 'Service Spreadsheets timed out while accessing document with id SecretFileId.';
const ODD = 'Secret surprise of secret.me@example.com';

const stateOf = (facts: Facts, id: string) => judgeInstallation(facts).find((one) => one.id === id)?.state;
const saying = (change: Partial<Facts>) => (id: string) =>
  judgeInstallation({ ...good, ...change }).find((one) => one.id === id)?.found;

test('where all is well every check passes, and says so in a word of its own', () => {
  expect(judgeInstallation(good).map(({ id, state }) => [id, state])).toEqual(
    allChecks.map(({ id }) => [id, 'pass']),
  );
  expect(new Set(allChecks.map(({ id }) => id)).size).toBe(allChecks.length);
  for (const { asks } of allChecks) expect(asks).toMatch(/^[A-Z].*\?$/);
});

const nowhere = { shown: 'refused', byId: 'nothing' } as const;
const trialWith = (change: Partial<TrialFacts>): Partial<Facts> => ({
  trial: { value: { ...trial, ...change } },
});
const timersWith = (change: Partial<TimerFacts>): Partial<Facts> => ({
  timers: { value: { ...timers, ...change } },
});
const manyTimers = Array.from({ length: 19 }, (_, i) => ({ uid: String(i + 77), handler: 'other' }));

/** Everything that each check has to notice. */
const broken: readonly (readonly [string, CheckState, Partial<Facts>])[] = [
  ['file', 'failure', { reach: { value: nowhere } }],
  ['file', 'warning', { reach: { value: { shown: 'nothing', byId: 'there' } } }],
  ['layout', 'failure', { layout: { value: { number: 7, isNewer: true, isEarlier: false, missing: 0 } } }],
  ['layout', 'warning', { layout: { value: { number: 0, isNewer: false, isEarlier: true, missing: 0 } } }],
  ['layout', 'warning', { layout: { value: { number: 1, isNewer: false, isEarlier: false, missing: 2 } } }],
  ['copy', 'failure', { ids: { value: { file: 'a', noMessages: 'copy', links: undefined } } }],
  ['copy', 'failure', { ids: { value: { file: 'a', noMessages: undefined, links: 'b' } } }],
  ['copy', 'warning', { ids: { value: { file: 'a', noMessages: 'notSetUp', links: undefined } } }],
  ['copy', 'failure', { ids: { value: { file: 'a', noMessages: 'unknown', links: undefined } } }],
  ['copy', 'failure', { ids: { value: { file: 'a', noMessages: 'unsigned', links: undefined } } }],
  ['permissions', 'failure', { consent: { value: 'REQUIRED' } }],
  ['accounts', 'warning', { page: { ...page, isSecondAccount: true } }],
  ['accounts', 'warning', { people: { value: { active: 'a@b.co', effective: 'c@d.co' } } }],
  ['accounts', 'unknown', { people: { value: { active: '', effective: 'c@d.co' } } }],
  ['lock', 'failure', { locks: { value: { script: false, document: true } } }],
  ['lock', 'failure', { locks: { value: { script: true, document: false } } }],
  ['cache', 'failure', { cache: { value: false } }],
  ['properties', 'failure', { properties: { value: false } }],
  ['texts', 'failure', { lostTexts: { value: ['data-help'] } }],
  ['engine', 'failure', { engine: { lacks: ['matchAll'], has: [] } }],
  ['mail', 'failure', { mailsLeft: { value: 0 } }],
  ['mail', 'warning', { mailsLeft: { value: 3 } }],
  ['timer', 'warning', timersWith({ daily: undefined })],
  ['timer', 'failure', timersWith({ lastRun: undefined })],
  ['timer', 'failure', timersWith({ lastRun: { when: '2026-11-22 10:00', said: 'x' } })],
  ['timer', 'warning', timersWith({ lastRun: { when: '2026-11-25 10:00' } })],
  ['timer', 'warning', timersWith({ mine: [...timers.mine, { uid: '5', handler: 'remindDaily' }] })],
  ['timer-room', 'warning', timersWith({ mine: manyTimers })],
  ['timer-file', 'failure', { timerReach: nowhere }],
  ['timer-file', 'unknown', { timerReach: undefined }],
  [
    'time-zone',
    'warning',
    {
      zones: {
        value: { script: { name: 'Etc/UTC', minutes: 0 }, file: { name: 'Asia/Tokyo', minutes: 540 } },
      },
    },
  ],
  ['page-address', 'failure', { address: { value: { used: undefined, typed: 'no address', google: null } } }],
  ['page-address', 'warning', { address: { value: { used: undefined, typed: undefined, google: null } } }],
  ['page', 'unknown', { page: undefined }],
  ['page', 'unknown', { page: undefined, pageOpenedFor: 59 }],
  ['page', 'warning', { page: undefined, pageOpenedFor: 60 }],
  ['page-strangers', 'unknown', { page: { ...page, isNamed: true } }],
  ['page-file', 'failure', { page: { ...page, reach: nowhere } }],
  ['page-version', 'failure', { page: { ...page, mark: 'ffff0000' } }],
  ['page-visitors', 'failure', { page: { ...page, hasScreen: true } }],
  ['page-visitors', 'warning', { page: { ...page, hasDocumentLock: true } }],
  ['text', 'failure', trialWith({ marked: 'formula =1+1' })],
  ['text', 'failure', trialWith({ digits: 'no text' })],
  ['formula', 'failure', trialWith({ half: '#ERROR!' })],
  ['functions', 'failure', trialWith({ blank: '0' })],
  ['functions', 'failure', trialWith({ broken: '0.5' })],
  ['functions', 'failure', trialWith({ leftOut: '0.5' })],
  ['functions', 'failure', trialWith({ inRange: '' })],
  ['functions', 'unknown', trialWith({ blank: 'Loading...' })],
  ['speed', 'warning', trialWith({ milliseconds: 20_000 })],
  ['speed', 'failure', trialWith({ milliseconds: 100_000 })],
  ['locale', 'warning', { locale: { value: 'something' } }],
];

test.each(broken)('%s can say %s', (id, state, change) => {
  expect(stateOf({ ...good, ...change }, id)).toBe(state);
  const todo = judgeInstallation({ ...good, ...change }).find((one) => one.id === id)?.todo;
  expect(todo).toMatch(/^[A-Z].{10,}\.$/);
});

test('every check is among those that were broken', () => {
  expect(new Set(broken.map(([id]) => id))).toEqual(new Set(allChecks.map(({ id }) => id)));
});

test('the plain text format alone may let a formula through: that is told, and an apostrophe does it', () => {
  expect(saying(trialWith({ plainText: 'formula =1+1' }))('text')).toBe(
    'Yes: an apostrophe keeps it. The plain text format alone would not.',
  );
});

test('the edition without a page asks nothing about one', () => {
  const ids = judgeInstallation({ ...good, edition: 'mail-only', page: undefined }).map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith('page'))).toEqual([]);
  const { todo } =
    judgeInstallation({ ...good, edition: 'mail-only', timerReach: nowhere }).find(
      ({ id }) => id === 'timer-file',
    ) ?? {};
  expect(todo).toContain('Reminders cannot go out by themselves here.');
});

const KEYS = Object.keys(good).filter((key) => {
  const fact = good[key as keyof Facts];
  return typeof fact === 'object' && 'value' in fact;
}) as (keyof Facts)[];

test('what Google refuses is a failure where it is a permission, and else not checked; its words are not shown', () => {
  expect(KEYS).toHaveLength(15);
  for (const [error, state] of [
    [DENIED, 'failure'],
    [SLOW, 'unknown'],
    [ODD, 'unknown'],
  ] as const) {
    const facts = { ...good, ...Object.fromEntries(KEYS.map((key) => [key, { error }])) };
    const results = judgeInstallation(facts);
    expect(results.filter((one) => one.state === state).length).toBeGreaterThanOrEqual(18);
    expect(JSON.stringify(results)).not.toMatch(/secret|Secret|Spreadsheets/);
  }
});

test('one refusal hides no other fact', () => {
  const results = judgeInstallation({ ...good, timers: { error: DENIED } });
  expect(results.filter(({ state }) => state !== 'pass').map(({ id }) => id)).toEqual([
    'timer',
    'timer-room',
  ]);
});

test('the report holds no address, name, file id or text, whatever was found', () => {
  const every = [
    good,
    ...broken.map(([, , change]) => ({ ...good, ...change })),
    ...[DENIED, SLOW, ODD].map((error) => ({
      ...good,
      ...Object.fromEntries(KEYS.map((key) => [key, { error }])),
    })),
    { ...good, ...trialWith({ marked: 'Secret', half: 'Secret', blank: 'Secret', leftOut: 'Secret' }) },
    { ...good, locale: { value: 'Secret plan' } },
  ] satisfies readonly Facts[];
  for (const facts of every) {
    const report = installationReport(facts, judgeInstallation(facts), '2026-11-25 12:00');
    expect(report).not.toMatch(/secret|@|SecretFileId|Ana|example/i);
    expect(report.split('\n').length).toBeGreaterThan(20);
  }
  // On the screen it helps to see whose timer it is.
  expect(judgeInstallation(good).find(({ id }) => id === 'timer')?.who).toBe('secret.owner@example.com');
});

test('the worst comes first', () => {
  const states = judgeInstallation({
    ...good,
    mailsLeft: { value: 0 },
    page: undefined,
    ...trialWith({ milliseconds: 20_000 }),
  });
  expect([...new Set(states.map(({ state }) => state))]).toEqual(['failure', 'warning', 'unknown', 'pass']);
});
