/** The shape of a parsed formula. Operators are calls of the functions that Sheets names in its errors, such as ADD. */
import type { Scalar } from './contract';
import type { Reference } from './references';

export type Node =
  | { readonly kind: 'literal'; readonly value: Scalar }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name'; readonly name: string }
  | Call
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[]; readonly nesting: number }
  | { readonly kind: 'omitted' };

export interface Call {
  readonly kind: 'call';
  /** In capitals. */
  readonly name: string;
  /** As the person typed it. */
  readonly typed: string;
  readonly parameters: readonly Node[];
  /** How many calls lie within each other, this one included. */
  readonly nesting: number;
}

/** How many calls lie within each other: what evaluation needs of the stack. */
export function nestingOf(nodes: readonly Node[]): number {
  return nodes.reduce((most, node) => Math.max(most, 'nesting' in node ? node.nesting : 0), 0);
}

/** True where `test` holds for the node or anything inside it. */
export function contains(node: Node, test: (node: Node) => boolean): boolean {
  if (test(node)) return true;
  if (node.kind === 'call') return node.parameters.some((child) => contains(child, test));
  return node.kind === 'array' && node.rows.some((row) => row.some((child) => contains(child, test)));
}
