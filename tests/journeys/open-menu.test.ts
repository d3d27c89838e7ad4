/** How the menu comes to be in each mode in which Google opens a file, and which triggers may call what. */
import { readFileSync } from 'node:fs';
import type { Host } from '../../playground/host/host';
import { bundle } from '../../build/bundle';
import { builtIn } from '../../build/edition';
import { openHost } from '../../playground/host/open-host';

/** Building a menu asks for the screen and nothing else. */
const MENU_CALLS = /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+)$/;

function menuOf(host: Host) {
  const last = host.log.at(-1);
  expect(last?.error).toBeUndefined();
  const names = Object.keys(last?.callsByName ?? {});
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !MENU_CALLS.test(name))).toEqual([]);
  return host.screen.menus.map(({ caption, addon, entries }) => ({ caption, addon, items: entries.length }));
}

const fresh = () => openHost({ bundle: 'dist' });
const ITEMS = readFileSync('src/menu.ts', 'utf8').match(/^    (item\(|SEPARATOR)/gm)?.length;

test('a script that is bound to its file has a menu of its own, with no rights but those of a simple trigger', () => {
  const host = fresh();
  host.open('LIMITED');
  expect(menuOf(host)).toEqual([{ caption: 'Throughline', addon: false, items: ITEMS }]);
  host.open('LIMITED');
  expect(menuOf(host)).toHaveLength(1);
});

test('an add-on that was not switched on in this file builds its menu under Extensions and touches nothing', () => {
  const host = fresh();
  host.open('NONE');
  expect(menuOf(host)).toEqual([{ caption: 'Throughline', addon: true, items: ITEMS }]);
});

test('once installed, with all rights, the menu is there at once, under Extensions', () => {
  const host = fresh();
  host.install();
  expect(menuOf(host)).toEqual([{ caption: 'Throughline', addon: true, items: ITEMS }]);
});

test('what is built for the Marketplace stands under Extensions in every mode', async () => {
  const define = builtIn({ edition: 'full', isPublished: true });
  const options = { format: 'iife', globalName: 'app', define } as const;
  const code = await bundle(process.cwd(), 'src/commands/open-menu.ts', options);
  const opening = "function onOpen(event) { app.openMenu({ title: 'Throughline', items: [] }, event); }";
  const host = openHost({ bundle: { 'Code.js': `${code}\n${opening}` } });
  for (const mode of ['NONE', 'LIMITED'] as const) {
    host.open(mode);
    expect(menuOf(host)).toEqual([{ caption: 'Throughline', addon: true, items: 0 }]);
  }
});

test('an opening that Google says nothing of, or that has no screen, breaks nothing', () => {
  const host = fresh();
  for (const event of [undefined, null, 'x', { authMode: 5 }]) host.run('onOpen', event);
  expect(host.log.filter(({ error }) => error !== undefined)).toEqual([]);
  host.webRpc('onOpen', { authMode: 'FULL' });
  expect(host.log.at(-1)?.console.join()).toContain('Cannot call SpreadsheetApp.getUi()');
});

test('simple triggers and installed ones are apart: no timer of ours has the name of a simple trigger', () => {
  const host = fresh();
  host.open();
  host.run('setUpWorkbook');
  const simple = ['onOpen', 'onInstall', 'onEdit', 'onSelectionChange', 'doGet', 'doPost'];
  expect(host.triggers.map(({ handler, event }) => [handler, event])).toEqual([['remindDaily', 'CLOCK']]);
  expect(host.triggers.filter(({ handler }) => simple.includes(handler))).toEqual([]);
  const code = readFileSync('dist/Code.js', 'utf8');
  const names = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name = '']) => name);
  expect(simple.filter((name) => names.includes(name))).toEqual(['onOpen', 'onInstall', 'doGet']);
  // A person who opens the file fires the simple ones only, and those without a right to send or to wait.
  const before = host.log.length;
  host.open();
  expect(host.log.slice(before).map(({ name, kind }) => [name, kind])).toEqual([['onOpen', 'simple']]);
  for (const name of ['remindDaily', 'continueSending']) {
    expect(() => host.run(name)).toThrow('is for timers that Throughline has set.');
  }
});
