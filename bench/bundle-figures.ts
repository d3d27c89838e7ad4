/** How large the add-on is, and what it costs at every click and cell before a function of ours runs. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { medianTime, type Figure } from './figure';

export function bundleFigures(dist: string): readonly Figure[] {
  const sizes = readdirSync(dist)
    .sort()
    .map((name): Figure => ({ name, value: statSync(join(dist, name)).size / 1000, unit: 'kB' }));
  const code = readFileSync(join(dist, 'Code.js'), 'utf8');
  // A new script each time, because Google compiles afresh too.
  const load = medianTime(20, () => void new Script(code).runInContext(createContext({})));
  return [...sizes, { name: 'Code.js loads', value: load, unit: 'ms' }];
}
