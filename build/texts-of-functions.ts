/**
 * Takes what only people read about the functions for cells out of Code.js: it stands in the comments above them, and in a page of data for
 * the sidebar (src/data-pages.ts). Names and parameters stay, because the functions read their cells by them.
 */
import type { Node, ObjectExpression, Property } from 'acorn';
import type { CellFunctionDoc } from '../src/core/cells/cell-function';
import { nodesIn, type Rewrite } from './rewrite-sources';

const TEXTS: readonly (keyof CellFunctionDoc)[] = [
  'summary',
  'result',
  'example',
  'formula',
  'source',
  'pitfalls',
];

export const withoutTexts: Rewrite = {
  concerns: (path) => /\/src\/core\/cells\/[\w-]+\.ts$/.test(path),
  replacements: (program, code) =>
    docsIn(program)
      .flatMap(textsOf)
      .map(({ start, end }) => {
        const comma = /^\s*,/.exec(code.slice(end))?.[0].length ?? 0;
        const text = code.slice(start, end + comma);
        // Blanks, so that the lines stay where they are.
        return { start, end: end + comma, text: text.replaceAll(/[^\n]/g, ' ') };
      }),
};

/** A documentation is known by its last part, which nothing else has. */
function docsIn(node: Node): readonly ObjectExpression[] {
  const inside = nodesIn(node).flatMap(docsIn);
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
