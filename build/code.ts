/** Code.js: the functions that Google can call, on top of the bundle of src/main.ts. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { transform } from 'esbuild';
import { loadBare } from './bare-context';
import { BuildError } from './build-error';
import { bundle, bundleWithMap } from './bundle';
import { builtIn, hasFunction, type Target } from './edition';
import { HOLDER, readGlobalFunctions, writeGlobalFunction, type GlobalFunction } from './global-functions';
import { licenceComment } from './licences';
import { moveDown } from './source-map';
import { latePatterns } from './late-patterns';
import { rewriting } from './rewrite-sources';
import { wholeFunctions } from './whole-functions';
import { withoutTexts } from './texts-of-functions';

/** By this a script is known as one that was built here. */
export const BUILT_BY = "Built by Throughline's";

const HEADING = `'use strict';
// ${BUILT_BY} "npm run build". A change made here is lost at the next push: change src/ instead.
`;

/** The text of Code.js, the functions in it, and how long it takes to load. */
export interface Code {
  readonly text: string;
  /** Leads from a place in the text back to src/; never pushed. */
  readonly map: string;
  readonly functions: readonly GlobalFunction[];
  readonly loadMilliseconds: number;
}

/** Lines short enough for an editor, and so that a stack of which only the line is known still leads near its place. */
const LINE = 160;

/** What of the sources is changed on the way into Code.js. */
export const forLoading = rewriting(withoutTexts, latePatterns, wholeFunctions);

/**
 * The bundle runs when the file loads, not at the first call: every execution calls a function of ours anyway, and
 * with 600 kB both ways took the same time, so putting it off would only add a layer. It is minified, because what
 * Google reads at every click and cell takes time by its length; the functions in front of it stay as they are.
 */
export async function makeCode(root: string, target: Target): Promise<Code> {
  const names = (await exportedNames(root)).filter((name) => hasFunction(target, name));
  const options = {
    stdin: { contents: holding(names), resolveDir: root },
    define: builtIn(target),
    format: 'iife',
    banner: { js: `var ${HOLDER};` },
  } as const;
  const [readable, small] = await Promise.all([
    bundle(root, 'src/main.ts', options),
    bundleWithMap(root, 'src/main.ts', {
      ...options,
      minify: true,
      lineLimit: LINE,
      plugins: [forLoading],
    }),
  ]);
  // The names of parameters, of the module that fails, and what functions say of themselves are only in the readable one.
  const { globals } = loadBare(readable, 'Code.js');
  const functions = readGlobalFunctions(globals[HOLDER] as Record<string, unknown>);
  const heading = HEADING + licenceComment(small.packages);
  const front = [heading, ...functions.map(writeGlobalFunction), ''].join('\n');
  return {
    text: front + marked(small.text),
    map: moveDown(small.map, front.split('\n').length - 1),
    functions,
    loadMilliseconds: loadBare(small.text, 'Code.js').milliseconds,
  };
}

/**
 * Only these names are asked for, so that all that nobody else needs is left out of an edition as well. They are put into a plain object,
 * because exports would become getters, which cost at each load.
 */
function holding(names: readonly string[]): string {
  const members = [...names].sort().map((name) => `${name}: main.${name}`);
  return `import * as main from './src/main'; ${HOLDER} = { ${members.join(', ')} };`;
}

/** Puts the fingerprint of the code into it, so that two scripts can tell whether they were built from the same. */
function marked(code: string): string {
  const mark = createHash('sha256').update(code).digest('hex').slice(0, MARK.length);
  // As long as what it takes the place of: the source map still fits.
  return code.replaceAll(MARK, mark);
}

/** See src/core/edition/build.ts. */
const MARK = '@@mark@@';

/** What src/main.ts exports. `export *` would leave out, without a word, a name that two modules export; and a list is easier to check by eye. */
async function exportedNames(root: string): Promise<readonly string[]> {
  const code = await readMain(root);
  const { body } = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const star = body.find((statement) => statement.type === 'ExportAllDeclaration');
  if (star) {
    throw new BuildError(
      `src/main.ts exports everything of ${String(star.source.value)}: list the names, because export * leaves out a name that is exported twice.`,
    );
  }
  return body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    return statement.specifiers.map(({ exported }) =>
      exported.type === 'Identifier' ? exported.name : String(exported.value),
    );
  });
}

/** Without types. '' where it is missing or broken: bundling it says so better. */
async function readMain(root: string): Promise<string> {
  try {
    const source = readFileSync(join(root, 'src/main.ts'), 'utf8');
    return (await transform(source, { loader: 'ts', format: 'esm' })).code;
  } catch {
    return '';
  }
}
