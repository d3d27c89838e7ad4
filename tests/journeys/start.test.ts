/** The start page: where a file stands, and the check from the sidebar. */
import { headingsOf, openJourney, openWith } from './journey';
import { everythingOn, PLAN } from './odd-file';
import { draftsFor, openWithPlan, press } from './reviews';
import { withCode } from './scoped-bundle';
import { ask, openSidebar } from './sidebar';

const overviewOf = (host: ReturnType<typeof openJourney>) => {
  const reply = ask(host, openSidebar(host), 'overview');
  return reply.ok ? reply.value : reply.message;
};

test('an empty file has no plan; laid-out tabs wait for one; the sample is named as such', () => {
  const host = openJourney();
  expect(overviewOf(host)).toEqual({ plan: 'none', tabs: [] });
  host.run('setUpWorkbook');
  // Set-up is the first thing that people wait for: it looks first and then writes, and of what it has laid out it reads the settings.
  expect(host.log.at(-1)?.callsByName).toMatchObject({ 'Range.getValues': 2, 'Spreadsheet.insertSheet': 19 });
  expect(host.log.at(-1)?.callsByName['Sheet.getLastRow']).toBeUndefined();
  expect(host.log.at(-1)?.cost.turns).toBeLessThan(10);
  expect(overviewOf(host)).toEqual({ plan: 'empty', tabs: [] });
  const sample = openJourney();
  expect(ask(sample, openSidebar(sample), 'startSample')).toMatchObject({ value: { plan: 'sample' } });
});

test('a check of a file without a plan is none: the ways to begin stay on the start page', () => {
  const host = openJourney();
  host.run('runGapAnalysis');
  expect(overviewOf(host)).toEqual({ plan: 'none', tabs: [] });
  expect(ask(host, openSidebar(host), 'startSample')).toMatchObject({ value: { plan: 'sample' } });
});

test('what people type on a tab whose set-up died stays there, and the next set-up finishes the tab', () => {
  const whole = openJourney();
  whole.run('setUpWorkbook');
  const host = openJourney();
  host.failAt(({ name }) => name === 'Sheet.setTabColor');
  expect(() => host.run('setUpWorkbook')).toThrow('killed');
  host.person.type('Key Results', 'C1', 'What we measure');
  host.person.type('Key Results', 'C2', 'Ten firms sign');
  host.person.type('Settings', 'A2', 'Mine');
  host.run('setUpWorkbook');
  const headings = headingsOf(whole, 'Key Results').map((one, i) => (i === 2 ? 'What we measure' : one));
  expect(host.values('Key Results')).toEqual([
    headings,
    headings.map((_, i) => (i === 2 ? 'Ten firms sign' : '')),
  ]);
  const settingsOf = (one: typeof host) => one.values('Settings').flatMap(([name = '']) => name);
  expect(settingsOf(host)).toEqual(['Setting', 'Mine', ...settingsOf(whole).slice(1)]);
  const looksOf = (one: typeof host) =>
    one.save().workbook.tabs.find(({ name }) => name === 'Key Results')?.columns;
  expect(looksOf(host)).toEqual(looksOf(whole));
});

test('own tabs are named before the first check, and nothing is written by looking', () => {
  const host = openWith(PLAN);
  const tabs = new Set(host.workbook.tabs.map(({ id }) => id));
  const before = everythingOn(host, tabs);
  expect(overviewOf(host)).toEqual({ plan: 'found', tabs: ['Goals', 'Squads', 'Roadmap'] });
  expect(everythingOn(host, tabs)).toBe(before);
});

test('a check says what came of it, and the page then knows it without a look at every tab', () => {
  const host = openJourney();
  host.run('startWithSample');
  const nonce = openSidebar(host);
  const checked = ask(host, nonce, 'check');
  expect(checked).toMatchObject({
    ok: true,
    value: { overview: { plan: 'sample', lastCheck: { when: '2026-11-22 11:00', open: 66 } } },
  });
  ask(host, nonce, 'overview');
  expect(host.log.at(-1)?.callsByName['Range.getValues']).toBe(3);
});

test('a run that changes nothing is still the last run', () => {
  const host = openJourney();
  host.run('startWithSample');
  host.run('runGapAnalysis');
  host.advance(3_600_000);
  host.run('runGapAnalysis');
  expect(overviewOf(host)).toMatchObject({ lastCheck: { when: '2026-11-22 12:00' } });
});

test('accepted and fixed gaps are not open', () => {
  const host = openJourney();
  host.run('startWithSample');
  host.run('runGapAnalysis');
  const headings = headingsOf(host, 'Gaps');
  const cell = (heading: string, row: number) =>
    `${String.fromCharCode(65 + headings.indexOf(heading))}${row}`;
  host.person.type('Gaps', cell('Status', 2), 'Accepted');
  expect(overviewOf(host)).toMatchObject({ lastCheck: { open: 66 } });
  host.person.type('Gaps', cell('Note', 2), 'We know.');
  host.person.type('Gaps', cell('Status', 3), 'Fixed');
  expect(overviewOf(host)).toMatchObject({ lastCheck: { open: 64 } });
});

