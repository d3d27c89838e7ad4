/**
 * Takes what only people read about the functions for cells out of Code.js: it stands in the comments above them, and in a page of data for
 * the sidebar (src/data-pages.ts). Names and parameters stay, because the functions read their cells by them.
 */
import { readFile } from 'node:fs/promises';
import { parse, type Node, type ObjectExpression, type Property } from 'acorn';
import { transform, type Plugin } from 'esbuild';
import type { CellFunctionDoc } from '../src/core/cells/cell-function';

const TEXTS: readonly (keyof CellFunctionDoc)[] = [
  'summary',
  'result',
  'example',
  'formula',
  'source',
  'pitfalls',
];

export const withoutTexts: Plugin = {
  name: 'texts of functions stay out of Code.js',
  setup: (build) =>
    build.onLoad({ filter: /[\\/]src[\\/]core[\\/]cells[\\/][\w-]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, {
        loader: 'ts',
        sourcefile: path,
        sourcemap: 'inline',
        sourcesContent: false,
        // As the bundle does, which has no configuration of its own.
        tsconfigRaw: {},
      });
      return { contents: blankTexts(code), loader: 'js' };
    }),
};

/** Blanks stand in their place, so that the source map still fits. */
function blankTexts(code: string): string {
  let blanked = code;
  for (const { start, end } of docsIn(parse(code, { ecmaVersion: 'latest', sourceType: 'module' })).flatMap(
    textsOf,
  )) {
    const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
    const text = code.slice(start, end + comma);
    blanked = blanked.slice(0, start) + text.replaceAll(/[^\n]/g, ' ') + blanked.slice(end + comma);
  }
  return blanked;
}

/** A documentation is known by its last part, which nothing else has. */
function docsIn(node: Node): readonly ObjectExpression[] {
  const inside = Object.values(node).flat().filter(isNode).flatMap(docsIn);
  const object = node as ObjectExpression;
  const isDoc =
    node.type === 'ObjectExpression' && object.properties.some((one) => keyOf(one) === 'pitfalls');
  return isDoc ? [object, ...inside] : inside;
}

function textsOf({ properties }: ObjectExpression): readonly Node[] {
  return properties.filter((one) => (TEXTS as readonly string[]).includes(keyOf(one)));
}

function keyOf(part: Node): string {
  const { key } = part as Partial<Property>;
  return key?.type === 'Identifier' ? key.name : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
