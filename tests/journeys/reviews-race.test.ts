/** People sort, insert, delete, rename and type at any moment of a send; no event, no answer and no cell of theirs may be lost. */
import type { Host } from '../../playground/host/host';
import type { SavedWorkbook } from '../../playground/host/saved';
import { openHost } from '../../playground/host/open-host';
import type { LedgerEvent } from '../../src/core/reviews/events';
import { logCells } from '../../src/core/reviews/log-cells';
import { columnsOf } from '../../src/core/tables/table';
import { reviewLog } from '../../src/core/tables/reviews';
import { rowsOf } from './journey';
import { bookOf, draftFor, draftsFor, logOf, mailsByAddress, openWithPlan, press } from './reviews';

const PEOPLE = 3;
const now = () => new Date('2026-11-22T10:00:00Z');

/** A file in which messages wait, and in which people have written beside and below what is ours. */
function waiting(): SavedWorkbook {
  const host = openWithPlan(PEOPLE + 1, { now });
  press(host, 'queueMessages', draftsFor(PEOPLE));
  const own = host.values('Reviews')[0]?.length ?? 0;
  const letter = String.fromCharCode(65 + own);
  host.person.type('Reviews', `${letter}1`, 'My notes');
  for (let row = 2; row <= PEOPLE + 1; row++) {
    host.person.type('Reviews', `${letter}${row}`, `mine for ${host.value('Reviews', `A${row}`)}`);
  }
  host.person.paste('Reviews', `C${PEOPLE + 2}`, [
    ['a line of my own', '', '', '', '', '', '', 'my own state', 'my own day'],
  ]);
  host.person.type('Review Log', 'G2', 'beside an event');
  host.person.type('Review Log', `A${PEOPLE + 4}`, 'a note below the log');
  for (const tab of ['Review Log', 'Reviews']) host.person.deleteRows(tab, 60, 900);
  const timers = ['run', 'the next run'].map((uid) => ({
    uid,
    handler: 'continueSending',
    event: 'CLOCK' as const,
    creator: 'pm@example.com',
    zone: 'Europe/Berlin',
    schedule: { kind: 'once' as const, at: 0 },
    due: 0,
  }));
  return { ...host.save(), triggers: timers };
}

const saved = waiting();
const fresh = (): Host => openHost({ bundle: 'dist', now, saved });

/** Everything that is not ours: cells of people, wherever they stand, each with the review beside it. */
function peoplesCells(host: Host): readonly string[] {
  const reviews = host.workbook.tabs.find(({ name }) => /^Reviews|Asked/.test(name))?.name ?? '';
  const log = host.workbook.tabs.find(({ name }) => name.includes('Log'))?.name ?? '';
  const mine = /^(mine|My notes|a line of my own|my own|beside an event|a note below)/;
  const beside = (row: readonly string[], cell: string) =>
    cell.startsWith('mine') ? `${cell} at ${row.find((one) => one.startsWith('RV-'))}` : cell;
  return [reviews, log]
    .flatMap((tab) => host.values(tab))
    .flatMap((row) => row.filter((cell) => mine.test(cell)).map((cell) => beside(row, cell)))
    .sort();
}

const byText = (a: string, b: string) => a.localeCompare(b);
const last = (host: Host, tab: string) => host.values(tab).length;

