import { hostWith } from './script';

const SOURCE = `
  function openSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p></p>')); }
  function echo(value) { return value; }
  function kinds(value) { return [value instanceof Array, value[0] instanceof Object]; }
  function withDate() { return { rows: [{ when: new Date() }] }; }
  function nothing() {}
  function range() { return SpreadsheetApp.getActive().getActiveSheet().getRange('A1'); }
  function fails() { throw new Error('Pick a tab first.'); }
  function secret_() { return 'secret'; }
  const App = { nested: () => 'nested' };
  function ui() { return String(SpreadsheetApp.getUi()); }
`;

function openPage() {
  const host = hostWith(SOURCE);
  host.run('openSidebar');
  return host;
}

test('plain values pass both ways and become values of the script', () => {
  const host = openPage();
  expect(host.rpc('echo', { a: [1, 'x', null, true] })).toEqual({ a: [1, 'x', null, true] });
  expect(host.rpc('kinds', [{}])).toEqual([true, true]);
  expect(host.rpc('nothing')).toBeNull();
  expect(host.rpc('ui')).toBe('Ui');
});

test('a Date anywhere in the result turns all of it into null', () => {
  expect(openPage().rpc('withDate')).toBeNull();
});

test.each([
  ['undefined', undefined],
  ['a function', () => 1],
  ['a Date', new Date()],
  ['undefined inside an array', [undefined]],
  ['a class instance', new Map()],
])('%s cannot be sent', (_what, value) => {
  expect(() => openPage().rpc('echo', value)).toThrow('Failed due to illegal value in property: 0');
});

test('private, nested and missing functions cannot be called', () => {
  const host = openPage();
  expect(() => host.rpc('secret_')).toThrow('Script function not found: secret_');
  expect(() => host.rpc('App.nested')).toThrow('Script function not found: App.nested');
  expect(() => host.rpc('missing')).toThrow('Script function not found: missing');
  expect(() => host.rpc('SpreadsheetApp')).toThrow('Script function not found: SpreadsheetApp');
});

test('an object of the API cannot be returned', () => {
  expect(() => openPage().rpc('range')).toThrow('the returned value is not a supported return type');
});

test("the script's own error reaches the page", () => {
  expect(() => openPage().rpc('fails')).toThrow('Pick a tab first.');
});

test('nothing can call without an open page', () => {
  expect(() => hostWith(SOURCE).rpc('echo', 1)).toThrow('No sidebar or dialog is open that could call echo.');
});

test('a page of the web app calls as the owner, without UI', () => {
  const host = hostWith(SOURCE);
  expect(host.webRpc('echo', 1)).toBe(1);
  expect(() => host.webRpc('ui')).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
});
