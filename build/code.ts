/** Code.js: the functions that Google can call, on top of the bundle of src/main.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { transform } from 'esbuild';
import { loadBare } from './bare-context';
import { BuildError } from './build-error';
import { bundle } from './bundle';
import { HOLDER, readGlobalFunctions, writeGlobalFunction, type GlobalFunction } from './global-functions';

const HEADING = `'use strict';
// Built by Throughline's "npm run build". A change made here is lost at the next push: change src/ instead.
`;

/** The text of Code.js, the functions in it, and how long it takes to load. */
export interface Code {
  readonly text: string;
  /** The part of the text that was bundled from src/. */
  readonly bundle: string;
  readonly functions: readonly GlobalFunction[];
  readonly loadMilliseconds: number;
}

/**
 * The bundle runs when the file loads, not at the first call: every execution calls a function of ours anyway, and
 * with 600 kB both ways took the same time (20 to 30 ms), so putting it off would only add a layer.
 */
export async function makeCode(root: string): Promise<Code> {
  const body = await bundle(root, 'src/main.ts', { format: 'iife', globalName: HOLDER });
  await checkExportsAreListed(root);
  const { globals, milliseconds } = loadBare(body, 'Code.js');
  const functions = readGlobalFunctions(globals[HOLDER] as Record<string, unknown>);
  const text = [HEADING, ...functions.map(writeGlobalFunction), body].join('\n');
  return { text, bundle: body, functions, loadMilliseconds: milliseconds };
}

/** `export *` would leave out, without a word, a name that two modules export; and a list is easier to check by eye. */
async function checkExportsAreListed(root: string): Promise<void> {
  const source = readFileSync(join(root, 'src/main.ts'), 'utf8');
  const { code } = await transform(source, { loader: 'ts', format: 'esm' });
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const star = body.find((statement) => statement.type === 'ExportAllDeclaration');
  if (star) {
    throw new BuildError(
      `src/main.ts exports everything of ${String(star.source.value)}: list the names, because export * leaves out a name that is exported twice.`,
    );
  }
}
