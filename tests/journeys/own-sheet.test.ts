import type { Host } from '../../playground/host/host';
import { headingsOf, lastToast, openWith, rowsOf, writesOf } from './journey';

/** A plan as people keep it: tab names, headings and an order of their own. */
const PLAN = {
  Goals: [
    ['Our goals for the year', '', ''],
    ['Company goal', 'Weight', 'DRI'],
    ['Win bigger customers', '50', 'Ines'],
    ['Keep the ones we have', '30', 'Omar'],
    ['Run a lean business', '20', ''],
  ],
  Squads: [
    ['Team', 'Objective', 'Supports', 'DRI', 'My notes'],
    ['Core', 'Big firms can buy without a sales call', 'Win bigger customers', 'Ann', 'ask Omar'],
    ['Core', 'Imports never fail', 'Keep the ones we hve', 'Ben', ''],
    ['', '', '', '', ''],
    ['Mobile', 'The app works offline', '', 'Cem', ''],
  ],
  Roadmap: [
    ['Epic', 'Goal', 'Effort', 'Status', 'Lead'],
    ['Self-service contracts', 'Big firms can buy without a sales call', '1,5', 'active', 'Ann'],
    ['Offline cache', 'The app works offline', 'a few weeks', 'doing', 'Cem'],
    ['Dark mode', '', '4', 'idea', 'Dee'],
  ],
};

const gapsOf = (host: Host) =>
  rowsOf(host, 'Gaps').map(({ Rule, Gap, Status }) => `${Rule}: ${Gap} [${Status}]`);
const mine = (host: Host) =>
  JSON.stringify(
    ['Goals', 'Squads', 'Roadmap'].map((tab) => host.save().workbook.tabs.find(({ name }) => name === tab)),
  );

test('a gap analysis says true things about a plan under names of its own, and leaves its tabs alone', () => {
  const host = openWith(PLAN);
  const before = mine(host);
  host.run('runGapAnalysis');
  expect(host.screen.alerts).toEqual([]);
  expect(lastToast(host)).toMatchInlineSnapshot(
    `"9 open gaps (2 critical, 4 high), 9 new, 0 fixed. Alignment score 43. 31 rules could not be checked. See the Summary tab."`,
  );
  expect(gapsOf(host)).toMatchInlineSnapshot(`
   [
     "G01 Unserved company objective: Nothing we plan serves “Keep the ones we have”. [Open]",
     "G01 Unserved company objective: Nothing we plan serves “Run a lean business”. [Open]",
     "G16 No owner on the company side: Nobody is named whom we could ask about “Run a lean business”. [Open]",
     "G03 Orphan product objective: “The app works offline” does not say which company objective it helps. [Open]",
     "G05 Broken reference: “Imports never fail” points to “Keep the ones we hve”, which is not on the list. [Open]",
     "G07 Objective without initiative: We promise “Imports never fail”, but the plan lists no work for it. [Open]",
     "G04 Orphan initiative: We plan 4 person-weeks on “Dark mode” and cannot say what for. [Open]",
     "G00 Unreadable cell: 1 cell in "Effort" on Roadmap cannot be read. [Open]",
     "G42 Effort missing: Too few initiatives say how much effort they take. [Open]",
   ]
  `);
  expect(mine(host)).toBe(before);
});

test('a second run on the same day writes no cell', () => {
  const host = openWith(PLAN);
  host.run('runGapAnalysis');
  host.run('runGapAnalysis');
  expect(lastToast(host)).toBe('Nothing has changed since the last run.');
  expect(writesOf(host)).toBe(0);
});

test('the next day brings no write either, because texts name dates', () => {
  const host = openWith(PLAN);
  host.run('runGapAnalysis');
  host.advance(24 * 3_600_000);
  host.run('runGapAnalysis');
  expect(writesOf(host)).toBe(0);
});

