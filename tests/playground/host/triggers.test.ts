import { hostWith } from './script';

const SOURCE = `
  function schedule() {
    const clock = () => ScriptApp.newTrigger('tick').timeBased();
    return [clock().everyMinutes(10).create(), clock().everyHours(2).create(), clock().everyDays(1).atHour(9).nearMinute(30).create(),
      clock().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8).create(), clock().onMonthDay(1).atHour(6).create(), clock().after(60000).create()]
      .map((trigger) => String(trigger.getEventType()));
  }
  function tick(e) { console.log(e.triggerUid + ' at ' + e.hour + ':' + e.minute + ' ' + e['day-of-month'] + '.' + e.month); }
  function once() { ScriptApp.newTrigger('tick').timeBased().after(60000).create(); }
  function broken() { throw new Error('out of order'); }
  function scheduleBroken() { ScriptApp.newTrigger('broken').timeBased().everyHours(1).create(); }
  function watch() { const book = SpreadsheetApp.getActive();
    ScriptApp.newTrigger('edited').forSpreadsheet(book).onEdit().create(); ScriptApp.newTrigger('changed').forSpreadsheet(book).onChange().create(); }
  function edited(e) { console.log('edited ' + e.range.getA1Notation() + ' ' + e.value + ' as ' + Session.getEffectiveUser().getEmail()); }
  function changed(e) { console.log('changed ' + e.changeType); }
  function onEdit(e) { console.log([e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode), e.source.getName(), e.user.getEmail()].join(' | ')); }
  function mine() { return ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()); }
  function clean() { ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger)); }
  function tooMany() { for (let i = 0; i < 21; i++) ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
  function odd() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(7).create(); }
`;
const MINUTE = 60_000;
/** Wednesday, 7 January 2026, 10:00 in Berlin. */
const now = () => new Date('2026-01-07T09:00:00Z');
const open = () => hostWith(SOURCE, { now, timeZone: 'Europe/Berlin' });
const said = (host: ReturnType<typeof open>) => host.log.flatMap((execution) => execution.console);

test('clock triggers know when they are due, in the zone of the script', () => {
  const host = open();
  expect(host.run('schedule')).toEqual(Array(6).fill('CLOCK'));
  expect(host.triggers.map(({ due }) => new Date(due ?? 0).toISOString())).toEqual([
    '2026-01-07T09:10:00.000Z',
    '2026-01-07T11:00:00.000Z',
    '2026-01-08T08:30:00.000Z',
    '2026-01-12T07:17:00.000Z',
    '2026-02-01T05:17:00.000Z',
    '2026-01-07T09:01:00.000Z',
  ]);
});

test('timers run only when asked, when they are due', () => {
  const host = open();
  host.run('once');
  expect(host.runDue()).toEqual([]);
  host.advance(MINUTE);
  expect(host.runDue()).toEqual(['tick']);
  expect(said(host)).toEqual([`${host.triggers[0]?.uid} at 10:1 7.1`]);
});

test('a one-shot timer stays in the list after it has fired, and fires no more', () => {
  const host = open();
  host.run('once');
  host.advance(2 * MINUTE);
  host.runDue();
  host.advance(60 * MINUTE);
  expect(host.runDue()).toEqual([]);
  expect(host.run('mine')).toEqual(['tick']);
  host.run('clean');
  expect(host.triggers).toEqual([]);
});

test('a timer that fails stands in the log and comes again', () => {
  const host = open();
  host.run('scheduleBroken');
  host.advance(61 * MINUTE);
  expect(host.runDue()).toEqual(['broken']);
  expect(host.log.at(-1)).toMatchObject({ name: 'broken', kind: 'timer', error: 'out of order' });
  host.advance(61 * MINUTE);
  expect(host.runDue()).toEqual(['broken']);
  expect(() => host.fireTrigger(host.triggers[0]?.uid ?? '')).toThrow('out of order');
});

test('typing fires the simple onEdit with old and new value, as text', () => {
  const host = open();
  host.person.type('Sheet1', 'B2', '5');
  host.person.type('Sheet1', 'B2', '2026-01-05');
  host.person.clear('Sheet1', 'B2');
  host.person.paste('Sheet1', 'A1', [['a', 'b']]);
  expect(said(host)).toEqual([
    'B2 | 5 |  | LIMITED | Untitled spreadsheet | pm@example.com',
    'B2 | 46027.0 | 5 | LIMITED | Untitled spreadsheet | pm@example.com',
    'B2 |  | 46027.0 | LIMITED | Untitled spreadsheet | pm@example.com',
    'A1:B1 |  |  | LIMITED | Untitled spreadsheet | pm@example.com',
  ]);
});

test('installable triggers run as whoever made them; others do not see them', () => {
  const owner = hostWith(SOURCE, { user: 'owner@example.com', now });
  owner.run('watch');
  const other = hostWith(SOURCE, { user: 'other@example.com', saved: owner.save(), now });
  expect(other.run('mine')).toEqual([]);
  other.person.type('Sheet1', 'A1', 'x');
  other.person.insertRows('Sheet1', 1);
  expect(said(other).slice(1)).toEqual([
    'edited A1 x as owner@example.com',
    'changed EDIT',
    'changed INSERT_ROW',
  ]);
});

test('what a script writes fires nothing', () => {
  const host = hostWith(
    `${SOURCE} function write() { SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValue(1); }`,
  );
  host.run('watch');
  host.run('write');
  expect(said(host)).toEqual([]);
});

test('twenty triggers a person, and five kinds of minutes', () => {
  expect(() => open().run('tooMany')).toThrow('This script has too many triggers.');
  expect(() => open().run('odd')).toThrow('It must be one of 1, 5, 10, 15, 30.');
});
