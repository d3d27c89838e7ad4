/** Before the tests: builds dist/ when it is missing or older than what it is made of, so that `npx jest tests/x` works alone. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddOn } from './add-on';
import { BuildError } from './build-error';

const SOURCES = ['src', 'build', 'appsscript.json', 'package-lock.json'];

export default async function setUp(): Promise<void> {
  const root = process.cwd();
  const out = join(root, 'dist');
  const built = changedAt(join(out, 'Code.js'));
  if (!SOURCES.some((path) => newestIn(join(root, path)) > built)) return;
  await buildAddOn({ root, out }).catch((error: unknown) => {
    if (!(error instanceof BuildError)) throw error;
    // Most tests need no build, and an engineer in the middle of a change wants to run those.
    console.warn(`dist/ stays as it was, because the build stopped. ${error.message}`);
  });
}

function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return changedAt(path);
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(...inside.map((name) => changedAt(join(path, name))));
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
