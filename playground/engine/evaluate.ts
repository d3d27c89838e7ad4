/** Evaluates a formula's tree. */
import type { Area } from './contract';
import { callFunction } from './call';
import { cellError, LOADING, NO_REFERENCE, unknownFunction, unknownName, unknownSheet } from './errors';
import { FUNCTIONS } from './functions';
import type { Corner, Reference } from './references';
import type { Scope } from './scope';
import { contains, type Call, type Node } from './syntax';
import { asMatrix, matrixOf, rowsOf, type Value } from './values';

const RAGGED = cellError(
  '#VALUE!',
  'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.',
);

export function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'omitted':
      return null;
    case 'reference':
      return referenced(node.reference, scope);
    case 'name':
      return named(node.name, scope);
    case 'array':
      return arrayLiteral(node.rows, scope);
    case 'call':
      return called(node, scope);
  }
}

/** True where the node calls NOW, TODAY or a random number. */
export function isVolatile(node: Node): boolean {
  return contains(node, (inner) => inner.kind === 'call' && FUNCTIONS[inner.name]?.volatile === true);
}

function called(node: Call, scope: Scope): Value {
  const definition = FUNCTIONS[node.name];
  if (definition) return callFunction(node, definition, scope, evaluate);
  if (!scope.world.hasCustom(node.typed)) return unknownFunction(node.typed);
  if (node.parameters.some(isVolatile)) return LOADING;
  return scope.world.callCustom(
    node.typed,
    node.parameters.map((parameter) =>
      parameter.kind === 'omitted' ? undefined : evaluate(parameter, scope),
    ),
  );
}

function referenced(reference: Reference, scope: Scope): Value {
  const { world, cell } = scope;
  const sheet = reference.sheet === undefined ? cell.sheet : world.sheetId(reference.sheet);
  if (sheet === undefined) return unknownSheet(reference.sheet ?? '');
  const area = areaOf(reference, sheet, scope);
  return area ? world.matrix(area) : NO_REFERENCE;
}

/** The cells of the grid that a reference means; undefined where it lies wholly outside. */
function areaOf({ from, to = from }: Reference, sheet: number, { world }: Scope): Area | undefined {
  const size = world.size(sheet);
  const rows = spanOf(from, to, 'row', size.rows);
  const columns = spanOf(from, to, 'column', size.columns);
  return rows && columns && { sheet, row: rows[0], column: columns[0], rows: rows[1], columns: columns[1] };
}

/** First place and length along one direction, cut off at the grid's edge. */
function spanOf(
  from: Corner,
  to: Corner,
  axis: 'row' | 'column',
  size: number,
): [number, number] | undefined {
  const a = from[axis];
  const b = to[axis];
  const first = Math.min(a ?? b ?? 0, b ?? a ?? 0);
  const last = a === undefined || b === undefined ? size - 1 : Math.min(Math.max(a, b), size - 1);
  return first < size ? [first, last - first + 1] : undefined;
}

function named(name: string, { world, names }: Scope): Value {
  const local = names.get(name.toUpperCase());
  if (local !== undefined) return local;
  const area = world.namedRange(name);
  return area ? world.matrix(area) : unknownName(name);
}

/** Its elements may be ranges, which are set side by side within a row and rows below each other. */
function arrayLiteral(rows: readonly (readonly Node[])[], scope: Scope): Value {
  const bands = rows.map((row) => {
    const parts = row.map((node) => rowsOf(asMatrix(evaluate(node, scope))));
    const height = parts[0]?.length ?? 0;
    if (parts.some((part) => part.length !== height)) return undefined;
    return Array.from({ length: height }, (_, index) => parts.flatMap((part) => part[index] ?? []));
  });
  const all = bands.flatMap((band) => band ?? []);
  const ragged = bands.includes(undefined) || all.some((row) => row.length !== all[0]?.length);
  return ragged ? RAGGED : matrixOf(all);
}
