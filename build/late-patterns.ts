/**
 * Turns patterns with classes of all scripts, such as /\p{L}/u, into calls that make them when they are used. An engine works such a class
 * out as soon as it reads the code, used or not, in 20 to 60 microseconds: 45 of them were a sixth of the time in which Code.js loads.
 */
import type { Literal, Node } from 'acorn';
import { BuildError } from './build-error';
import { nodesIn, type Rewrite } from './rewrite-sources';

export const latePatterns: Rewrite = {
  concerns: (_, source) => source.includes('\\p{'),
  replacements: (program) =>
    patternsIn(program, false).map(({ start, end, regex: { pattern, flags } }) => ({
      start,
      end,
      text: `new RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`,
    })),
};

type Pattern = Literal & { readonly regex: NonNullable<Literal['regex']> };

/** @throws BuildError for one that is made while Code.js loads */
function patternsIn(node: Node, isLate: boolean): readonly Pattern[] {
  const isLateInside = isLate || node.type.includes('Function');
  const inside = nodesIn(node).flatMap((child) => patternsIn(child, isLateInside));
  if (!hasClass(node)) return inside;
  if (!isLate) {
    throw new BuildError(
      `${node.raw} stands outside of a function. Google works such a class of characters out at every click and cell, so make the pattern when it is needed: atFirstUse(() => /…/u).`,
    );
  }
  return [node];
}

/** One that looks behind stays, so that checkSyntax finds it. */
function hasClass(node: Node): node is Pattern {
  const { pattern } = (node as Partial<Literal>).regex ?? {};
  return pattern !== undefined && pattern.includes('\\p{') && !/\(\?<[=!]/.test(pattern);
}
