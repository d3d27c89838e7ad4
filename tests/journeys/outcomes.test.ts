/** Say it as an outcome: texts that name work are shown with what they could say, and written only where a person presses. */
import type { Host } from '../../playground/host/host';
import type { SavedWorkbook } from '../../playground/host/saved';
import type { FlaggedRow, FoundOutputs } from '../../src/core/outcomes/flagged-row';
import { draftOf } from '../../src/core/outcomes/sentence-draft';
import type { NewText } from '../../src/rpc/outcomes';
import { headingsOf, openJourney, writesOf } from './journey';
import { fileOf, OWNER, withScript } from './odd-file';
import { hashOf } from './open-form';
import { ask, openSidebar, valueOf } from './sidebar';

/** Tabs of the person's own: results and work, some of which say so. */
const TABS = {
  Goals: [
    ['ID', 'Company goal', 'Metric', 'Baseline', 'Target'],
    ['CO-1', 'Keep the customers we have', 'Logo churn (%)', '8', '5'],
  ],
  Squads: [
    ['ID', 'Team', 'Objective', 'Supports', 'Quarter'],
    ['PO-1', 'Core', 'Launch the new help centre', 'CO-1', 'Q4 2026'],
    ['PO-2', 'Core', 'Fewer customers leave in their first year', 'CO-1', 'Q4 2026'],
  ],
  OKRs: [
    ['ID', 'Objective it measures', 'Key result', 'Metric', 'Baseline', 'Target', 'Due', 'Owner'],
    ['KR-1', 'PO-1', 'Launch the dashboard', 'Time to answer (days)', '14', '3', '2026-12-31', 'Ann'],
    ['KR-2', 'PO-2', 'Publish the guide', '', '', '', '', 'Ben'],
    ['KR-3', 'PO-2', 'Reduce logo churn from 8 % to 5 %', 'Logo churn (%)', '8', '5', '2026-12-31', 'Ben'],
    ['KR-4', 'PO-2', 'Wir führen das neue Portal für alle unsere Kunden ein', '', '', '', '', 'Cem'],
  ],
  Roadmap: [
    ['ID', 'Epic', 'Goal', 'Segment', 'Business lever', 'Effort'],
    ['IN-1', 'Build a help portal', 'PO-1', 'enterprise', 'Retention', '5'],
  ],
};

interface Screen {
  readonly host: Host;
  readonly nonce: string;
  readonly find: (gap?: string) => FoundOutputs;
  readonly row: (name: string) => FlaggedRow;
  readonly write: (
    row: FlaggedRow,
    text: string,
    more?: Partial<NewText>,
  ) => Record<string, unknown> | string;
  readonly undo: (reply: Record<string, unknown> | string) => string;
}

function openScreen(saved: SavedWorkbook = fileOf('', TABS), user = OWNER): Screen {
  const host = openJourney({ saved, user });
  const nonce = openSidebar(host);
  const find = (gap?: string) => {
    const reply = ask(host, nonce, 'findOutputs', gap === undefined ? {} : { gap });
    if (!reply.ok) throw new Error(reply.message);
    return reply.value;
  };
  return {
    host,
    nonce,
    find,
    row: (wanted) => {
      const row = find().rows.find(({ id, name }) => id === wanted || name === wanted);
      if (!row) throw new Error(`${wanted} is not flagged`);
      return row;
    },
    write: ({ table, sheetId, mark, text: was }, text, more = {}) => {
      const known = { table, sheetId, mark, was, text, fill: {}, overFormula: false };
      const reply = ask(host, nonce, 'writeOutcome', { ...known, ...more });
      return reply.ok ? { ...reply.value } : reply.message;
    },
    undo: (reply) => {
      const run = typeof reply === 'object' ? Number(reply['run']) : -1;
      const back = ask(host, nonce, 'restoreRun', run);
      return back.ok ? `${back.value.cells} back` : back.message;
    },
  };
}

const callsOf = (host: Host) =>
  Object.values(host.log.at(-1)?.callsByName ?? {}).reduce((sum, n) => sum + n, 0);

/** As a person does on Use my sheet: this tab holds key results, and its columns are these. */
function mapByHand({ host, nonce }: Screen, tab: string, keys: Readonly<Record<string, number>>): void {
  const { tabs } = valueOf(ask(host, nonce, 'scanSheet'));
  const sheetId = tabs.find((one) => one.tab === tab)?.sheetId ?? -1;
  const lastColumn = Object.keys(keys).length - 1;
  const area = { headingRow: 0, firstColumn: 0, lastColumn, lastRow: 4 };
  const read = valueOf(ask(host, nonce, 'readTabAs', { sheetId, area, table: 'keyResults' }));
  const keyAt = (column: number) => Object.keys(keys).find((key) => keys[key] === column);
  const table = { ...read, columns: read.columns.map((one) => ({ ...one, key: keyAt(one.column) })) };
  const confirmed = tabs.map((one) => (one.tab === tab ? { ...one, tables: [table] } : one));
  expect(ask(host, nonce, 'saveMapping', confirmed)).toMatchObject({ ok: true });
}

