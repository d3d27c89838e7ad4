/** The functions that Google can call: read off the loaded bundle, written out as real top-level functions. */
import { parse, type ModuleDeclaration, type Pattern, type Statement } from 'acorn';
import type { CellFunctionDoc } from '../src/core/cells/cell-function';
import { BuildError } from './build-error';
import { cellFunctionComment } from './cell-function-comment';

/** The one other global: it holds the bundle. Apps Script treats names with a trailing `_` as private. */
export const HOLDER = 'throughline_';

/** A function that src/main.ts exports. Those for cells carry their documentation. */
export interface GlobalFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly doc?: CellFunctionDoc;
}

/** @param exported what src/main.ts exports, by name */
export function readGlobalFunctions(exported: Readonly<Record<string, unknown>>): readonly GlobalFunction[] {
  const names = Object.keys(exported);
  names.forEach((name) => checkName(name, names));
  return names.map((name) => readGlobalFunction(name, exported[name]));
}

/** The text of `function NAME(parameter, names)`, which hands its arguments on as they are. */
export function writeGlobalFunction({ name, parameters, doc }: GlobalFunction): string {
  const comment = doc ? `${cellFunctionComment(doc)}\n` : '';
  return `${comment}function ${name}(${parameters.join(', ')}) {\n  return ${HOLDER}.${name}.apply(this, arguments);\n}\n`;
}

/** Sheets does not tell `FIT` from `fit`, and Google never calls a name that ends in `_`. */
function checkName(name: string, all: readonly string[]): void {
  if (name.endsWith('_')) {
    throw new BuildError(
      `src/main.ts exports ${name}, which Google cannot call because of the trailing underscore: rename it or do not export it.`,
    );
  }
  const twin = all.find((other) => other !== name && other.toLowerCase() === name.toLowerCase());
  if (twin) {
    throw new BuildError(
      `src/main.ts exports ${name} and ${twin}, which are the same name in a cell: rename one of them.`,
    );
  }
}

function readGlobalFunction(name: string, value: unknown): GlobalFunction {
  if (typeof value !== 'function' || /^class\b/.test(String(value))) {
    throw new BuildError(
      `src/main.ts exports ${name}, which is not a function: export from there only what Google calls.`,
    );
  }
  const { doc } = value as { doc?: CellFunctionDoc };
  if (!doc) return { name, parameters: parametersOf(String(value)) };
  if (doc.name !== name) {
    throw new BuildError(
      `src/main.ts exports ${name}, but its documentation calls it ${doc.name}: give both the same name.`,
    );
  }
  return { name, parameters: doc.parameters.map((parameter) => parameter.name), doc };
}

function parametersOf(source: string): readonly string[] {
  const [statement] = parse(`(${source})`, { ecmaVersion: 'latest' }).body;
  return functionParameters(statement).map((pattern, index) => nameOf(pattern) ?? `argument${index + 1}`);
}

function functionParameters(statement: Statement | ModuleDeclaration | undefined): readonly Pattern[] {
  const expression = statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
  const isFunction =
    expression?.type === 'FunctionExpression' || expression?.type === 'ArrowFunctionExpression';
  return isFunction ? expression.params : [];
}

function nameOf(pattern: Pattern): string | undefined {
  if (pattern.type === 'Identifier') return pattern.name;
  if (pattern.type === 'AssignmentPattern') return nameOf(pattern.left);
  if (pattern.type === 'RestElement') return nameOf(pattern.argument);
  return undefined;
}
