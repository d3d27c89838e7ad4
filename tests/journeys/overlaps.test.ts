/** Find the overlaps: what work may serve is proposed with reasons, and written only where it is accepted. */
import type { Host } from '../../playground/host/host';
import type { SavedWorkbook } from '../../playground/host/saved';
import type { FoundOverlaps, ListedWork } from '../../src/core/overlaps/listed-work';
import type { AcceptedLink } from '../../src/rpc/overlaps';
import { headingsOf, openJourney, writesOf } from './journey';
import { fileOf, OWNER, withScript } from './odd-file';
import { hashOf } from './open-form';
import { GOALS, SQUADS } from './support-company';
import { ask, openSidebar } from './sidebar';

/** Tabs of the person's own: three goals, two of them served, and work without a link. */
const TABS = {
  Goals: GOALS,
  Squads: SQUADS,
  Roadmap: [
    ['ID', 'Epic', 'Goal', 'Effort', 'Lead'],
    ['IN-1', 'Contracts that enterprise buyers sign online', 'PO-1', '5', 'Ann'],
    ['IN-2', 'Warn us when customers are about to leave', '', '3', 'Ben'],
    ['IN-3', 'Ticket answers from the support archive', '', '2', 'Cem'],
    ['IN-4', 'Zebra', '', '2', 'Cem'],
    ['IN-5', 'Pricing page for enterprise buyers', 'Grow faster', '2', 'Cem'],
  ],
};

interface Screen {
  readonly host: Host;
  readonly nonce: string;
  readonly find: (of?: 'unlinked' | 'selection', gap?: string) => FoundOverlaps;
  readonly link: (
    found: FoundOverlaps,
    id: string,
    goal: string,
    more?: Partial<AcceptedLink>,
  ) => AcceptedLink;
  readonly accept: (link: AcceptedLink) => Record<string, unknown> | string;
  readonly undo: (run: number | undefined) => string;
}

function openScreen(saved: SavedWorkbook = fileOf('', TABS), user = OWNER): Screen {
  const host = openJourney({ saved, user });
  const nonce = openSidebar(host);
  return {
    host,
    nonce,
    find: (of = 'unlinked', gap) => {
      const reply = ask(host, nonce, 'findOverlaps', { of, ...(gap === undefined ? {} : { gap }) });
      if (!reply.ok) throw new Error(reply.message);
      return reply.value;
    },
    link: ({ work, goals }, from, to, more = {}) => {
      const item = work.find(({ id, name }) => id === from || name === from);
      const numbers = item?.suggestions.map((suggestion) => suggestion.to) ?? [];
      const goal = goals.find(
        ({ id, name }, number) => (id === to || name === to) && numbers.includes(number),
      );
      if (!item || !goal) throw new Error(`${from} is not suggested ${to}`);
      return { item, goal, strength: 9, ...more };
    },
    accept: (link) => {
      const reply = ask(host, nonce, 'acceptLink', link);
      return reply.ok ? { ...reply.value } : reply.message;
    },
    undo: (run) => {
      const reply = ask(host, nonce, 'restoreRun', run ?? -1);
      return reply.ok ? `${reply.value.cells} back` : reply.message;
    },
  };
}

const callsOf = (host: Host) =>
  Object.values(host.log.at(-1)?.callsByName ?? {}).reduce((sum, n) => sum + n, 0);

/** What comes first for each: IN-3 PO-3 */
const said = ({ work, goals }: FoundOverlaps) =>
  work.map(({ id, suggestions: [best] }: ListedWork) => `${id} ${goals[best?.to ?? -1]?.id ?? 'nothing'}`);

test('what has no link is listed with what it may serve, and nothing is written', () => {
  const { host, find } = openScreen();
  const before = hashOf(host);
  const found = find();
  expect([...said(found)].sort()).toEqual([
    'IN-2 PO-2',
    'IN-3 PO-3',
    'IN-4 nothing',
    'IN-5 PO-1',
    'PO-3 CO-3',
    'PO-4 CO-2',
  ]);
  expect(found.work.at(-1)).toMatchObject({ id: 'IN-4', at: 'C5 on Roadmap', suggestions: [] });
  expect(found.work.find(({ id }) => id === 'IN-5')).toMatchObject({
    at: 'C6 on Roadmap',
    holds: 'Grow faster',
  });
  expect(found.goals.find(({ id }) => id === 'PO-1')?.countsFor).toEqual([
    'CO-1 Win enterprise customers in new markets',
  ]);
  expect(found.goals.find(({ id }) => id === 'PO-3')?.countsFor).toEqual([]);
  expect(writesOf(host)).toBe(0);
  expect(hashOf(host)).toBe(before);
  expect(callsOf(host)).toBeLessThanOrEqual(20 + 4 * host.workbook.tabs.length);
});