/** The sentence with its questions, as the page shows it. */
function sentence({ proposals: [best] }: FlaggedRow): string {
  const draft = best && draftOf(best.texts, best.needs);
  return draft?.pieces.map(({ text }) => text).join('') ?? '';
}

test('rows that name work are listed with the sentence that their links make; what is not known is asked; nothing is written', () => {
  const { host, find } = openScreen();
  const before = hashOf(host);
  const { rows, foreign, hint } = find();
  expect(rows.map((row) => `${row.id} ${row.check.class} ${row.at} on ${row.tab}: ${sentence(row)}`))
    .toMatchInlineSnapshot(`
   [
     "KR-1 Unclear C2 on OKRs: Shorten enterprise time to answer from 14 to 3 days by 31 Dec, by launching the dashboard",
     "KR-2 Output C3 on OKRs: Change [which number should change?] [for whom?] from [where is it today?] to [where should it be?] [by when?], by publishing the guide",
     "PO-1 Output C2 on Squads: Shorten enterprise time to answer from 14 to 3 days by 31 Dec, by launching the new help centre",
     "IN-1 Output B2 on Roadmap: Shorten enterprise time to answer from 14 to 3 days by 31 Dec, by building a help portal",
   ]
  `);
  expect(foreign).toBe(1);
  expect(hint).toBeUndefined();
  expect(writesOf(host)).toBe(0);
  expect(hashOf(host)).toBe(before);
  expect(callsOf(host)).toBeLessThanOrEqual(20 + 4 * host.workbook.tabs.length);
});

test('each row says why: six tests with the words that decided, what it helps, and its blank columns', () => {
  const { row } = openScreen();
  const { check, blanks, serves, levers, segments } = row('KR-2');
  expect(check.tests.map(({ name, passed, words }) => `${name} ${String(passed)} ${words.join()}`)).toEqual([
    'change false Publish',
    'who false ',
    'measure false ',
    'from to false ',
    'by when false ',
    'lever false ',
  ]);
  expect(check.advice).toBe('Names what we ship. If it works, what changes, for whom?');
  expect(blanks.map(({ heading }) => heading)).toEqual(['Metric', 'Baseline', 'Target', 'Due']);
  expect({ serves, levers, segments }).toEqual({
    serves: ['CO-1 Keep the customers we have'],
    levers: [],
    segments: [],
  });
  expect(row('PO-1').namedBy).toBeUndefined();
  const byName = {
    ...TABS,
    Roadmap: TABS.Roadmap.map((cells) =>
      cells.map((cell) => cell.replace('PO-1', 'Launch the new help centre')),
    ),
  };
  expect(openScreen(fileOf('', byName)).row('PO-1').namedBy).toBe(1);
  expect(row('KR-1')).toMatchObject({ blanks: [], segments: ['enterprise'], levers: ['Retention'] });
});

test('a press writes one cell, the check calls it an outcome, and one press takes it back', () => {
  const { host, find, row, write, undo } = openScreen();
  const before = hashOf(host);
  const text = sentence(row('KR-1'));
  const reply = write(row('KR-1'), text);
  expect(reply).toMatchObject({ state: 'written', said: 'Saved on “OKRs” in row 2: Key result.' });
  expect(host.value('OKRs', 'C2')).toBe(text);
  expect(callsOf(host)).toBeLessThanOrEqual(97 + 4 * host.workbook.tabs.length);
  expect(find().rows.some(({ id }) => id === 'KR-1')).toBe(false);
  expect(undo(reply)).toBe('1 back');
  expect(hashOf(host)).toBe(before);
  expect(find().rows.some(({ id }) => id === 'KR-1')).toBe(true);
});

test('ticked parts go into blank cells as numbers and days, never over what somebody filled in meanwhile', () => {
  const { host, row, write, undo } = openScreen();
  const before = host.values('OKRs');
  const fill = { metric: 'tickets', baseline: '900', target: '600', due: '2026-12-31' };
  const reply = write(row('KR-2'), 'Reduce tickets from 900 to 600 by 31 Dec', { fill });
  expect(reply).toMatchObject({
    said: 'Saved on “OKRs” in row 3: Key result, Metric, Baseline and 2 more.',
  });
  expect(host.values('OKRs')[2]?.slice(2, 6)).toEqual([
    'Reduce tickets from 900 to 600 by 31 Dec',
    'tickets',
    '900',
    '600',
  ]);
  expect(undo(reply)).toBe('5 back');
  expect(host.values('OKRs')).toEqual(before);
  const shown = row('KR-2');
  host.person.type('OKRs', 'F3', '700');
  expect(write(shown, 'Reduce tickets from 900 to 600', { fill: { target: '600' } })).toEqual({
    state: 'changed',
    conflicts: [{ key: 'target', heading: 'Target', was: '', now: '700' }],
  });
  expect(host.value('OKRs', 'C3')).toBe('Publish the guide');
  expect(write(shown, 'Reduce tickets', { fill: { target: 'soon' } })).toMatchObject({ state: 'changed' });
  expect(write(shown, 'Reduce tickets', { fill: { baseline: 'many' } })).toMatchObject({
    state: 'refused',
    said: expect.stringMatching(/found “many”\..*Nothing was written\.$/) as unknown,
  });
});

