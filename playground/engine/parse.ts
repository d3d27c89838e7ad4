/** Parses a formula by precedence climbing. */
import type { ErrorCode } from './contract';
import { cellError, NO_REFERENCE } from './errors';
import { INFIX, PREFIX } from './precedence';
import { readReference } from './references';
import { nestingOf, type Node } from './syntax';
import { tokensOf, type Decimal, type Token } from './tokens';

/** What the parser walks over: the tokens without spaces, and how far it has come. */
interface Cursor {
  readonly tokens: readonly Token[];
  position: number;
  /** How many expressions lie within each other here. */
  depth: number;
}

/** Formulas nested deeper than this, or with longer chains of operators, would not fit the stack. */
const DEEPEST = 800;

const SYNTAX_ERROR = Symbol('syntax error');

/**
 * The formula's tree; undefined where it is not a formula. Where the comma begins decimals it separates nothing.
 * @param text begins with `=`
 */
export function parse(text: string, decimal: Decimal = '.'): Node | undefined {
  const tokens = tokensOf(text.slice(1), decimal)?.filter(({ kind }) => kind !== 'space');
  if (!tokens) return undefined;
  const cursor: Cursor = { tokens, position: 0, depth: 0 };
  try {
    const node = expression(cursor, 0);
    return cursor.position === tokens.length ? node : undefined;
  } catch (problem) {
    if (problem === SYNTAX_ERROR) return undefined;
    throw problem;
  }
}

function expression(cursor: Cursor, least: number): Node {
  if (++cursor.depth > DEEPEST) throw SYNTAX_ERROR;
  let left = unary(cursor);
  for (;;) {
    const token = cursor.tokens[cursor.position];
    const infix = token?.kind === 'operator' ? INFIX[token.text] : undefined;
    if (!infix || infix[0] <= least) {
      cursor.depth--;
      return left;
    }
    cursor.position++;
    left = call(infix[1], [left, expression(cursor, infix[0])]);
  }
}

function unary(cursor: Cursor): Node {
  const token = cursor.tokens[cursor.position];
  const name = token?.kind === 'operator' ? PREFIX[token.text] : undefined;
  if (name) {
    cursor.position++;
    if (++cursor.depth > DEEPEST) throw SYNTAX_ERROR;
    const operand = unary(cursor);
    cursor.depth--;
    return call(name, [operand]);
  }
  let node = primary(cursor);
  while (take(cursor, '%')) node = call('UNARY_PERCENT', [node]);
  return node;
}

function primary(cursor: Cursor): Node {
  const token = cursor.tokens[cursor.position++];
  if (!token) throw SYNTAX_ERROR;
  switch (token.kind) {
    case 'number':
      return { kind: 'literal', value: Number(token.text.replace(',', '.')) };
    case 'string':
      return { kind: 'literal', value: token.text.slice(1, -1).replaceAll('""', '"') };
    case 'error':
      return { kind: 'literal', value: errorOf(token.text) };
    case 'reference':
      return { kind: 'reference', reference: readReference(token.text) };
    case 'name':
      return named(cursor, token.text);
    default:
      return bracketed(cursor, token.text);
  }
}

function errorOf(text: string) {
  const code = text.slice(text.lastIndexOf('#')) as ErrorCode;
  return code === '#REF!' ? NO_REFERENCE : cellError(code, '');
}

function named(cursor: Cursor, typed: string): Node {
  if (take(cursor, '(')) return call(typed.toUpperCase(), list(cursor, ')'), typed);
  if (/^(true|false)$/i.test(typed)) return { kind: 'literal', value: typed.toLowerCase() === 'true' };
  return { kind: 'name', name: typed };
}

function bracketed(cursor: Cursor, open: string): Node {
  if (open === '(') {
    const node = expression(cursor, 0);
    if (!take(cursor, ')')) throw SYNTAX_ERROR;
    return node;
  }
  if (open !== '{') throw SYNTAX_ERROR;
  const rows: Node[][] = [[expression(cursor, 0)]];
  while (!take(cursor, '}')) {
    if (take(cursor, ';')) rows.push([expression(cursor, 0)]);
    else if (take(cursor, ',') || take(cursor, '\\')) rows.at(-1)?.push(expression(cursor, 0));
    else throw SYNTAX_ERROR;
  }
  return { kind: 'array', rows, nesting: 1 + nestingOf(rows.flat()) };
}

/** Parameters up to the closing bracket; commas and semicolons both separate, and nothing between them is an omitted one. */
function list(cursor: Cursor, close: string): Node[] {
  if (take(cursor, close)) return [];
  const nodes: Node[] = [];
  for (;;) {
    nodes.push(isNext(cursor, ',', ';', close) ? { kind: 'omitted' } : expression(cursor, 0));
    if (take(cursor, close)) return nodes;
    if (!take(cursor, ',') && !take(cursor, ';')) throw SYNTAX_ERROR;
  }
}

function call(name: string, parameters: readonly Node[], typed = name): Node {
  const nesting = 1 + nestingOf(parameters);
  if (nesting > DEEPEST) throw SYNTAX_ERROR;
  return { kind: 'call', name, typed, parameters, nesting };
}

function isNext(cursor: Cursor, ...texts: readonly string[]): boolean {
  const token = cursor.tokens[cursor.position];
  return token?.kind === 'operator' && texts.includes(token.text);
}

function take(cursor: Cursor, text: string): boolean {
  const found = isNext(cursor, text);
  if (found) cursor.position++;
  return found;
}
