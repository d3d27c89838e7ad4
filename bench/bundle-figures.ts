/** How large the add-on is, and what it costs at every click and cell before a function of ours runs. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { figure, leastTime, type Section } from './figure';

const MOST_CODE_KB = 250;
const MOST_PAGE_KB = 60;
const MOST_LOAD_MS = 10;

export function bundleFigures(dist: string): Section {
  const sizes = readdirSync(dist)
    .filter((name) => name !== 'appsscript.json')
    .sort()
    .map((name) => {
      const most = name.endsWith('.html') ? MOST_PAGE_KB : MOST_CODE_KB;
      return { name, cells: [figure(statSync(join(dist, name)).size / 1000, 'kB', most)] };
    });
  return {
    title: 'The bundle',
    says: `Google reads Code.js at every click and cell. It is loaded into a fresh context, each time as a text that the engine has not seen, because one that it has seen is not parsed again. A sidebar is sidebar.html and the file of its screen; the others come a moment later. Only the few executions that need a page of data (data-….html) read it.`,
    columns: ['file', 'size'],
    rows: [
      ...sizes,
      {
        name: 'Code.js parses and runs',
        cells: [figure(loadTime(readFileSync(join(dist, 'Code.js'), 'utf8')), 'ms', MOST_LOAD_MS)],
      },
    ],
  };
}

/** @returns milliseconds that a script takes until a function of it can be called */
export function loadTime(code: string): number {
  let run = 0;
  return leastTime(6, () => new Script(`//${++run}\n${code}`).runInContext(createContext({})));
}
