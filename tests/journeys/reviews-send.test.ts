import type { Host } from '../../playground/host/host';
import { openJourney, rowsOf, writesOf } from './journey';
import { bookOf, draftFor, draftsFor, eventsOf, mailsByAddress, openWithPlan, press } from './reviews';

const queuedFor = (people: number, options: Parameters<typeof openWithPlan>[1] = {}): Host => {
  const host = openWithPlan(people, options);
  press(host, 'queueMessages', draftsFor(people));
  return host;
};
const statesOf = (host: Host) => rowsOf(host, 'Reviews').map(({ State }) => State);
const timers = (host: Host) =>
  host.triggers.map(({ handler, due }) => [handler, due && new Date(due).toISOString()]);

test('people get one mail each, as themselves see it, and the log and the tab say so', () => {
  const host = queuedFor(3);
  expect(statesOf(host)).toEqual(['Queued', 'Queued', 'Queued']);
  expect(press(host, 'sendQueued')).toEqual({ said: '3 of 3 sent.', sent: 3, left: 0, unknown: 0 });
  expect(mailsByAddress(host)).toEqual({ 'p1@example.com': 1, 'p2@example.com': 1, 'p3@example.com': 1 });
  expect(host.outbox[0]?.replyTo).toBe('pm@example.com');
  expect(host.outbox[0]?.subject).toContain('[MS-1]');
  expect(host.outbox[0]?.body).toContain('Launch dashboard 1');
  expect(host.outbox[0]?.htmlBody).toContain('Launch dashboard 1');
  expect(rowsOf(host, 'Reviews')[0]).toMatchInlineSnapshot(`
   {
     "Answer": "",
     "Answered": "",
     "Artefact": "",
     "Comment": "",
     "Delegate": "",
     "Due": "2026-12-01",
     "ID": "RV-1",
     "Item": "IN-1",
     "Item version": "v1",
     "Last reminded": "",
     "Message": "MS-1",
     "Our reply": "",
     "Question": "What would make this fail in your area?",
     "Reminders": "",
     "Replied": "",
     "Round": "1",
     "Sent": "2026-11-22",
     "Stage": "Draft",
     "Stakeholder": "Person p1",
     "State": "Sent",
   }
  `);
  expect(eventsOf(host).slice(3)).toEqual([
    'sending MS-1',
    'sent MS-1',
    'sending MS-2',
    'sent MS-2',
    'sending MS-3',
    'sent MS-3',
  ]);
});

test.each([
  ['with room below it', 1000],
  ['at the end of its tab', 0],
])('each mail costs the same number of calls and cells, however long the log, %s', (_where, room) => {
  const costFor = (people: number): readonly number[] => {
    const host = openWithPlan(40);
    press(host, 'queueMessages', draftsFor(people));
    const rows = people + 1 + room;
    if (rows < 1000) host.person.deleteRows('Review Log', rows + 1, 1000 - rows);
    press(host, 'sendQueued');
    expect(host.outbox).toHaveLength(people);
    const { calls = 0, cost } = host.log.at(-1) ?? {};
    return [calls, cost?.cellsRead ?? 0];
  };
  const [few, more, many] = [2, 21, 40].map(costFor);
  const perMail = (from: readonly number[] = [], to: readonly number[] = []) =>
    to.map((number, i) => (number - (from[i] ?? 0)) / 19);
  const [calls = 0, cells = 0] = perMail(few, more);
  expect(perMail(more, many)).toEqual([calls, cells]);
  expect(calls).toBeLessThan(25);
  // A look at the Settings, at the end of the log, and at one row each of the log and the tab when all is done.
  expect(cells).toBeLessThan(700);
});

test('done again, nothing is sent and nothing is written; whoever presses late learns who was first', () => {
  const host = queuedFor(2);
  press(host, 'sendQueued');
  expect(press(host, 'sendQueued').said).toMatchInlineSnapshot(
    `"Nothing is waiting to be sent. The last mail was sent by pm@example.com on 2026-11-22 at 11:00."`,
  );
  expect(writesOf(host)).toBe(0);
  expect(press(host, 'syncReviews')).toEqual({ isUpToDate: true });
  expect(writesOf(host)).toBe(0);
  expect(press(host, 'queueMessages', draftsFor(1))).toMatchInlineSnapshot(`
   {
     "heldBack": [
       {
         "address": "p1@example.com",
         "items": [
           "IN-1 Launch dashboard 1",
         ],
         "name": "Person p1",
         "says": "Already sent by pm@example.com on 2026-11-22 at 11:00.",
         "why": "already",
       },
     ],
     "queued": [],
   }
  `);
  expect(host.outbox).toHaveLength(2);
});

