/**
 * Takes what only people read about the functions for cells out of Code.js: it stands in the comments above them, and in a page of data for
 * the sidebar (src/data-pages.ts). The parameters by which functions read their cells are no part of it: those that need them hand them over by themselves.
 */
import type { Node, ObjectExpression, Property } from 'acorn';
import { nodesIn, type Rewrite } from './rewrite-sources';

export const withoutTexts: Rewrite = {
  concerns: (path) => /\/src\/core\/cells\/[\w-]+\.ts$/.test(path),
  replacements: (program, code) =>
    docsIn(program).map(({ start, end }) => {
      // Blanks, so that the lines stay where they are.
      const inside = code.slice(start + 1, end - 1).replaceAll(/[^\n]/g, ' ');
      return { start, end, text: `{${inside}}` };
    }),
};

/** A documentation is known by its last part, which nothing else has. */
function docsIn(node: Node): readonly ObjectExpression[] {
  const inside = nodesIn(node).flatMap(docsIn);
  const object = node as ObjectExpression;
  const isDoc =
    node.type === 'ObjectExpression' && object.properties.some((one) => keyOf(one) === 'pitfalls');
  return isDoc ? [object] : inside;
}

function keyOf(part: Node): string {
  const { key } = part as Partial<Property>;
  return key?.type === 'Identifier' ? key.name : '';
}
