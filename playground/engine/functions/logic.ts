/** Truth values, and LET. */
import { toBoolean } from '../coercion';
import type { CellError, Scalar } from '../contract';
import { define, special, type FunctionTable } from '../definition';
import { badParameter, cellError, isError } from '../errors';
import type { FormulaCall } from '../scope';
import { filledOf, isMatrix, type Value } from '../values';

const NO_TRUTH = cellError('#VALUE!', 'No TRUE or FALSE was found among the values.');

/** The truth values among the parameters; in ranges, text and blanks are passed over. */
function truths(values: readonly Value[], name: string): boolean[] | CellError {
  const found: boolean[] = [];
  for (const [index, value] of values.entries()) {
    const cells: Iterable<Scalar> = isMatrix(value) ? filledOf(value) : [value];
    for (const cell of cells) {
      if (isError(cell)) return cell;
      if (isMatrix(value) && (cell === null || typeof cell === 'string')) continue;
      const truth = toBoolean(cell, { name, position: index + 1 });
      if (isError(truth)) return truth;
      found.push(truth);
    }
  }
  return found.length ? found : NO_TRUTH;
}

const combining = (name: string, combine: (found: readonly boolean[]) => boolean) =>
  define(['value', '...value'], (...values) => {
    const found = truths(values, name);
    return isError(found) ? found : combine(found);
  });

/** LET(name; value; ...; result): each value may use the names before it. */
function letFunction(call: FormulaCall): Value {
  const { parameters } = call.node;
  let { scope } = call;
  for (let position = 0; position + 2 < parameters.length; position += 2) {
    const name = parameters[position];
    if (name?.kind !== 'name') return badParameter('LET', position + 1, 'is not a valid name.');
    scope = {
      ...scope,
      names: new Map(scope.names).set(name.name.toUpperCase(), call.value(position + 1, scope)),
    };
  }
  return call.value(parameters.length - 1, scope);
}

export const LOGIC: FunctionTable = {
  AND: combining('AND', (found) => found.every(Boolean)),
  OR: combining('OR', (found) => found.some(Boolean)),
  XOR: combining('XOR', (found) => found.filter(Boolean).length % 2 === 1),
  NOT: define(['boolean'], (value) => !value),
  TRUE: define([], () => true),
  FALSE: define([], () => false),
  LET: special(3, Infinity, letFunction),
};
