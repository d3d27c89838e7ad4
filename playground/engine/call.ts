/** Calls a sheet function: counts its parameters, turns them into the declared types, applies it to arrays. */
import type { CellError, Scalar } from './contract';
import { broadcast, singleOf } from './broadcast';
import { toBoolean, toNumber, toText, type Use } from './coercion';
import type { Kind, PlainFunction, SheetFunction } from './definition';
import { isError, wrongCount } from './errors';
import type { Language } from './language';
import type { FormulaCall, Scope } from './scope';
import type { Call, Node } from './syntax';
import { asMatrix, isMatrix, type Value } from './values';

type Evaluate = (node: Node, scope: Scope) => Value;

const OMITTED: Node = { kind: 'omitted' };

/** @param evaluate gives a parameter's value; passed in because evaluation and calls need each other */
export function callFunction(node: Call, definition: SheetFunction, scope: Scope, evaluate: Evaluate): Value {
  const { length } = node.parameters;
  if (length < definition.least || length > definition.most) {
    return wrongCount(node.name, definition.least, definition.most, length);
  }
  const inner = definition.takesArrays && !scope.arrays ? { ...scope, arrays: true } : scope;
  if ('special' in definition) return definition.special(callOf(node, inner, evaluate));
  return callPlain(node, definition, inner, evaluate);
}

function callOf(node: Call, scope: Scope, evaluate: Evaluate): FormulaCall {
  const value = (position: number, inner = scope) => evaluate(node.parameters[position] ?? OMITTED, inner);
  const unread: Scope = { ...scope, world: scope.world.unread() };
  return {
    node,
    scope,
    value,
    place: (position) => value(position, isPlace(node.parameters[position]) ? unread : scope),
    single: (position) => singleOf(value(position), scope.cell),
  };
}

function isPlace(node: Node | undefined): boolean {
  return node?.kind === 'reference' || node?.kind === 'name';
}

function callPlain(node: Call, definition: PlainFunction, scope: Scope, evaluate: Evaluate): Value {
  const kinds = node.parameters.map((_, index) => definition.parameters[index] ?? definition.rest ?? 'value');
  const given: Value[] = [];
  const arrays: number[] = [];
  for (const [index, parameter] of node.parameters.entries()) {
    const kind = kinds[index] ?? 'value';
    const value = evaluate(parameter, scope);
    if (kind === 'value' || kind === 'matrix') {
      if (kind === 'matrix' && isError(value)) return value;
      given.push(kind === 'matrix' ? asMatrix(value) : value);
    } else {
      const several = scope.arrays && isMatrix(value) && value.rows * value.columns > 1;
      if (several) arrays.push(index);
      given.push(several ? value : singleOf(value, scope.cell));
    }
  }
  const language = scope.world.language();
  if (arrays.length === 0) return apply(node.name, definition, kinds, given, language);
  return broadcast(
    arrays.map((index) => given[index] ?? null),
    (singles) => {
      const values = [...given];
      arrays.forEach((index, which) => (values[index] = singles[which] ?? null));
      return apply(node.name, definition, kinds, values, language);
    },
  );
}

/** Turns the values into the declared types, in place, and runs the function; the first error among them is the result. */
function apply(
  name: string,
  { run }: PlainFunction,
  kinds: readonly Kind[],
  values: Value[],
  language: Language,
): Value {
  const typed: unknown[] = values;
  for (let index = 0; index < kinds.length; index++) {
    const kind = kinds[index];
    if (kind === 'value' || kind === 'matrix' || kind === 'raw' || kind === undefined) continue;
    const coerced = coerce(values[index] as Scalar, kind, { name, position: index + 1 }, language);
    if (isError(coerced)) return coerced;
    typed[index] = coerced;
  }
  return run(language)(...(typed as never[]));
}

function coerce(value: Scalar, kind: Kind, use: Use, language: Language): Scalar | CellError {
  switch (kind) {
    case 'number':
      return typeof value === 'number' ? value : toNumber(value, use, language);
    case 'text':
      return toText(value, language);
    case 'boolean':
      return toBoolean(value, use);
    default:
      return value;
  }
}
