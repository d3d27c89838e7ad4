/** How the sidebar gets its screens: with the page, or a moment later through its one door. */
import { readdirSync, statSync } from 'node:fs';
import { openJourney } from './journey';
import { ask, openSidebar } from './sidebar';

const PARTS = readdirSync('dist').flatMap((name) => /^sidebar-(\w+)\.html$/.exec(name)?.[1] ?? []);

test('a screen that a menu item opens comes with the page, and with it what it needs', () => {
  const host = openJourney();
  const brought = (command: string) => {
    host.run(command);
    const { html = '' } = host.screen.sidebar ?? {};
    expect(html.indexOf('<script id="start">')).toBeGreaterThan(html.lastIndexOf('.came('));
    return [...html.matchAll(/throughlineParts\.came\("(\w+)"\)/g)].map(([, part]) => part);
  };
  expect(brought('openSidebar')).toEqual([]);
  expect(brought('openFormulas').at(-1)).toBe('formulas');
  const row = brought('openRow');
  expect(row.at(-1)).toBe('row');
  // The tables of a plan, which other screens use as well.
  expect(row).toContain('shared1');
  expect(new Set(row).size).toBe(row.length);
});

test('all other screens come in one call that looks at no cell', () => {
  const host = openJourney();
  const nonce = openSidebar(host);
  const reply = ask(host, nonce, 'pageParts', PARTS);
  expect(PARTS.length).toBeGreaterThan(10);
  expect(reply.ok && reply.value.map((html) => /\.came\("(\w+)"\)/.exec(html)?.[1])).toEqual(PARTS);
  const called = Object.keys(host.log.at(-1)?.callsByName ?? {});
  expect(called).toContain('HtmlOutput.getContent');
  expect(called.filter((name) => /^(Spreadsheet|Sheet|Range)\./.test(name))).toEqual([]);
});

test('nothing but screens is given out', () => {
  const host = openJourney();
  const nonce = openSidebar(host);
  for (const name of ['../Code', 'a b', 'Gaps', '']) {
    expect(ask(host, nonce, 'pageParts', [name])).toEqual({
      ok: false,
      message: 'Throughline does not know this screen. Open the sidebar again.',
    });
  }
});

test('no file that a page waits for is longer than 60 kB', () => {
  const long = readdirSync('dist').filter(
    (name) => name.endsWith('.html') && statSync(`dist/${name}`).size > 60_000,
  );
  expect(long).toEqual([]);
});
