/**
 * Turns long arrow functions that stand outside of functions, such as the columns of a table, into functions with a body of their own. Of
 * those an engine only looks for the end until they are called; of an arrow function in a bundle it builds all, called or not.
 */
import type { ArrowFunctionExpression, Identifier, Node } from 'acorn';
import { nodesIn, type Replacement, type Rewrite } from './rewrite-sources';

export const wholeFunctions: Rewrite = {
  concerns: (_, source) => LONG_OUTSIDE.test(source),
  replacements: (program, code) =>
    outermost(program)
      .filter((arrow) => arrow.end - arrow.start > SHORT && !isBound(arrow))
      .flatMap((arrow) => asFunction(arrow, code)),
};

/** A line that is not in a function and on which a long one begins: reading all sources closely would take a second. */
const LONG_OUTSIDE = /^(?:(?:export )?const .*| {2}(?:\w+: )?\(.*)=> ?[[({]*$/m;

/** What a function takes more room for. */
const SHORT = 60;

function outermost(node: Node): readonly ArrowFunctionExpression[] {
  if (node.type === 'ArrowFunctionExpression') return [node as ArrowFunctionExpression];
  return node.type.includes('Function') ? [] : nodesIn(node).flatMap(outermost);
}

/** Whether it means something else in a function, or would have to be one of another kind. */
function isBound(node: Node): boolean {
  const { async, name } = node as Partial<ArrowFunctionExpression & Identifier>;
  return (
    node.type === 'ThisExpression' || name === 'arguments' || async === true || nodesIn(node).some(isBound)
  );
}

/** Only what stands around the parameters and at the end is put in, so that the lines stay. */
function asFunction(
  { start, end, params, body }: ArrowFunctionExpression,
  code: string,
): readonly Replacement[] {
  const arrow = code.indexOf('=>', params.at(-1)?.end ?? start);
  const head = code.slice(start, arrow);
  const named = head.startsWith('(') ? head : `(${head})`;
  const [open, close] = body.type === 'BlockStatement' ? ['', ''] : ['{ return (', '); }'];
  return [
    { start, end: arrow + 2, text: `function ${named}${open}` },
    { start: end, end, text: close },
  ];
}
