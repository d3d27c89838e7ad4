/** Builds the add-on: everything that is pushed to Apps Script, checked before it replaces an earlier build. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLibrary, checkSyntax } from './check-code';
import { makeCode } from './code';
import { makeDataPages } from './data-pages';
import { manifestFor, PLAIN, type Target } from './edition';
import type { GlobalFunction } from './global-functions';
import { checkMenu } from './menu';
import { makePages } from './pages';
import { mapFolder, sourceFinder } from './source-map';

/** What a build made. */
export interface BuildReport {
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly functions: readonly GlobalFunction[];
  /** Time that Google spends at every click and cell before a function of ours runs, measured here. */
  readonly loadMilliseconds: number;
}

interface Job {
  readonly root: string;
  readonly out: string;
  /** Left out: the full edition, published nowhere. */
  readonly target?: Target;
}

/**
 * Builds the project in `root` into the folder `out`.
 * @throws BuildError with the first reason not to ship; `out` then stays as it was
 */
export async function buildAddOn({ root, out, target = PLAIN }: Job): Promise<BuildReport> {
  const [code, pages, data] = await Promise.all([
    makeCode(root, target),
    makePages(root, target),
    makeDataPages(root, target),
  ]);
  const findSource = sourceFinder(code.map);
  checkSyntax(code.text, findSource);
  const names = code.functions.map(({ name }) => name);
  await Promise.all([checkMenu(root, names), checkLibrary(code.text, findSource)]);
  const manifest = manifestFor(target, readFileSync(join(root, 'appsscript.json'), 'utf8'));
  const files = new Map([['Code.js', code.text], ['appsscript.json', manifest], ...pages, ...data]);
  replaceFolder(out, files);
  // Beside the folder that is pushed.
  replaceFolder(mapFolder(out), new Map([['Code.js.map', code.map]]));
  return {
    files: [...files].map(([name, text]) => ({ name, bytes: Buffer.byteLength(text) })),
    functions: code.functions,
    loadMilliseconds: code.loadMilliseconds,
  };
}

/** Each file changes in one step, because the local Sheets or a test may be reading the folder. */
function replaceFolder(out: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(out, { recursive: true });
  for (const [name, text] of files) {
    const fresh = join(out, `.${name}-${process.pid}`);
    writeFileSync(fresh, text);
    renameSync(fresh, join(out, name));
  }
  const stale = readdirSync(out).filter((name) => !files.has(name) && !name.startsWith('.'));
  stale.forEach((name) => rmSync(join(out, name), { recursive: true }));
}
