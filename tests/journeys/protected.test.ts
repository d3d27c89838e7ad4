import type { Host } from '../../playground/host/host';
import type { SavedWorkbook } from '../../playground/host/saved';
import { lastToast, openJourney, rowsOf } from './journey';
import { everythingOn, fileOf, OWNER, withScript } from './odd-file';

/** A menu runs as the person who clicks: what the owner has protected stays closed to the others. */

const GUEST = 'guest@example.com';
const LOCK =
  'const lock = (protection) => protection.removeEditors([...protection.getEditors(), "guest@example.com"]);';

/** The file as the owner left it after an analysis, with these things protected. */
function analysed(protect: string): SavedWorkbook {
  const host = openJourney({ saved: fileOf(''), user: OWNER });
  host.run('runGapAnalysis');
  return withScript(`${LOCK} ${protect}`, host.save());
}

const asGuest = (saved: SavedWorkbook): Host => {
  const editors = [...saved.workbook.editors, GUEST];
  return openJourney({ saved: { ...saved, workbook: { ...saved.workbook, editors } }, user: GUEST });
};

const RESULTS = ['Gaps', 'Coverage', 'Summary', 'History'] as const;
const resultsOf = (host: Host) => RESULTS.map((name) => JSON.stringify(host.values(name)));
const messages = (host: Host) => host.screen.alerts.map(({ text }) => text).join(' ');

test('a plan that its owner protected is analysed for anyone, and not touched', () => {
  const protect = `for (const name of ['Goals', 'Squads', 'Roadmap']) lock(tab(name).protect());`;
  const host = asGuest(withScript(`${LOCK} ${protect}`, fileOf('')));
  expect(() => host.person.type('Squads', 'D3', '')).toThrow('protected cell');
  const tabs = new Set(host.workbook.tabs.map(({ id }) => id));
  const before = everythingOn(host, tabs);
  host.run('runGapAnalysis');
  expect(messages(host)).toBe('');
  expect(lastToast(host)).toContain('No open gaps');
  expect(everythingOn(host, tabs)).toBe(before);
});

test('protected results are no trouble while nothing has changed', () => {
  const host = asGuest(
    analysed(`for (const name of ['Gaps', 'Summary', 'Coverage', 'History']) lock(tab(name).protect());`),
  );
  host.run('runGapAnalysis');
  expect([lastToast(host), messages(host)]).toEqual(['Nothing has changed since the last run.', '']);
});

test('protected headings of Gaps are no trouble', () => {
  const host = asGuest(analysed(`lock(tab('Gaps').getRange('1:1').protect());`));
  host.person.type('Squads', 'D3', '');
  host.run('runGapAnalysis');
  expect(rowsOf(host, 'Gaps').map(({ Rule }) => Rule)).toContain('G03 Orphan product objective');
});

/** A guest's run after a change, with one of the result tabs protected. */
function refusedAt(name: string): { readonly host: Host; readonly before: readonly string[] } {
  const host = asGuest(analysed(`lock(tab('${name}').protect());`));
  host.person.type('Squads', 'D3', '');
  const before = resultsOf(host);
  host.run('runGapAnalysis');
  return { host, before };
}

test('where Gaps is protected nothing is written at all', () => {
  const { host, before } = refusedAt('Gaps');
  expect(resultsOf(host)).toEqual(before);
});

describe.each(['Coverage', 'Summary', 'History'])('where %s is protected', (name) => {
  test('nothing is half written', () => {
    const { host, before } = refusedAt(name);
    expect(resultsOf(host)).toEqual(before);
  });
});

describe.each(RESULTS)('where %s is protected', (name) => {
  test('the message names the tab and whom to ask', () => {
    const { host } = refusedAt(name);
    expect(messages(host)).toContain(name);
    expect(messages(host)).toMatch(/protect/);
  });
});

test("the owner's next run brings up to date what a guest could not", () => {
  const guest = asGuest(analysed(`lock(tab('Summary').protect());`));
  guest.person.type('Squads', 'D3', '');
  guest.run('runGapAnalysis');
  const owner = openJourney({ saved: guest.save(), user: OWNER });
  owner.run('runGapAnalysis');
  const direct = openJourney({ saved: analysed(''), user: OWNER });
  direct.person.type('Squads', 'D3', '');
  direct.run('runGapAnalysis');
  expect([owner.values('Gaps'), owner.values('Coverage')]).toEqual([
    direct.values('Gaps'),
    direct.values('Coverage'),
  ]);
  expect(owner.value('Summary', 'B5')).toBe(direct.value('Summary', 'B5'));
  // "New" and "Fixed" of History count from what the guest's run had already written, so they are left out here.
  const scores = (host: Host) => host.values('History').map((row) => row.slice(0, 10));
  expect(scores(owner)).toEqual(scores(direct));
});