test('an accepted initiative names its product objective, counts for the company by it, and one press takes it back', () => {
  const { host, find, link, accept, undo } = openScreen();
  const before = hashOf(host);
  const wanted = link(find(), 'IN-3', 'PO-3');
  const reply = accept(wanted);
  expect(reply).toMatchObject({ state: 'written', said: 'IN-3 is linked to PO-3 now.' });
  expect(host.values('Roadmap').map(([id, , goal]) => `${id} ${goal}`)).toEqual([
    'ID Goal',
    'IN-1 PO-1',
    'IN-2 ',
    'IN-3 PO-3',
    'IN-4 ',
    'IN-5 Grow faster',
  ]);
  expect(said(find()).some((line) => line.startsWith('IN-3'))).toBe(false);
  const [item] = find().work.filter(({ id }) => id === 'IN-2');
  const next = item ? accept(link(find(), 'IN-2', 'PO-2')) : '';
  expect(callsOf(host)).toBeLessThanOrEqual(60 + 8 * host.workbook.tabs.length);
  undo(typeof next === 'object' ? Number(next['run']) : undefined);
  expect(undo(typeof reply === 'object' ? Number(reply['run']) : undefined)).toBe(
    '1 cell back'.replace('cell ', ''),
  );
  expect(hashOf(host)).toBe(before);
});

test('strong stands in the own cell of a product objective; medium, weak and against stand on the map, which is laid out then', () => {
  const { host, find, link, accept, undo } = openScreen();
  expect(accept(link(find(), 'PO-3', 'CO-3'))).toMatchObject({ said: 'PO-3 is linked to CO-3 now.' });
  expect(host.value('Squads', 'D4')).toBe('CO-3');
  expect(find()).toMatchObject({ strengths: [9, 3, 1, -3] });
  expect(find().mapTab).toBeUndefined();
  const reply = accept(link(find(), 'PO-4', 'CO-2', { strength: 3 }));
  expect(reply).toMatchObject({ said: 'PO-4 is linked to CO-2 now, with 3 on “Alignment Map”.' });
  expect(host.value('Squads', 'D5')).toBe('');
  const rowOf = (id: string) => host.values('Alignment Map').find(([first]) => first === id) ?? [];
  expect(rowOf('PO-4').slice(2)).toEqual(['', '3', '']);
  expect(said(find()).some((line) => line.startsWith('PO-4'))).toBe(false);
  undo(typeof reply === 'object' ? Number(reply['run']) : undefined);
  expect(said(find()).some((line) => line.startsWith('PO-4'))).toBe(true);
  expect(accept(link(find(), 'PO-4', 'CO-2', { strength: -3 }))).toMatchObject({
    said: '“Alignment Map” says now that PO-4 works against CO-2.',
  });
  expect(rowOf('PO-4').slice(2)).toEqual(['', '-3', '']);
  // The map has decided on this pair.
  expect(() => link(find(), 'PO-4', 'CO-2')).toThrow('PO-4 is not suggested CO-2');
});

test('a pair that was put aside does not come back, not even once rows have IDs, until it is brought back', () => {
  const { host, nonce, find, link } = openScreen(fileOf('', { ...TABS, Roadmap: withoutIds(TABS.Roadmap) }));
  const plan = () => ['Goals', 'Squads', 'Roadmap'].map((tab) => JSON.stringify(host.values(tab)));
  const before = plan();
  const pair = link(find(), 'Warn us when customers are about to leave', 'PO-2');
  const dismissed = ask(host, nonce, 'dismissLink', pair);
  expect(dismissed).toEqual({
    ok: true,
    value: [
      {
        what: 'Warn us when customers are about to leave → PO-2 Fewer customers leave in their first year',
        on: '2026-11-22',
      },
    ],
  });
  expect(plan()).toEqual(before);
  expect(host.workbook.tabs.find(({ name }) => name === 'Dismissed')?.hidden).toBe(true);
  expect(ask(host, nonce, 'dismissLink', pair)).toEqual(dismissed);
  const isSuggested = () => {
    const { work, goals } = find();
    const item = work.find(({ name }) => name.startsWith('Warn us'));
    return item?.suggestions.some(({ to }) => goals[to]?.id === 'PO-2');
  };
  expect(isSuggested()).toBe(false);
  host.person.type('Roadmap', 'A3', 'IN-2');
  expect(isSuggested()).toBe(false);
  const back = ask(host, nonce, 'bringBackLink', find().dismissed[0]?.what ?? '');
  expect(back).toEqual({ ok: true, value: [] });
  expect(isSuggested()).toBe(true);
});