test('the quota ends a run; a timer goes on tomorrow', () => {
  const host = queuedFor(30, { mailQuota: 12 });
  expect(press(host, 'sendQueued').said).toMatchInlineSnapshot(
    `"12 of 30 sent, 18 to go tomorrow. Google lets this account send no more mails today. Throughline goes on by itself."`,
  );
  expect(timers(host)).toEqual([['continueSending', '2026-11-23T10:00:00.000Z']]);
  host.advance(24 * 3_600_000);
  host.runDue();
  host.advance(24 * 3_600_000);
  host.runDue();
  expect(Object.values(mailsByAddress(host))).toEqual(Array(30).fill(1));
  expect(new Set(statesOf(host))).toEqual(new Set(['Sent']));
  expect(timers(host)).toEqual([]);
});

test('where the mails of a Friday are used up, nobody gets one at the weekend, and each place names Monday', () => {
  let clock = Date.parse('2026-11-27T14:00:00Z');
  const host = openWithPlan(30, { mailQuota: 12, now: () => new Date(clock) });
  host.run('setUpWorkbook');
  press(host, 'queueMessages', draftsFor(30, { due: '2026-12-18' }));
  expect(press(host, 'sendQueued').said).toMatchInlineSnapshot(
    `"12 of 30 sent, 18 to go on Monday. Google lets this account send no more mails today. Throughline goes on by itself."`,
  );
  const waits = 'Waits to be sent. Sending goes on by itself on Monday.';
  expect(new Set(press(host, 'outgoingMails').map(({ says }) => says))).toEqual(new Set([waits]));
  expect(press(host, 'overview')).toMatchObject({
    reviews: { asked: 12, answered: 0, waiting: 18 },
    goesOn: 'Sending goes on by itself on Monday.',
  });
  press(host, 'setPaused', true);
  expect(press(host, 'overview')).not.toHaveProperty('goesOn');
  expect(press(host, 'outgoingMails')[0]?.says).toBe('Waits to be sent.');
  press(host, 'setPaused', false);
  const days = Array.from({ length: 4 }, () => {
    clock += 24 * 3_600_000;
    host.runDue();
    return host.outbox.filter(({ to }) => !to.includes('pm@example.com')).length;
  });
  expect(days).toEqual([12, 12, 24, 30]);
  expect(press(host, 'overview')).not.toHaveProperty('goesOn');
});

test('a timer that comes before the count of mails is over goes on the same day, and what it notes names the day', () => {
  let clock = Date.parse('2026-11-24T14:00:00Z');
  const host = openWithPlan(30, { mailQuota: 20, now: () => new Date(clock) });
  host.run('setUpWorkbook');
  press(host, 'queueMessages', draftsFor(30));
  expect(press(host, 'sendQueued').said).toMatch(/^20 of 30 sent, 10 to go tomorrow\./);
  clock = Date.parse('2026-11-25T09:30:00Z');
  expect(host.runDue()).toEqual(['remindDaily']);
  expect(press(host, 'reminderTimer').said).toMatchInlineSnapshot(
    `"0 of 10 sent, 10 to go on Wednesday, 25 November. Google lets this account send no more mails today. Throughline goes on by itself."`,
  );
  clock = Date.parse('2026-11-25T14:00:00Z');
  expect(host.runDue()).toEqual(['continueSending']);
  expect(Object.values(mailsByAddress(host))).toEqual(Array(30).fill(1));
});

test('a run ends well before six minutes; a timer goes on after a minute', () => {
  const host = queuedFor(30);
  host.meanwhile(({ name }) => {
    if (name === 'MailApp.sendEmail') host.advance(20_000);
  });
  expect(press(host, 'sendQueued').said).toMatchInlineSnapshot(
    `"14 of 30 sent, 16 to go in a minute. A run may not take longer. Throughline goes on by itself."`,
  );
  host.advance(60_000);
  expect(host.runDue()).toEqual(['continueSending']);
  host.advance(60_000);
  host.runDue();
  expect(Object.values(mailsByAddress(host))).toEqual(Array(30).fill(1));
  expect(host.log.filter(({ error }) => error !== undefined)).toEqual([]);
});

