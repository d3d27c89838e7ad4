/** What a test may break on purpose: calls that Google refuses, timers without a file, a person who has not agreed. */
import { hostWith } from './script';

test('a call is refused in the words that the test gives, and counted all the same', () => {
  const host = hostWith(
    `function look() { SpreadsheetApp.getActive().getName(); return SpreadsheetApp.getActive().getId(); }`,
    {
      refuseCall: ({ name, kind }) =>
        name === 'Spreadsheet.getId' && kind === 'menu' ? 'Not today.' : undefined,
    },
  );
  expect(() => host.run('look')).toThrow('Not today.');
  expect(host.log[0]?.callsByName).toMatchObject({ 'Spreadsheet.getName': 1, 'Spreadsheet.getId': 1 });
});

test.each([true, false])('timers are shown the file: %s', (timersSeeSpreadsheet) => {
  const host = hostWith(
    `function set() { ScriptApp.newTrigger('look').timeBased().after(1000).create(); }
     function look() { console.log(String(SpreadsheetApp.getActiveSpreadsheet() !== null)); }`,
    { timersSeeSpreadsheet },
  );
  host.run('set');
  host.advance(60_000);
  host.runDue();
  expect(host.log.at(-1)?.console).toEqual([String(timersSeeSpreadsheet)]);
  host.run('look');
  expect(host.log.at(-1)?.console).toEqual(['true']);
});

test.each([
  [true, 'REQUIRED'],
  [false, 'NOT_REQUIRED'],
])('a person who has not agreed to everything: %s', (lacksConsent, status) => {
  const host = hostWith(
    `function ask() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()); }`,
    { lacksConsent },
  );
  expect(host.run('ask')).toBe(status);
});
