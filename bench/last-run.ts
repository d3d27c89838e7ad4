/** The figures of the run before on this machine, to be compared with. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Before } from './print';

const FILE = '.cache/bench.json';

export function readLastRun(): Before {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Before) : {};
}

export function saveRun(figures: Before): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(figures, undefined, 1));
}
