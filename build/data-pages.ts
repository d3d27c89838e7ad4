/** Pages of data: what src/data-pages.ts exports, each as JSON in a file of its own, data-<name>.html, because Apps Script keeps no other kind of file. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadBare } from './bare-context';
import { bundle } from './bundle';
import { builtIn, type Target } from './edition';

const FILE = 'src/data-pages.ts';
const HOLDER = 'data_';

/** By file name; none where the project declares none. */
export async function makeDataPages(root: string, target: Target): Promise<ReadonlyMap<string, string>> {
  if (!existsSync(join(root, FILE))) return new Map();
  const code = await bundle(root, FILE, { define: builtIn(target), format: 'iife', globalName: HOLDER });
  const { dataPages } = loadBare(code, 'data-pages.js').globals[HOLDER] as Exported;
  return new Map(Object.entries(dataPages).map(([name, data]) => [`data-${name}.html`, asPage(data)]));
}

interface Exported {
  readonly dataPages: Readonly<Record<string, unknown>>;
}

/** Without the characters that mean something in HTML: nothing on the way may take a text for a tag. */
function asPage(data: unknown): string {
  return JSON.stringify(data).replaceAll(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}
