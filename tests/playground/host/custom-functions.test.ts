import { hostWith } from './script';

const SOURCE = `
  /** @customfunction */
  function KINDS(value) {
    if (Array.isArray(value)) return value instanceof Array && JSON.stringify(value.map((row) => row.map((cell) => cell instanceof Date ? 'date' : cell)));
    return value instanceof Date ? 'date ' + value.toISOString() : typeof value + ' ' + value;
  }
  function SPILL(n) { return Array.from({ length: n }, (_, i) => [i + 1, 'row']); }
  function FAILS() { throw new Error('Give it a range of objectives.'); }
  function OBJECT() { return SpreadsheetApp.getActive().getActiveSheet().getRange('A1').getValue(); }
  function TRIES(what) {
    const sheet = SpreadsheetApp.getActive().getActiveSheet();
    const tries = {
      set: () => sheet.getRange('Z1').setValue(1), ui: () => SpreadsheetApp.getUi(), mail: () => MailApp.sendEmail('a@example.com', 's', 'b'),
      open: () => SpreadsheetApp.openById('x'), toast: () => SpreadsheetApp.getActive().toast('x'), who: () => Session.getActiveUser(),
      name: () => SpreadsheetApp.getActive().insertSheet('X'), timer: () => ScriptApp.newTrigger('X'),
      front: () => SpreadsheetApp.setActiveSheet(sheet),
      user: () => PropertiesService.getUserProperties().setProperty('a', 'b'),
    };
    try { tries[what](); return 'allowed'; } catch (error) { return error.message; }
  }
  function CACHED() { const cache = CacheService.getScriptCache(); cache.put('k', 'v'); return cache.get('k') + PropertiesService.getDocumentProperties().getKeys().length; }
  function hidden_() { return 1; }
`;

function cellWith(formula: string, more: readonly (readonly [string, string])[] = []) {
  const host = hostWith(SOURCE, { timeZone: 'Europe/Berlin' });
  for (const [place, text] of more) host.person.type('Sheet1', place, text);
  host.person.type('Sheet1', 'H1', formula);
  return { host, shown: host.value('Sheet1', 'H1') };
}

test('one cell arrives as a value, a range as rows, blanks as empty texts, dates as Date', () => {
  expect(cellWith('=KINDS(A1)', [['A1', '10%']]).shown).toBe('number 0.1');
  expect(cellWith('=KINDS(A1)').shown).toBe('string ');
  expect(
    cellWith('=KINDS(A1:B2)', [
      ['A1', 'x'],
      ['B2', '2026-01-05'],
    ]).shown,
  ).toBe('[["x",""],["","date"]]');
  expect(cellWith('=KINDS(A1)', [['A1', '2026-01-05']]).shown).toBe('date 2026-01-04T23:00:00.000Z');
});

test('rows spill into the cells below and beside', () => {
  const { host } = cellWith('=SPILL(2)');
  expect([host.value('Sheet1', 'H2'), host.value('Sheet1', 'I2')]).toEqual(['2', 'row']);
});

test('an error that is thrown shows #ERROR!, and its message belongs to the cell', () => {
  const { host, shown } = cellWith('=FAILS()');
  expect(shown).toBe('#ERROR!');
  expect(JSON.stringify(host.workbook.engine.value(0, 0, 7))).toContain('Give it a range of objectives.');
});

test('capitals make no difference, and a trailing underscore hides a function', () => {
  expect(cellWith('=kinds(1)').shown).toBe('number 1');
  expect(cellWith('=hidden_()').shown).toBe('#NAME?');
});

test.each([
  ['set', 'You do not have permission to call setValue.'],
  ['name', 'You do not have permission to call insertSheet.'],
  ['front', 'You do not have permission to call setActiveSheet.'],
  ['toast', 'You do not have permission to call toast.'],
  ['user', 'You do not have permission to call setProperty.'],
  ['ui', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  [
    'mail',
    'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
  ],
  [
    'open',
    'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  ],
  [
    'who',
    'You do not have permission to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
  ],
  [
    'timer',
    'You do not have permission to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
  ],
])('a custom function may not %s', (what, sentence) => {
  expect(cellWith(`=TRIES("${what}")`).shown).toBe(sentence);
});

test('a custom function may read the sheet, the cache and properties', () => {
  expect(cellWith('=OBJECT()', [['A1', 'goal']]).shown).toBe('goal');
  expect(cellWith('=CACHED()').shown).toBe('v0');
});

test('it is computed again only when an argument changes', () => {
  const host = hostWith(`function COUNTED(value) { return value * 2; }`);
  host.person.type('Sheet1', 'A1', '2');
  host.person.type('Sheet1', 'B1', '=COUNTED(A1)');
  const runs = () => host.log.filter(({ kind }) => kind === 'custom').length;
  host.value('Sheet1', 'B1');
  const before = runs();
  host.person.type('Sheet1', 'C1', 'unrelated');
  host.value('Sheet1', 'B1');
  expect(runs()).toBe(before);
  host.person.type('Sheet1', 'A1', '5');
  expect(host.value('Sheet1', 'B1')).toBe('10');
  expect(runs()).toBe(before + 1);
});

test('dates that a custom function gives, in a list too, are numbers until the cells are formatted', () => {
  const host = hostWith(
    `
    function DAYS_OF() { return [[new Date(2026, 0, 5)], [new Date(2026, 0, 6)]]; }
  `,
    { timeZone: 'Europe/Berlin', scriptTimeZone: 'Europe/Berlin' },
  );
  host.person.paste('Sheet1', 'A1', [['=DAYS_OF()']]);
  host.person.type('Sheet1', 'C1', '="from "&DATE(2026;1;5)');
  expect([host.value('Sheet1', 'A1'), host.value('Sheet1', 'A2'), host.value('Sheet1', 'C1')]).toEqual([
    '46027',
    '46028',
    'from 46027',
  ]);
  host.person.setFormat('Sheet1', 'A1:A2', { number: 'yyyy-mm-dd' });
  expect([host.value('Sheet1', 'A1'), host.value('Sheet1', 'A2')]).toEqual(['2026-01-05', '2026-01-06']);
});
