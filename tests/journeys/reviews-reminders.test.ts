import type { Host } from '../../playground/host/host';
import { answers, askAna, openWithAnswerPage, send } from './answers';
import { openJourney } from './journey';
import { draftFor, eventsOf, openWithPlan, press } from './reviews';

const DAY = 86_400_000;

/** Lets so many mornings come. */
function days(host: Host, many: number): void {
  for (let i = 0; i < many; i++) {
    host.advance(DAY);
    host.runDue();
  }
}

const outbox = (host: Host) =>
  host.outbox.map(({ to, subject, sent }) => `${sent.slice(0, 10)} ${to.join(' ')}: ${subject}`);

const daily = (host: Host) => host.triggers.filter(({ handler }) => handler === 'remindDaily');

/** Sunday, 22 November 2026; Ana was asked on that day. */
function asked(due = '2026-12-01', address = 'ana@example.com'): Host {
  const host = openWithPlan(2);
  host.run('setUpWorkbook');
  press(host, 'queueMessages', [draftFor(address, ['IN-1'], { due })]);
  press(host, 'sendQueued');
  return host;
}

test('over three weeks, a person who does not answer gets two reminders, and the one who asked the news of each week', () => {
  const host = asked();
  days(host, 21);
  // Nobody reads along: whom else to talk to is told to the one who asked.
  expect(host.outbox.filter(({ to, cc, bcc }) => to.length + cc.length + bcc.length !== 1)).toEqual([]);
  expect(outbox(host)).toMatchInlineSnapshot(`
   [
     "2026-11-22 ana@example.com: Your view by Tue 1 December: Launch dashboard 1 (3 minutes) [MS-1]",
     "2026-11-25 ana@example.com: A reminder, your view by Tue 1 December: Launch dashboard 1 [MS-2]",
     "2026-11-30 ana@example.com: Last call, your view by Tue 1 December: Launch dashboard 1 [MS-3]",
     "2026-11-30 pm@example.com: Reviews this week: 0 of 1 answered [MS-4]",
     "2026-12-07 pm@example.com: Reviews this week: 0 of 1 answered [MS-5]",
   ]
  `);
});

test('an answer ends the reminders', () => {
  const host = openWithAnswerPage();
  host.run('setUpWorkbook');
  const token = askAna(host);
  days(host, 4);
  send(host, token, answers({ answer: 'Support' }));
  days(host, 10);
  expect(host.outbox.filter(({ to }) => to.includes('ana@example.com')).length).toBe(2);
});

test('paused, nothing is sent; afterwards it goes on', () => {
  const host = asked();
  press(host, 'setPaused', true);
  days(host, 5);
  expect(host.outbox.length).toBe(1);
  press(host, 'setPaused', false);
  days(host, 1);
  days(host, 2);
  expect(host.outbox.length).toBeGreaterThan(1);
});

test('two people press set-up, again and again: the file has one timer', () => {
  const host = openJourney();
  host.run('setUpWorkbook');
  host.run('setUpWorkbook');
  const other = openJourney({ saved: host.save(), user: 'other@example.com' });
  other.run('setUpWorkbook');
  press(other, 'repairReminders');
  expect(daily(other).map(({ creator }) => creator)).toEqual(['pm@example.com']);
  expect(press(other, 'reminderTimer')).toMatchObject({ state: 'running', owner: 'pm@example.com' });
  // In the morning of the people, not of the script, whose zone is UTC.
  expect(daily(host)).toMatchObject([{ zone: 'Europe/Berlin', schedule: { kind: 'days', hour: 10 } }]);
});

test('where the owner of the timer has left, a colleague sets it anew, and the old one ends itself', () => {
  const host = openJourney();
  host.run('setUpWorkbook');
  const other = openJourney({ saved: host.save(), user: 'other@example.com' });
  other.advance(5 * DAY);
  expect(press(other, 'repairReminders')).toMatchObject({ state: 'running', owner: 'other@example.com' });
  days(other, 2);
  expect(daily(other).map(({ creator }) => creator)).toEqual(['other@example.com']);
});

/** What Google copies: the cells and the metadata, but neither properties nor timers nor the id. */
function copyOf(host: Host): Host {
  const { workbook, ...saved } = host.save();
  return openJourney({
    saved: {
      ...saved,
      workbook: { ...workbook, id: 'the-copy' },
      properties: { document: [], script: [], users: [] },
      triggers: [],
      outbox: [],
    },
  });
}

test('U19: a copy has no timer and sends nothing, even with a timer of its own', () => {
  const copy = copyOf(asked());
  expect(press(copy, 'reminderTimer')).toEqual({ state: 'missing' });
  days(copy, 5);
  expect(press(copy, 'repairReminders')).toMatchObject({ state: 'running' });
  days(copy, 10);
  expect(copy.outbox).toEqual([]);
});

test('nobody but the timer can remind, and a timer lays out no tabs', () => {
  const host = openJourney();
  press(host, 'repairReminders');
  const tabs = host.workbook.tabs.length;
  for (const event of [null, {}, { triggerUid: '123' }]) {
    expect(() => host.webRpc('remindDaily', event)).toThrow('for timers that Throughline has set');
  }
  days(host, 3);
  expect(host.workbook.tabs.length).toBe(tabs);
  expect(press(host, 'reminderTimer').lastRun).toMatch(/^2026-11-\d\d \d\d:\d\d$/);
});

test('a run that dies or cannot go on shows, and the next one that comes to its end says what came of it', () => {
  const host = asked();
  const heading = host.value('Settings', 'A1');
  host.person.type('Settings', 'A1', '?');
  days(host, 1);
  expect(press(host, 'reminderTimer')).toMatchObject({
    state: 'running',
    isStuck: true,
    said: expect.stringContaining('has lost its heading "Setting"') as string,
  });
  host.person.type('Settings', 'A1', heading);
  host.failAt({ call: 30 });
  days(host, 1);
  expect(press(host, 'reminderTimer')).toMatchObject({ lastRun: expect.any(String) as string });
  expect(press(host, 'reminderTimer')).not.toHaveProperty('said');
  days(host, 1);
  expect(press(host, 'reminderTimer').said).toBe('1 of 1 sent.');
});

test('a timer that has stopped is seen, and set anew by a press', () => {
  const host = openWithPlan(1);
  host.run('setUpWorkbook');
  host.advance(5 * DAY);
  expect(press(host, 'reminderTimer')).toMatchObject({ state: 'silent' });
  expect(press(host, 'repairReminders')).toMatchObject({ state: 'running' });
  expect(daily(host).length).toBe(1);
  expect(() => eventsOf(host)).not.toThrow();
});