test('a row that moved is found; words that somebody changed meanwhile are shown beside the new ones, with and without an ID', () => {
  const { host, row, write } = openScreen();
  const shown = row('KR-1');
  host.person.insertRows('OKRs', 1, 2);
  expect(write(shown, 'Answer within 3 days')).toMatchObject({ state: 'written' });
  expect(host.value('OKRs', 'C4')).toBe('Answer within 3 days');
  const other = row('KR-2');
  host.person.type('OKRs', 'C5', 'Write the guide');
  const before = hashOf(host);
  const conflict = {
    key: 'keyResult',
    heading: 'Key result',
    was: 'Publish the guide',
    now: 'Write the guide',
  };
  expect(write(other, 'Fewer tickets')).toEqual({ state: 'changed', conflicts: [conflict] });
  expect(hashOf(host)).toBe(before);
  expect(write(other, 'Fewer tickets', { was: 'Write the guide' })).toMatchObject({ state: 'written' });

  const bare = openScreen(fileOf('', { ...TABS, OKRs: TABS.OKRs.map(([, ...cells]) => cells) }));
  const first = bare.row('Publish the guide');
  bare.host.person.type('OKRs', 'B3', 'Write the guide');
  expect(bare.write(first, 'Fewer tickets')).toEqual({ state: 'changed', conflicts: [conflict] });
  expect(bare.host.value('OKRs', 'B3')).toBe('Write the guide');
  const mark = { ...first.mark, name: 'Write the guide' };
  expect(bare.write(first, 'Fewer tickets', { was: 'Write the guide', mark })).toMatchObject({
    state: 'written',
  });
  expect(bare.write(first, 'Fewer calls')).toMatchObject({ state: 'changed' });
  bare.host.person.deleteRows('OKRs', 2, 1);
  expect(bare.write(bare.row('Build a help portal'), 'Fewer calls')).toMatchObject({ state: 'written' });
});

test('a formula is kept unless the person asks; a protected cell is told, and nothing is written', () => {
  const formula = fileOf(`tab('OKRs').getRange('C3').setFormula('="Publish "&"the guide"');`, TABS);
  const { host, row, write } = openScreen(formula);
  const shown = row('KR-2');
  expect(shown).toMatchObject({
    isFormula: true,
    name: 'Publish the guide',
    text: '="Publish "&"the guide"',
  });
  expect(write(shown, 'Fewer tickets')).toMatchObject({ state: 'refused' });
  expect(host.formula('OKRs', 'C3')).toBe('="Publish "&"the guide"');
  expect(write(shown, '=2+2 fewer tickets', { overFormula: true })).toMatchObject({ state: 'written' });
  expect(host.value('OKRs', 'C3')).toBe('=2+2 fewer tickets');
  expect(host.formula('OKRs', 'C3')).toBe('');

  const closed = withScript(
    `tab('OKRs').getRange('C2').protect().removeEditors(['colleague@example.com']);`,
    fileOf('', TABS),
  );
  const theirs = openScreen(closed, 'colleague@example.com');
  const before = hashOf(theirs.host);
  expect(theirs.write(theirs.row('KR-1'), 'Answer within 3 days')).toMatchObject({
    state: 'refused',
    said: expect.stringMatching(/C2 is protected.*Nothing was written\.$/) as unknown,
  });
  expect(hashOf(theirs.host)).toBe(before);
});