describe('a check says nothing of a plan that has become another one', () => {
  const old = (host: ReturnType<typeof openJourney>) => {
    const [page, list] = [press(host, 'overview'), press(host, 'listGaps')];
    expect(page.lastCheck?.outOfDate).toBe(list.outOfDate);
    return page.lastCheck?.outOfDate;
  };

  test('the sample comes in after a check of the empty file, and goes again', () => {
    const host = openJourney();
    host.run('runGapAnalysis');
    host.run('startWithSample');
    expect(old(host)).toBe('when no plan was here');
    expect(press(host, 'check')).toMatchObject({ isEmpty: false });
    expect([old(host), press(host, 'overview').lastCheck?.open]).toEqual([undefined, 66]);
    host.screen.ask = ({ buttons: [first = 'OK'] }) => ({ button: first });
    host.run('removeSample');
    expect(press(host, 'overview')).toEqual({ plan: 'empty', tabs: [] });
    expect(press(host, 'listGaps')).toMatchObject({ checked: false, noPlan: 'empty', gaps: [] });
  });

  test('rows are typed after a check that found none', () => {
    const host = openJourney();
    host.run('setUpWorkbook');
    expect(press(host, 'check')).toMatchObject({ isEmpty: true, overview: { plan: 'empty', tabs: [] } });
    host.person.type('Company Objectives', 'B2', 'Grow in the enterprise market');
    expect(press(host, 'overview')).toMatchObject({ plan: 'own', tabs: ['Company Objectives'] });
    expect(old(host)).toBe('when no plan was here');
    press(host, 'check');
    expect(old(host)).toBeUndefined();
  });

  test('another build, another layout and another file', () => {
    const host = openWith(PLAN);
    press(host, 'check');
    expect(old(host)).toBeUndefined();
    const saved = host.save();
    const mark = /build (\w{8}),/.exec(press(host, 'checkInstallation', {}).versions)?.[1] ?? '';
    const code = withCode('');
    const newer = { ...code, 'Code.js': (code['Code.js'] ?? '').replaceAll(mark, '0000abcd') };
    expect(old(openJourney({ saved, bundle: newer }))).toBe('by another version of Throughline');
    const copy = openJourney({ saved: { ...saved, workbook: { ...saved.workbook, id: 'another-file' } } });
    expect(old(copy)).toBe('in the file that this one was copied from');
    const earlier = openJourney({ saved });
    earlier.workbook.metadata = earlier.workbook.metadata.map((entry) => ({
      ...entry,
      value: (entry.value ?? '').replace(/,"layout":\d+/, ''),
    }));
    expect(old(earlier)).toBe('before the tabs of Throughline were changed');
  });
});

test('without a plan every screen that shows one says so, and none says that all is well', () => {
  const host = openJourney();
  const lacks = () => [
    press(host, 'listGaps'),
    press(host, 'findOverlaps', { of: 'unlinked' }),
    press(host, 'findOutputs', {}),
    press(host, 'openMap', { at: 'selection' }),
    press(host, 'openRow', { at: 'selection' }),
    press(host, 'explainSelection', { known: '' }),
    press(host, 'openAsk', {}),
    press(host, 'openRecord'),
  ];
  for (const lack of ['none', 'empty']) {
    expect(lacks().map((one) => ('noPlan' in one ? one.noPlan : ''))).toEqual(lacks().map(() => lack));
    host.run('setUpWorkbook');
  }
  host.run('startWithSample');
  expect(lacks().filter((one) => 'noPlan' in one)).toEqual([]);
});

test('the start page and the check of the installation say the same about messages', () => {
  const host = openJourney();
  const both = () => [
    press(host, 'pauseState').because ?? 'on',
    press(host, 'checkInstallation', {}).results.find(({ id }) => id === 'copy')?.found,
  ];
  expect(both()).toEqual(['notSetUp', 'Nothing is set up here yet, so no mail leaves.']);
  host.run('setUpWorkbook');
  expect(both()).toEqual(['on', 'Yes.']);
  host.run('pauseAllMessages');
  expect(both()).toEqual(['chosen', 'Yes. Somebody has paused its messages.']);
  const row = host.values('Settings').findIndex(([label]) => label === 'File') + 1;
  host.person.type('Settings', `B${row}`, '');
  expect(both()).toEqual([
    'unknown',
    'The Settings tab does not say which file the plan belongs to, so no mail leaves.',
  ]);
  host.person.type('Settings', `B${row}`, 'another-file');
  expect(both()).toEqual(['copy', 'It is a copy, so no mail leaves.']);
});

test('mails that have not gone out are counted, and the log and the Settings are read for it only where there are any', () => {
  let isBroken = true;
  const refuseMail = () => (isBroken ? 'Mail service not enabled' : undefined);
  const host = openWithPlan(5, { refuseMail });
  host.run('runGapAnalysis');
  press(host, 'queueMessages', draftsFor(5));
  expect(overviewOf(host)).toMatchObject({ unsent: { waits: 5, unknown: 0, refused: 0, isHalted: false } });
  const reads = () => host.log.at(-1)?.callsByName['Range.getValues'];
  const before = reads();
  press(host, 'sendQueued');
  expect(overviewOf(host)).toMatchObject({ unsent: { waits: 2, unknown: 0, refused: 3, isHalted: true } });
  isBroken = false;
  for (const message of ['MS-1', 'MS-2', 'MS-3']) press(host, 'settleUnknown', { message, as: 'again' });
  press(host, 'sendQueued');
  expect(overviewOf(host)).not.toHaveProperty('unsent');
  expect(overviewOf(host)).toMatchObject({ reviews: { asked: 5, answered: 0 } });
  expect(reads()).toBe((before ?? 0) - 2);
});