function withoutIds(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row, i) => (i === 0 ? [...row] : ['', ...row.slice(1)]));
}

test('all strong matches are written in one run, without those that somebody linked meanwhile, and taken back in one press', () => {
  const { host, nonce, find, link, undo } = openScreen();
  const found = find();
  const links = [link(found, 'IN-2', 'PO-2'), link(found, 'IN-3', 'PO-3'), link(found, 'PO-3', 'CO-3')];
  host.person.type('Roadmap', 'C3', 'PO-1');
  const before = hashOf(host);
  const reply = ask(host, nonce, 'acceptLinks', links);
  expect(reply).toMatchObject({
    ok: true,
    value: {
      said: '2 rows linked.',
      left: [{ number: 0, why: 'The cell C3 on “Roadmap” holds “PO-1” by now.' }],
    },
  });
  expect(host.values('Roadmap').map((row) => row[2])).toEqual([
    'Goal',
    'PO-1',
    'PO-1',
    'PO-3',
    '',
    'Grow faster',
  ]);
  expect(undo(reply.ok ? reply.value.run : undefined)).toBe('2 back');
  expect(host.value('Squads', 'D4')).toBe('');
  expect(hashOf(host)).toBe(before);
});

test('a cell that holds something is asked about, and only what was seen is replaced or added to', () => {
  const { host, find, link, accept } = openScreen();
  const wanted = link(find(), 'IN-5', 'PO-1');
  const asked = { state: 'held', cell: 'C6 on “Roadmap”', holds: 'Grow faster', mayAdd: false };
  expect(accept(wanted)).toEqual(asked);
  expect(accept({ ...wanted, over: { holds: 'Grow', how: 'replace' } })).toEqual(asked);
  expect(accept({ ...wanted, over: { holds: 'Grow faster', how: 'add' } })).toEqual(asked);
  expect(host.value('Roadmap', 'C6')).toBe('Grow faster');
  accept({ ...wanted, over: { holds: 'Grow faster', how: 'replace' } });
  expect(host.value('Roadmap', 'C6')).toBe('PO-1');
  host.person.type('Roadmap', 'C3', 'PO-2');
  host.person.select('Roadmap', 'B3');
  const more = link(find('selection'), 'IN-2', 'PO-4');
  expect(accept(more)).toMatchObject({ state: 'held', holds: 'PO-2', mayAdd: true });
  accept({ ...more, over: { holds: 'PO-2', how: 'add' } });
  expect(host.value('Roadmap', 'C3')).toBe('PO-2, PO-4');
});

test('selected rows are looked at, linked or not; a gap opens with what it is about; where there is nothing to do, it says so', () => {
  const { host, nonce, find } = openScreen();
  host.person.select('Squads', 'A2:C3');
  expect(
    said(find('selection'))
      .map((line) => line.slice(0, 4))
      .sort(),
  ).toEqual(['PO-1', 'PO-2']);
  host.person.select('Goals', 'B2');
  expect(find('selection').hint).toMatch(/^No product objective/);
  host.run('runGapAnalysis');
  const headings = headingsOf(host, 'Gaps');
  const [, ...gaps] = host.values('Gaps');
  const orphan = gaps.find((row) => row.join(' ').includes('IN-4') && row.join(' ').includes('G04'));
  const id = orphan?.[headings.indexOf('ID')] ?? '';
  const listed = ask(host, nonce, 'listGaps');
  expect(listed.ok && listed.value.gaps.find((gap) => gap.id === id)?.proposedIn).toBe('overlaps');
  const found = find('unlinked', id);
  expect(found.work[0]?.id).toBe('IN-4');
  expect(found.work).toHaveLength(6);
  const linked = { ...TABS, Squads: TABS.Squads.slice(0, 3), Roadmap: TABS.Roadmap.slice(0, 2) };
  expect(openScreen(fileOf('', linked)).find()).toMatchObject({
    work: [],
    hint: 'Every product objective and every initiative says what it is for.',
  });
});