test('three refusals in a row end a run, each with what Google said; they can be sent again', () => {
  let isBroken = true;
  const refuseMail = ({ to }: { readonly to: readonly string[] }) =>
    isBroken && !to.includes('p1@example.com') ? 'Mail service not enabled' : undefined;
  const host = queuedFor(6, { refuseMail });
  expect(press(host, 'sendQueued').said).toMatchInlineSnapshot(`
   "1 of 6 sent, 2 not tried. Three in a row did not go through, so the rest waits until you have looked into it.
   3 mails refused by Google:
   Person p2: Mail service not enabled
   Person p3: Mail service not enabled
   Person p4: Mail service not enabled"
  `);
  expect(statesOf(host)).toEqual(['Sent', 'Refused', 'Refused', 'Refused', 'Queued', 'Queued']);
  // The daily timer tries nothing either, and says so where reminders are switched on; only a press does.
  host.run('setUpWorkbook');
  host.advance(24 * 3_600_000);
  expect(host.runDue()).toEqual(['remindDaily']);
  expect(statesOf(host)).toEqual(['Sent', 'Refused', 'Refused', 'Refused', 'Queued', 'Queued']);
  expect(press(host, 'reminderTimer').said).toMatchInlineSnapshot(
    `"No mails were sent, because three in a row did not go through. Look at them under Request reviews, and press Send there."`,
  );
  expect(press(host, 'outgoingMails').map(({ message, says }) => `${message} ${says}`))
    .toMatchInlineSnapshot(`
   [
     "MS-2 Refused by Google: Mail service not enabled",
     "MS-3 Refused by Google: Mail service not enabled",
     "MS-4 Refused by Google: Mail service not enabled",
     "MS-5 Waits for your press: three mails in a row did not go through, so none is sent by itself.",
     "MS-6 Waits for your press: three mails in a row did not go through, so none is sent by itself.",
   ]
  `);
  isBroken = false;
  expect(press(host, 'settleUnknown', { message: 'MS-2', as: 'again' })).toMatchInlineSnapshot(`
   {
     "said": "It waits to be sent again.",
   }
  `);
  expect(press(host, 'sendQueued').said).toMatchInlineSnapshot(`
   "3 of 3 sent.
   2 mails that Google refused earlier wait for you: send again or cancel, under Request reviews."
  `);
});

test('where Google does not say whether a mail left, it is in doubt, and a person settles it', () => {
  const refuseMail = ({ to }: { readonly to: readonly string[] }) =>
    to.includes('p2@example.com')
      ? 'We’re sorry, a server error occurred. Please wait a bit and try again.'
      : undefined;
  const host = queuedFor(3, { refuseMail });
  expect(press(host, 'sendQueued')).toMatchInlineSnapshot(`
   {
     "left": 0,
     "said": "2 of 3 sent.
   1 mail may have been sent. Look into the Sent folder, then say for each: it was sent, or send again.",
     "sent": 2,
     "unknown": 1,
   }
  `);
  expect(statesOf(host)).toEqual(['Sent', 'May have been sent', 'Sent']);
  expect(press(host, 'sendQueued').sent).toBe(0);
  press(host, 'settleUnknown', { message: 'MS-2', as: 'sent' });
  expect(statesOf(host)).toEqual(['Sent', 'Sent', 'Sent']);
  expect(() =>
    press(host, 'settleUnknown', { message: 'MS-2', as: 'again' }),
  ).toThrowErrorMatchingInlineSnapshot(`"Already sent by pm@example.com on 2026-11-22 at 11:00."`);
});

test('U12: a pause counts before the very next mail', () => {
  const host = queuedFor(5);
  let mails = 0;
  host.meanwhile(({ name }) => {
    if (name !== 'MailApp.sendEmail' || (mails += 1) !== 2) return;
    const row = host.values('Settings').findIndex(([label]) => label === 'Messages') + 1;
    host.person.type('Settings', `B${row}`, 'Paused');
  });
  expect(press(host, 'sendQueued').said).toMatchInlineSnapshot(
    `"2 of 5 sent, 3 waiting. Messages are paused in this file. Switch them on to send."`,
  );
  host.meanwhile(null);
  expect(host.outbox).toHaveLength(2);
  expect(press(host, 'sendQueued').said).toMatchInlineSnapshot(
    `"0 of 3 sent, 3 waiting. Messages are paused in this file. Switch them on to send."`,
  );
  expect(timers(host)).toEqual([]);
  press(host, 'setPaused', false);
  expect(press(host, 'sendQueued').said).toBe('3 of 3 sent.');
});