/** What people do, each by its own name. */
const ACTS: Readonly<Record<string, (host: Host) => void>> = {
  'sorts the log by its events': (host) =>
    host.person.sort('Review Log', `A2:G${last(host, 'Review Log')}`, 2),
  'sorts the log backwards': (host) =>
    host.person.sort('Review Log', `A2:G${last(host, 'Review Log')}`, 1, false),
  'inserts rows in the log': (host) => host.person.insertRows('Review Log', 3, 2),
  'puts a column before the log': (host) => host.person.insertColumns('Review Log', 1),
  'inserts a row above the first event': (host) => host.person.insertRows('Review Log', 2),
  'renames the tabs': (host) => {
    host.person.renameTab('Review Log', 'Our Log');
    host.person.renameTab('Reviews', 'Asked');
  },
  'sorts the reviews backwards': (host) => host.person.sort('Reviews', 'A2:W4', 1, false),
  'inserts a row among the reviews': (host) => host.person.insertRows('Reviews', 3),
  'moves a review to the top': (host) => host.person.moveRows('Reviews', 4, 1, 2),
  'puts a column before the reviews': (host) => host.person.insertColumns('Reviews', 1),
  'types over a state': (host) => host.person.type('Reviews', 'J3', 'I think it is fine'),
  'sorts the plan': (host) => host.person.sort('Initiatives', 'A2:D5', 3, false),
  'inserts a row into the plan': (host) => host.person.insertRows('Initiatives', 3),
  'types into the plan': (host) => host.person.type('Initiatives', 'B3', 'Launch dashboard, reworded'),
};

/** @param at the call, counted from 1, before which it happens */
function send(host: Host, act: (host: Host) => void, at: number): void {
  let calls = 0;
  host.meanwhile(() => {
    if (++calls === at) act(host);
  });
  host.fireTrigger('run');
  host.meanwhile(null);
}

/** A send for each of these moments at which it happens; those that leave the same file are looked at once, because all that follows is the same. */
function sendsAt(
  moments: readonly number[],
  act: (host: Host) => void,
): readonly (readonly [number, Host])[] {
  const left = new Map<string, readonly [number, Host]>();
  for (const at of moments) {
    const host = fresh();
    send(host, act, at);
    const file = JSON.stringify(host.save());
    if (!left.has(file)) left.set(file, [at, host]);
  }
  return [...left.values()];
}

/** The calls of a send that suit, counted from 1. */
function callsLike(pattern: RegExp): readonly number[] {
  const calls: number[] = [];
  const host = fresh();
  let call = 0;
  host.meanwhile(({ name }) => {
    call += 1;
    if (pattern.test(name)) calls.push(call);
  });
  host.fireTrigger('run');
  return calls;
}

/** What happens between a read and the write after it happens, at the latest, just before the write: so these moments stand for all. */
const writes = callsLike(/^(Sheet\.appendRow|Range\.setValues|MailApp\.sendEmail)$/);
/** The same with the reads, for what should be seen at once. */
const readsAndWrites = callsLike(/^(Sheet\.appendRow|Range\.(setValues|getValues)|MailApp\.sendEmail)$/);
const expected = peoplesCells(fresh());

test.each(Object.keys(ACTS))(
  'whenever somebody %s, each person gets one mail and nothing is lost',
  (name) => {
    const act = ACTS[name] ?? (() => undefined);
    for (const [at, host] of sendsAt(readsAndWrites, act)) {
      const { events } = logOf(host);
      const reviews = host.workbook.tabs.find((tab) => /^(Reviews|Asked)$/.test(tab.name))?.name ?? '';
      host.fireTrigger('the next run');
      expect([at, mailsByAddress(host)]).toEqual([
        at,
        { 'p1@example.com': 1, 'p2@example.com': 1, 'p3@example.com': 1 },
      ]);
      expect([at, events.length]).toEqual([at, 3 * PEOPLE]);
      expect([at, peoplesCells(host)]).toEqual([at, expected]);
      const states = host.values(reviews).filter((row) => row.some((cell) => cell.startsWith('RV-')));
      expect([at, states.map((row) => row.includes('Sent'))]).toEqual([at, [true, true, true]]);
    }
  },
);

test('a review that somebody deletes from the tab comes back, and the lines below keep what people wrote', () => {
  for (const [at, host] of sendsAt(writes, (open) => open.person.deleteRows('Reviews', 2))) {
    host.fireTrigger('the next run');
    const rows = rowsOf(host, 'Reviews');
    expect([at, rows.map(({ ID = '' }) => ID).sort(byText)]).toEqual([at, ['', 'RV-1', 'RV-2', 'RV-3']]);
    const [line] = rows.filter(({ ID }) => ID === '');
    expect([at, line?.Stakeholder, line?.State, line?.Sent]).toEqual([
      at,
      'a line of my own',
      'my own state',
      'my own day',
    ]);
    expect([at, peoplesCells(host)]).toEqual([at, expected.filter((cell) => !cell.includes('RV-1'))]);
  }
});