test('rows that moved are found again; a renamed row, a gone goal and a protected cell are told, and nothing is written', () => {
  const { host, find, link, accept } = openScreen();
  const found = find();
  host.person.insertRows('Roadmap', 1, 2);
  expect(accept(link(found, 'IN-3', 'PO-3'))).toMatchObject({ state: 'written' });
  expect(host.value('Roadmap', 'C6')).toBe('PO-3');
  host.person.type('Roadmap', 'B5', 'Something else');
  expect(accept(link(found, 'IN-2', 'PO-2'))).toMatch(
    /^“IN-2 Warn us .*” is not in the sheet any more, or has other words/,
  );
  host.person.type('Goals', 'A4', 'CO-9');
  expect(accept(link(found, 'PO-3', 'CO-3'))).toMatch(/^“CO-3 Run a lean .*” is not in the sheet any more/);

  const closed = withScript(
    `tab('Squads').getRange('D4').protect().removeEditors(['colleague@example.com']);`,
    fileOf('', TABS),
  );
  const theirs = openScreen(closed, 'colleague@example.com');
  const before = hashOf(theirs.host);
  expect(theirs.accept(theirs.link(theirs.find(), 'PO-3', 'CO-3'))).toMatch(
    /D4 is protected.*Nothing was written\.$/,
  );
  expect(hashOf(theirs.host)).toBe(before);
});

test('a sheet of one’s own keeps its ways: names where it says names, the words of its drop-down, and text that stays text', () => {
  const named = {
    Squads: [
      ['Plan for spring', '', ''],
      ['', '', ''],
      ['Team', 'Objective', 'Company objective'],
      ['Desk', 'Answer customers within a day', 'Happy customers'],
      ['Sales', 'Sell plans in more countries', "'=Growth abroad"],
      ['Desk', 'Customers get a happy first answer', ''],
      ['Sales', 'A growth plan for each country', ''],
      ['Desk', 'Imports never fail', 'Happy customers'],
    ],
  };
  const { host, find, accept } = openScreen(fileOf('', named));
  const found = find();
  expect(said(found)).toHaveLength(2);
  for (const item of found.work) {
    const goal = found.goals[item.suggestions[0]?.to ?? -1];
    if (goal) accept({ item, goal, strength: 9 });
  }
  expect(host.values('Squads').map((row) => row[2])).toEqual([
    '',
    '',
    'Company objective',
    'Happy customers',
    '=Growth abroad',
    'Happy customers',
    '=Growth abroad',
    'Happy customers',
  ]);

  const strict = fileOf(
    `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['PO-1: Buyers', 'PO-3: Answers'], true).setAllowInvalid(false).build();
     tab('Roadmap').getRange('C2:C6').setDataValidation(rule);`,
    TABS,
  );
  const other = openScreen(strict);
  other.accept(other.link(other.find(), 'IN-3', 'PO-3'));
  expect(other.host.value('Roadmap', 'C4')).toBe('PO-3: Answers');
  expect(other.accept(other.link(other.find(), 'IN-2', 'PO-2'))).toMatch(
    /^The drop-down of the cell C3 takes only/,
  );
});

test('work that stands on a tab for each team is linked on its own tab', () => {
  const headings = ['Epic', 'Objective', 'Lead'];
  const { host, find, link, accept } = openScreen(
    fileOf('', {
      Goals: TABS.Goals,
      Squads: TABS.Squads,
      'Team North': [
        headings,
        ['Contracts that buyers sign online', 'PO-1', 'a'],
        ['Ticket answers', 'PO-3', 'b'],
      ],
      'Team South': [
        headings,
        ['Calls to customers who leave', 'PO-2', 'a'],
        ['Ticket archive', '', 'b'],
        ['Buyers sign', 'PO-1', ''],
      ],
    }),
  );
  const wanted = link(find(), 'Ticket archive', 'PO-3');
  expect(find().work.find(({ name }) => name === 'Ticket archive')?.at).toBe('B3 on Team South');
  expect(accept(wanted)).toMatchObject({ state: 'written' });
  expect([host.value('Team North', 'B3'), host.value('Team South', 'B3')]).toEqual(['PO-3', 'PO-3']);
});