test('a text that is left as it is does not come back, not even once it has an ID, until it is brought back', () => {
  const { host, nonce, find } = openScreen(
    fileOf('', { ...TABS, Roadmap: TABS.Roadmap.map(([, ...cells]) => ['', ...cells]) }),
  );
  const plan = () => Object.keys(TABS).map((tab) => JSON.stringify(host.values(tab)));
  const before = plan();
  const mark = { table: 'initiatives', id: '', name: 'Build a help portal' } as const;
  const what = 'Left as it is: Build a help portal';
  const left = ask(host, nonce, 'leaveText', mark);
  expect(left).toEqual({ ok: true, value: [{ what, on: '2026-11-22' }] });
  expect(plan()).toEqual(before);
  expect(host.workbook.tabs.find(({ name }) => name === 'Dismissed')?.hidden).toBe(true);
  expect(ask(host, nonce, 'leaveText', mark)).toEqual(left);
  const isShown = () => find().rows.some(({ name }) => name === mark.name);
  expect(isShown()).toBe(false);
  expect(find().left).toHaveLength(1);
  expect(ask(host, nonce, 'findOverlaps', { of: 'unlinked' })).toMatchObject({ value: { dismissed: [] } });
  host.person.type('Roadmap', 'A1', 'ID');
  host.person.type('Roadmap', 'A2', 'IN-1');
  expect(isShown()).toBe(false);
  expect(ask(host, nonce, 'bringBackText', what)).toEqual({ ok: true, value: [] });
  expect(isShown()).toBe(true);
});

test('a gap opens with its row, also one that is no work; where there is nothing to do, it says so', () => {
  const { host, find } = openScreen();
  host.run('runGapAnalysis');
  const headings = headingsOf(host, 'Gaps');
  const [, ...gaps] = host.values('Gaps');
  const gap = gaps.find((row) => row.join(' ').includes('KR-2') && row.join(' ').includes('G18'));
  expect(find(String(gap?.[headings.indexOf('ID')])).rows[0]?.id).toBe('KR-2');
  expect(find('gone').rows).toHaveLength(find().rows.length);

  const results = { Goals: TABS.Goals, OKRs: [TABS.OKRs[0] ?? [], TABS.OKRs[3] ?? []] };
  expect(openScreen(fileOf('', results)).find()).toMatchObject({
    rows: [],
    hint: 'Every text says what will have changed. Nothing to do here.',
  });
  expect(openScreen(fileOf('', { Notes: [['Hello']] })).find()).toMatchObject({
    rows: [],
    hint: expect.stringMatching(/^No key results/) as unknown,
  });
});

test('a table on several tabs is written on the tab where the row stands; decimals keep the comma of the file', () => {
  const [head = [], ...rows] = TABS.OKRs;
  const apart = { ...TABS, OKRs: [head, ...rows.slice(0, 1)], 'OKRs Desk': [head, ...rows.slice(1)] };
  const { host, find, row, write } = openScreen(fileOf("book.setSpreadsheetLocale('de_DE');", apart));
  expect(find().comma).toBe(true);
  expect(row('KR-2')).toMatchObject({ tab: 'OKRs Desk', at: 'C2' });
  const fill = { baseline: '2,5', target: '1,5' };
  expect(write(row('KR-2'), 'Fewer tickets', { fill })).toMatchObject({ state: 'written' });
  expect(host.value('OKRs Desk', 'C2')).toBe('Fewer tickets');
  expect(host.values('OKRs Desk')[1]?.slice(4, 6)).toEqual(['2,5', '1,5']);
  expect(host.value('OKRs', 'C2')).toBe('Launch the dashboard');
});

test('a sheet whose columns were mapped by hand, and rows of several levels on one tab, are written where they stand', () => {
  const odd = {
    ...TABS,
    OKRs: [['No', 'For', 'Said', 'How', 'Then', 'Goal', 'Day', 'Lead'], ...TABS.OKRs.slice(1)],
  };
  const mapped = openScreen(fileOf('', odd));
  expect(mapped.find().rows.some(({ tab }) => tab === 'OKRs')).toBe(false);
  const key = { id: 0, supports: 1, keyResult: 2, metric: 3, baseline: 4, target: 5, due: 6, owner: 7 };
  mapByHand(mapped, 'OKRs', key);
  expect(mapped.row('KR-1')).toMatchObject({ at: 'C2', heading: 'Said', blanks: [] });
  expect(mapped.write(mapped.row('KR-1'), 'Answer within 3 days')).toMatchObject({ state: 'written' });
  expect(mapped.host.value('OKRs', 'C2')).toBe('Answer within 3 days');

  const levels = [
    ['Type', 'Title', 'Owner', 'Target'],
    ['Company objective', 'Win bigger customers', 'Ines', ''],
    ['Objective', 'Big firms buy without a call', 'Ann', ''],
    ['Key result', 'Launch the portal', 'Ann', ''],
    ['Key result', 'Days to sign', 'Ben', '3'],
  ];
  const { host, row, write } = openScreen(fileOf('', { OKRs: levels }));
  expect(row('Launch the portal')).toMatchObject({
    at: 'B4',
    blanks: [{ key: 'target', heading: 'Target' }],
  });
  const reply = write(row('Launch the portal'), 'More contracts', { fill: { target: '12' } });
  expect(reply).toMatchObject({ state: 'written' });
  expect(host.values('OKRs').map((cells) => cells[1])).toEqual([
    'Title',
    'Win bigger customers',
    'Big firms buy without a call',
    'More contracts',
    'Days to sign',
  ]);
});
