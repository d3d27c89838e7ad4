import { hostWith } from './script';

const manifest = (...scopes: string[]) => ({
  'appsscript.json': JSON.stringify({
    timeZone: 'Asia/Tokyo',
    oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
  }),
});

const SOURCE = `
  function mail() { MailApp.sendEmail('a@example.com', 'Subject', 'Body'); }
  function who() { return Session.getActiveUser().getEmail(); }
  function timer() { ScriptApp.newTrigger('who').timeBased().everyHours(1).create(); }
  function read() { return SpreadsheetApp.getActive().getName(); }
  function byId() { return SpreadsheetApp.openById(SpreadsheetApp.getActive().getId()).getName(); }
  function alertMe() { SpreadsheetApp.getUi().alert('Hello'); }
  function zone() { return Session.getScriptTimeZone(); }
`;

test('a scope that the manifest lacks is named in the refusal', () => {
  const host = hostWith(SOURCE, { files: manifest('spreadsheets.currentonly') });
  expect(host.run('read')).toBe('Untitled spreadsheet');
  expect(() => host.run('mail')).toThrow(
    'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
  );
  expect(() => host.run('who')).toThrow('https://www.googleapis.com/auth/userinfo.email');
  expect(() => host.run('timer')).toThrow('https://www.googleapis.com/auth/script.scriptapp');
  expect(() => host.run('alertMe')).toThrow('https://www.googleapis.com/auth/script.container.ui');
});

test('openById needs the wide scope even for the own file', () => {
  expect(() => hostWith(SOURCE, { files: manifest('spreadsheets.currentonly') }).run('byId')).toThrow(
    'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  );
  expect(hostWith(SOURCE, { files: manifest('spreadsheets') }).run('byId')).toBe('Untitled spreadsheet');
});

test('without a manifest Apps Script would find out the scopes, so all calls are allowed', () => {
  const host = hostWith(SOURCE);
  expect(host.run('who')).toBe('pm@example.com');
  expect(host.run('byId')).toBe('Untitled spreadsheet');
});

test("the manifest's time zone is the script's", () => {
  expect(hostWith(SOURCE, { files: manifest() }).run('zone')).toBe('Asia/Tokyo');
});

const tried = (statement: string) => `try { ${statement} } catch (error) { console.log(error.message) }`;

test('a simple trigger may use the sheet, but no service that needs a permission and no sidebar', () => {
  const host = hostWith(`function onOpen() {
    SpreadsheetApp.getUi().createMenu('M').addToUi();
    console.log(SpreadsheetApp.getActive().getName());
    ${tried(`MailApp.sendEmail('a@example.com', 's', 'b')`)}
    ${tried(`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))`)}
    ${tried(`Session.getEffectiveUser()`)}
    ${tried(`ScriptApp.getProjectTriggers()`)}
  }`);
  host.open();
  expect(host.log[0]?.console).toEqual([
    'Untitled spreadsheet',
    'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    'You do not have permission to call Session.getEffectiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    'You do not have permission to call ScriptApp.getProjectTriggers. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
  ]);
});

test('an add-on that was not switched on in the file sees neither the file nor its properties', () => {
  const host = hostWith(`function onOpen(e) {
    console.log(String(e.authMode));
    SpreadsheetApp.getUi().createAddonMenu().addItem('Start', 'start').addToUi();
    ${tried(`SpreadsheetApp.getActive()`)}
    ${tried(`PropertiesService.getDocumentProperties()`)}
  }`);
  host.open('NONE');
  expect(host.log[0]?.console).toEqual([
    'NONE',
    'You do not have permission to call SpreadsheetApp.getActive.',
    'You do not have permission to call PropertiesService.getDocumentProperties.',
  ]);
  expect(host.screen.menus[0]?.addon).toBe(true);
});

test('onInstall runs with all rights', () => {
  const host = hostWith(`function onInstall() { console.log(Session.getActiveUser().getEmail()); }`);
  host.install();
  expect(host.log[0]?.console).toEqual(['pm@example.com']);
});

test('timers have no UI', () => {
  const host = hostWith(`
    function schedule() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
    function tick() { SpreadsheetApp.getUi(); }
  `);
  host.run('schedule');
  expect(() => host.fireTrigger(host.triggers[0]?.uid ?? '')).toThrow(
    'Cannot call SpreadsheetApp.getUi() from this context.',
  );
});
