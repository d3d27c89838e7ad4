/** The start page: where a file stands, and the check from the sidebar. */
import { headingsOf, openJourney, openWith } from './journey';
import { everythingOn, PLAN } from './odd-file';
import { ask, openSidebar } from './sidebar';

const overviewOf = (host: ReturnType<typeof openJourney>) => {
  const reply = ask(host, openSidebar(host), 'overview');
  return reply.ok ? reply.value : reply.message;
};

test('an empty file has no plan; laid-out tabs wait for one; the sample is named as such', () => {
  const host = openJourney();
  expect(overviewOf(host)).toEqual({ plan: 'none', tabs: [] });
  host.run('setUpWorkbook');
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
