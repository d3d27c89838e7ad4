/** Changes sources on their way into Code.js, where what is good to read is not good to load. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parse, type Node } from 'acorn';
import { transform, type Plugin } from 'esbuild';
import { BuildError } from './build-error';

export interface Rewrite {
  /** A quick look, so that only few files are read closely. @param path of the source, with slashes */
  readonly concerns: (path: string, source: string) => boolean;
  /**
   * What to put in which places of the plain JavaScript that the source became, in any order.
   * @throws BuildError without the name of the file
   */
  readonly replacements: (program: Node, code: string) => readonly Replacement[];
}

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function rewriting(...rewrites: readonly Rewrite[]): Plugin {
  return {
    name: 'sources made good to load',
    setup: (build) =>
      build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const due = rewrites.filter(({ concerns }) => concerns(path.replaceAll('\\', '/'), source));
        if (due.length === 0) return undefined;
        const code = await asJavaScript(path, source);
        try {
          return { contents: rewritten(code, due), loader: 'js' };
        } catch (error) {
          if (!(error instanceof BuildError)) throw error;
          const file = relative(build.initialOptions.absWorkingDir ?? '', path).replaceAll('\\', '/');
          return { errors: [{ text: error.message, location: { file, line: 0 } }] };
        }
      }),
  };
}

async function asJavaScript(path: string, source: string): Promise<string> {
  const { code } = await transform(source, {
    loader: 'ts',
    sourcefile: path,
    sourcemap: 'inline',
    sourcesContent: false,
    // As the bundle does, which has no configuration of its own.
    tsconfigRaw: {},
  });
  return code;
}

/** Nothing may change lines: the source map stands inside the text, and a stack is read by its lines. One after the other, as one may take out what another changes. */
function rewritten(code: string, rewrites: readonly Rewrite[]): string {
  return rewrites.reduce((before, { replacements }) => {
    const program = parse(before, { ecmaVersion: 'latest', sourceType: 'module' });
    return [...replacements(program, before)]
      .sort((a, b) => b.start - a.start)
      .reduce(
        (text, { start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end),
        before,
      );
  }, code);
}

/** The nodes straight below one. */
export function nodesIn(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
