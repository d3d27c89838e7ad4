import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import gasLocal from 'gas-local';
import { openHost } from '../../../playground/host/open-host';
import { click, clicking, hostWith } from './script';

test('a method that the local Sheets lacks fails by its name', () => {
  const missing = (name: string) =>
    `${name} is not simulated by the local Sheets. Add it in playground/host or avoid it in src/google.`;
  expect(clicking(`SpreadsheetApp.create('x');`)).toThrow(missing('SpreadsheetApp.create'));
  expect(clicking(`sheet.getRange('A1').applyRowBanding();`)).toThrow(missing('Range.applyRowBanding'));
  expect(clicking(`UrlFetchApp.fetch('https://example.com');`)).toThrow(missing('UrlFetchApp.fetch'));
  expect(clicking(`SpreadsheetApp.WrapStrategy.BEND;`)).toThrow(missing('WrapStrategy.BEND'));
  expect(clicking(`sheet.reach;`)).toThrow(missing('Sheet.reach'));
});

test('objects of the API cannot be changed', () => {
  expect(clicking(`sheet.mine = 1;`)).toThrow('Cannot set mine of Sheet');
});

test('arrays, objects, dates and errors from the API belong to the realm of the script', () => {
  const { result } = click(`
    sheet.getRange('A1').setValue(new Date(0));
    const values = sheet.getRange('A1:B1').getValues();
    let error;
    try { sheet.getRange('nope'); } catch (caught) { error = caught; }
    return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, Array.isArray(values), error instanceof Error, error.name,
      PropertiesService.getScriptProperties().getProperties() instanceof Object];
  `);
  expect(result).toEqual([true, true, true, true, true, 'Exception', true]);
});

test('nothing of Node or a browser is in sight', () => {
  const names = [
    'setTimeout',
    'setInterval',
    'fetch',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'atob',
    'crypto',
    'performance',
    'process',
    'require',
    'Buffer',
    'window',
    'navigator',
    'structuredClone',
    'queueMicrotask',
  ];
  const { result } = click(`return ${JSON.stringify(names)}.filter((name) => name in globalThis);`);
  expect(result).toEqual([]);
});

test('every execution starts afresh, as Apps Script has it', () => {
  const host = hostWith(`let count = 0; function next() { return ++count; }`);
  expect([host.run('next'), host.run('next')]).toEqual([1, 1]);
});

test('scripts are parsed once and loaded in the order of their names, as other loaders do; a file that was built anew counts at once', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-scripts-'));
  writeFileSync(join(folder, 'a.js'), `var order = ['a']; function said() { return order.join(); }`);
  writeFileSync(join(folder, 'b.js'), `order.push('b');`);
  const host = openHost({ bundle: folder });
  const loaded = gasLocal.require(folder, {}) as { said: () => string };
  expect([host.run('said'), host.run('said'), loaded.said()]).toEqual(['a,b', 'a,b', 'a,b']);
  writeFileSync(join(folder, 'c.js'), `order.push('c');`);
  expect([openHost({ bundle: folder }).run('said'), host.run('said')]).toEqual(['a,b,c', 'a,b']);
});

test('enumerations print as their names and compare as themselves', () => {
  const { result } = click(`
    const { WrapStrategy } = SpreadsheetApp;
    return [String(WrapStrategy.WRAP), WrapStrategy.CLIP.name(), WrapStrategy.WRAP === SpreadsheetApp.WrapStrategy.WRAP, WrapStrategy.WRAP.ordinal()];
  `);
  expect(result).toEqual(['WRAP', 'CLIP', true, 0]);
});

test("a script's error keeps its message, its name and the line of the bundle", () => {
  const host = hostWith(
    `class PlanError extends Error { get name() { return 'PlanError'; } }\nfunction f() { throw new PlanError('No plan here.'); }`,
  );
  const error = caught(() => host.run('f'));
  expect(error).toBeInstanceOf(Error);
  expect([error?.name, error?.message]).toEqual(['PlanError', 'No plan here.']);
  expect(error?.stack).toContain('Code.js:2');
});

test('a function that does not exist, or that works asynchronously, is refused', () => {
  expect(() => hostWith('').run('nope')).toThrow('Script function not found: nope');
  expect(() => hostWith('async function f() {}').run('f')).toThrow('synchronous functions only');
});

test('a menu may name a method of an object', () => {
  expect(hostWith(`var App = { go: () => 'went' };`).run('App.go')).toBe('went');
});

test('code outside functions may not call a service', () => {
  const host = hostWith(`const name = SpreadsheetApp.getActive().getName(); function f() {}`);
  expect(() => host.open()).toThrow('Code outside functions calls a service');
});

test('what a script logs stands in the log of its execution', () => {
  const { host } = click(
    `console.log('gaps: %s', 3, { a: 1 }); console.warn('slow'); console.error('broken'); Logger.log(sheet);`,
  );
  expect(host.log[0]?.console).toEqual(['gaps: 3 { a: 1 }', 'warning: slow', 'error: broken', 'Sheet']);
});

test("the user's locale and the owner of the file are known", () => {
  const { result } = click(
    `return [Session.getActiveUserLocale(), book.getOwner().getEmail(), book.getEditors().map(String), book.getUrl().includes(book.getId())];`,
    {
      owner: 'owner@example.com',
      locale: 'de_DE',
    },
  );
  expect(result).toEqual(['de', 'owner@example.com', ['owner@example.com', 'pm@example.com'], true]);
});

function caught(work: () => unknown): Error | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