test('a map in the person’s own words keeps them, and gets the rows and columns that it lacks, each once', () => {
  const tabs = {
    ...TABS,
    Squads: TABS.Squads.map(([id = '', team = '', objective = '']) => [id, team, objective]),
    Links: [
      ['Objective', 'CO-1 Win enterprise customers in new markets'],
      ['PO-1', 'High'],
      ['PO-2', 'Low'],
    ],
  };
  const { host, nonce, find, link, undo } = openScreen(fileOf('', tabs));
  const before = host.values('Links');
  const found = find();
  expect(found).toMatchObject({ mapTab: 'Links', strengths: [9, 3, 1, -3] });
  expect(found.work.find(({ id }) => id === 'PO-3')?.at).toBe('Links');
  const links = [
    link(found, 'PO-2', 'CO-2', { strength: 3 }),
    link(found, 'PO-3', 'CO-3'),
    link(found, 'PO-4', 'CO-2', { strength: 1 }),
  ];
  const reply = ask(host, nonce, 'acceptLinks', links);
  expect(reply).toMatchObject({ ok: true, value: { said: '3 rows linked.', left: [] } });
  expect(host.values('Links')).toEqual([
    [
      'Objective',
      'CO-1 Win enterprise customers in new markets',
      'CO-2 Keep the customers we have',
      'CO-3 Run a lean support team',
    ],
    ['PO-1', 'High', '', ''],
    ['PO-2', 'Low', 'Medium', ''],
    ['PO-3', '', '', 'High'],
    ['PO-4', '', 'Low', ''],
  ]);
  undo(reply.ok ? reply.value.run : undefined);
  expect(host.values('Links')).toEqual(before);

  const ticks = { ...tabs, Links: [tabs.Links[0] ?? [], ['PO-1', ''], ['PO-2', '']] };
  const boxes = openScreen(fileOf(`tab('Links').getRange('B2:B3').insertCheckboxes().check();`, ticks));
  expect(boxes.find().strengths).toEqual([3]);
});

test('rows that are sorted or inserted while it is saved: nothing is written, or it says so', () => {
  const acts: readonly ((host: Host) => void)[] = [
    (host) => host.person.insertRows('Roadmap', 2, 1),
    (host) => host.person.sort('Roadmap', 'A2:E6', 1, false),
    (host) => host.person.type('Roadmap', 'C3', 'PO-1'),
  ];
  const saved = fileOf('', TABS);
  for (const act of acts) {
    const { host, find, link, accept } = openScreen(saved);
    const wanted = link(find(), 'IN-2', 'PO-2');
    let rulesRead = false;
    host.meanwhile(({ name }) => {
      if (rulesRead || name !== 'Range.getDataValidations') return;
      rulesRead = true;
      act(host);
    });
    const linksNow = () =>
      host
        .values('Roadmap')
        .slice(1)
        .map((row) => `${row[0]} ${row[2]}`)
        .sort()
        .join();
    expect(accept(wanted)).toMatch(
      /^Somebody moved rows of “Roadmap” or filled a cell in this moment, so nothing was written/,
    );
    host.meanwhile(null);
    expect(rulesRead).toBe(true);
    expect(linksNow()).not.toContain('IN-2 PO-2');
  }

  // In the very moment of writing nothing can keep it from happening, so the link goes to its row afterwards.
  const { host, find, link, accept } = openScreen(saved);
  const wanted = link(find(), 'IN-2', 'PO-2');
  let isMoved = false;
  host.meanwhile(({ name }) => {
    if (isMoved || name !== 'Range.setValues') return;
    isMoved = true;
    host.person.insertRows('Roadmap', 2, 1);
  });
  const before = host.values('Roadmap').filter(([id]) => id !== 'IN-2');
  expect(accept(wanted)).toMatchObject({ state: 'written' });
  host.meanwhile(null);
  const now = host.values('Roadmap').filter((row) => row.join('') !== '');
  expect(now.filter(([id]) => id !== 'IN-2')).toEqual(before);
  expect(now.find(([id]) => id === 'IN-2')).toContain('PO-2');
});

test('two people at once: the second is told what the first wrote, and loses nothing of it', () => {
  const { host, find, link, accept } = openScreen();
  const [mine, theirs] = [find(), find()];
  expect(accept(link(theirs, 'IN-2', 'PO-2'))).toMatchObject({ state: 'written' });
  expect(accept(link(mine, 'IN-2', 'PO-4'))).toMatchObject({ state: 'held', holds: 'PO-2', mayAdd: true });
  expect(host.value('Roadmap', 'C3')).toBe('PO-2');
});