test('U19: a copy of the file sends nothing, not even when it goes its own way', () => {
  const saved = queuedFor(2).save();
  const workbook = { ...saved.workbook, id: '1Copy' };
  const properties = { ...saved.properties, script: [] };
  const host = openJourney({ saved: { ...saved, workbook, properties } });
  expect(press(host, 'sendQueued').said).toMatchInlineSnapshot(`
   "Nothing is waiting to be sent.
   2 mails came along when this file was copied. The original sends them, not this copy."
  `);
  press(host, 'claimFile');
  expect(press(host, 'sendQueued').said).toMatchInlineSnapshot(`
   "Nothing is waiting to be sent.
   2 mails came along when this file was copied. The original sends them, not this copy."
  `);
  expect(host.outbox).toEqual([]);
});

test('a mail that cannot be written waits, with the reason, and the others leave', () => {
  const host = queuedFor(3);
  host.person.deleteRows('Initiatives', 3);
  expect(press(host, 'sendQueued').said).toMatchInlineSnapshot(`
   "2 of 3 sent.
   1 mail could not be written:
   Person p2: “IN-2 Launch dashboard 2” is not in the plan any more. Put it back, or cancel this mail."
  `);
  expect(press(host, 'cancelQueued', ['MS-1', 'MS-2']).said).toMatchInlineSnapshot(
    `"1 mail cancelled. 1 mail cannot be taken back any more."`,
  );
  expect(statesOf(host)).toEqual(['Sent', 'Cancelled', 'Sent']);
});

test('a bad address stops everything before it begins', () => {
  const host = openWithPlan(2);
  const drafts = [...draftsFor(1), draftFor('not an address', ['IN-2'])];
  expect(() => press(host, 'queueMessages', drafts)).toThrowErrorMatchingInlineSnapshot(`
   "Nothing was sent, because these people have no e-mail address that can be used:
   - Person not an address: “not an address”
   Expected one address such as name@example.com. Put it right on the tab with your stakeholders and try again."
  `);
  expect(press(host, 'sendQueued').said).toBe('Nothing is waiting to be sent.');
});

test('two who press at once: the second is told, and everybody gets one mail', () => {
  const host = queuedFor(4);
  const second: string[] = [];
  host.meanwhile(({ name }) => {
    if (name !== 'MailApp.sendEmail') return;
    try {
      second.push(press(host, 'sendQueued').said);
    } catch (error) {
      second.push((error as Error).message);
    }
  });
  press(host, 'sendQueued');
  host.meanwhile(null);
  expect(second[0]).toMatchInlineSnapshot(
    `"A send is under way, started by pm@example.com at 11:00. What you queued is sent with it. Look again in a minute."`,
  );
  expect(new Set(second).size).toBe(1);
  expect(Object.values(mailsByAddress(host))).toEqual([1, 1, 1, 1]);
});

test('where another run is long at work between two mails, the send goes on after a minute', () => {
  const host = queuedFor(3);
  let release: (() => void) | undefined;
  host.meanwhile(({ name }) => {
    if (name === 'LockService.getScriptLock' && host.outbox.length === 1) release ??= host.holdLock('script');
  });
  expect(press(host, 'sendQueued').said).toMatchInlineSnapshot(
    `"1 of 3 sent, 2 to go in a minute. Something else is at work in this file. Throughline goes on by itself."`,
  );
  host.meanwhile(null);
  release?.();
  host.advance(60_000);
  host.runDue();
  expect(statesOf(host)).toEqual(['Sent', 'Sent', 'Sent']);
});

test('a timer that meets another send says so in the log, and names nobody there', () => {
  const host = queuedFor(2, { mailQuota: 1 });
  press(host, 'sendQueued');
  const release = host.holdLock('document');
  host.advance(25 * 3_600_000);
  host.runDue();
  release();
  const said = host.log.flatMap((run) => run.console).join('\n');
  expect(said).toContain('A send is under way, started by (an address)');
  expect(said).not.toContain('@');
});

test('only a timer that we set may go on with a send', () => {
  const host = queuedFor(1);
  for (const event of [null, {}, { triggerUid: '123' }, { triggerUid: null }]) {
    expect(() => host.webRpc('continueSending', event)).toThrow('for timers that Throughline has set');
  }
  expect(host.outbox).toEqual([]);
  expect(bookOf(host).messages.get('MS-1')?.state).toBe('Queued');
});