test('rows of the log that somebody deletes during a send never lead to a second mail', () => {
  const deleteLast = (host: Host) => host.person.deleteRows('Review Log', last(host, 'Review Log') - 1, 2);
  for (const [at, host] of sendsAt(readsAndWrites, deleteLast)) {
    host.fireTrigger('the next run');
    const again = openAgain(host);
    for (const { uid } of saved.triggers) again.fireTrigger(uid);
    expect([at, Object.values(mailsByAddress(again)).filter((count) => count > 1)]).toEqual([at, []]);
  }
});

/** With timers that have not been used, and nothing remembered but what stands in the file. */
function openAgain(host: Host): Host {
  return openHost({ bundle: 'dist', now, saved: { ...host.save(), triggers: saved.triggers } });
}

test('answers that come in during a send are all there afterwards, in the log and on the tab', () => {
  for (const [at, host] of sendsAt(readsAndWrites, (open) => answerMeanwhile(open, 'RV-1'))) {
    host.fireTrigger('the next run');
    const { events } = logOf(host);
    expect([at, events.filter(({ event }) => event === 'answered')]).toHaveLength(2);
    expect([at, bookOf(host).reviews.get('RV-1')?.answer?.comment]).toEqual([at, '=1+1 is fine']);
    expect([at, rowsOf(host, 'Reviews').find(({ ID }) => ID === 'RV-1')?.Comment]).toEqual([
      at,
      "'=1+1 is fine",
    ]);
    expect([at, Object.values(mailsByAddress(host)).every((count) => count === 1)]).toEqual([at, true]);
  }
});

/** Another run appends to the log, as the answer page does: counted on from what it reads. */
function answerMeanwhile(host: Host, review: string): void {
  const event: LedgerEvent = {
    event: 'answered',
    review,
    answer: 'Concern',
    comment: '=1+1 is fine',
    version: 'v1',
    via: 'recorded',
    by: 'p1@example.com',
    n: logOf(host).highest.event + 1,
    at: '2026-11-22 11:00:00.000',
  };
  const cells = logCells(event);
  const row = columnsOf(reviewLog).map(([key]) => String(cells[key as keyof typeof cells]));
  host.person.paste('Review Log', `A${last(host, 'Review Log') + 1}`, [row]);
}

test.each([
  ['one mail', 1, false],
  // More rows than a send looks for at the end of the log.
  ['thirty mails', 30, false],
  ['one mail, in a log that somebody sorts at that moment,', 1, true],
])(
  'what is queued during a send leaves with it, and what is cancelled does not: %s',
  (_what, late, isSorted) => {
    const host = openWithPlan(40, { now });
    press(host, 'queueMessages', draftsFor(3));
    const added = Array.from({ length: late }, (_, i) => draftFor(`late${i}@example.com`, [`IN-${i + 5}`]));
    let isDone = false;
    host.meanwhile(({ name }) => {
      if (name !== 'LockService.getScriptLock' || host.outbox.length !== 1 || isDone) return;
      isDone = true;
      press(host, 'queueMessages', added);
      press(host, 'cancelQueued', ['MS-3']);
      if (isSorted) host.person.sort('Review Log', `A2:G${last(host, 'Review Log')}`, 2);
    });
    press(host, 'sendQueued');
    const people = ['p1@example.com', 'p2@example.com', ...added.map(({ person }) => person.address)];
    expect(mailsByAddress(host)).toEqual(Object.fromEntries(people.map((address) => [address, 1])));
    const states = ['Sent', 'Sent', 'Cancelled', ...added.map(() => 'Sent')];
    expect(rowsOf(host, 'Reviews').map(({ State }) => State)).toEqual(states);
  },
);