test('a mended cell closes its gap with the date, and History has a row for each change', () => {
  const host = openWith(PLAN);
  host.run('runGapAnalysis');
  host.person.type('Squads', 'C3', 'Keep the ones we have');
  host.run('runGapAnalysis');
  const broken = rowsOf(host, 'Gaps').find(({ Rule }) => Rule === 'G05 Broken reference');
  expect(broken).toMatchObject({ Status: 'Fixed', 'Fixed on': '2026-11-22' });
  expect(rowsOf(host, 'History').map(({ New, Fixed }) => [New, Fixed])).toMatchInlineSnapshot(`
   [
     [
       "9",
       "0",
     ],
     [
       "0",
       "2",
     ],
   ]
  `);
});

test('what people write on our tabs survives a run: notes, own columns, order, sort', () => {
  const host = openWith(PLAN);
  host.run('runGapAnalysis');
  const last = rowsOf(host, 'Gaps').length + 1;
  host.person.insertColumns('Gaps', 3);
  host.person.type('Gaps', 'C1', 'Sprint');
  host.person.type('Gaps', 'C2', '=ROW()*2');
  host.person.moveColumns('Gaps', 4, 1, 1);
  const headings = headingsOf(host, 'Gaps');
  const column = (name: string) => String.fromCharCode(65 + headings.indexOf(name));
  host.person.type('Gaps', `${column('Note')}2`, '=We know');
  host.person.type('Gaps', `${column('Owner')}3`, 'Ann');
  host.person.type('Gaps', `${column('Status')}3`, 'In progress');
  host.person.sort('Gaps', `A2:${column('Note')}${last}`, headings.indexOf('ID') + 1, false);
  const typed = () =>
    rowsOf(host, 'Gaps').map((row) => [row['ID'], row['Owner'], row['Note'], row['Sprint']]);
  const before = typed();
  host.person.type('Squads', 'C3', 'Keep the ones we have');
  host.run('runGapAnalysis');
  expect(typed().slice(0, before.length)).toEqual(before);
  expect(before).toContainEqual([expect.any(String), '', '=We know', expect.any(String)]);
  const taken = rowsOf(host, 'Gaps').find(({ Owner }) => Owner === 'Ann');
  expect(taken).toMatchObject({ Status: 'In progress' });
});

test('an accepted gap stays accepted until its facts change', () => {
  const host = openWith(PLAN);
  host.run('runGapAnalysis');
  const gaps = rowsOf(host, 'Gaps');
  const at = gaps.findIndex(({ Rule, Item }) => Rule?.startsWith('G03') && Item?.includes('offline')) + 2;
  const headings = headingsOf(host, 'Gaps');
  const type = (heading: string, text: string) =>
    host.person.type('Gaps', `${String.fromCharCode(65 + headings.indexOf(heading))}${at}`, text);
  const status = () => host.values('Gaps')[at - 1]?.[headings.indexOf('Status')];
  type('Status', 'Accepted');
  type('Note', 'A bet on the field teams');
  host.run('runGapAnalysis');
  host.run('runGapAnalysis');
  expect(status()).toBe('Accepted');
  expect(writesOf(host)).toBe(0);
  host.person.type('Squads', 'B5', 'The app works anywhere');
  host.person.type('Roadmap', 'B3', 'The app works anywhere');
  host.run('runGapAnalysis');
  // Without an ID column the name is the identity, so another name is another gap; the old one is fixed.
  expect(status()).toBe('Fixed');
});

test('service calls do not grow with rows', () => {
  const calls = (rows: number) => {
    const many = Array.from({ length: rows }, (_, i) => [`Epic ${i}`, '', '1', 'active', 'Ann']);
    const host = openWith({ ...PLAN, Roadmap: [...PLAN.Roadmap, ...many] });
    host.run('setUpWorkbook');
    host.run('runGapAnalysis');
    return host.log.at(-1)?.calls ?? 0;
  };
  // The tab of remembered changes may have to grow, once for all of its lines.
  expect(calls(400)).toBeLessThanOrEqual(calls(4) + 1);
});

test('a tab that a person called Gaps stays theirs', () => {
  const host = openWith({ ...PLAN, Gaps: [['My gaps'], ['Something']] });
  host.run('runGapAnalysis');
  expect(host.values('Gaps')).toEqual([['My gaps'], ['Something']]);
  expect(rowsOf(host, 'Gaps (Throughline)').length).toBeGreaterThan(0);
});
