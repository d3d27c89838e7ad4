/** Decisions: only the branch that is taken is evaluated, so that errors in the other one do not matter. */
import { broadcast, singleOf } from '../broadcast';
import { toBoolean, toNumber } from '../coercion';
import { equal } from '../compare';
import type { CellError, Scalar } from '../contract';
import { special, type FunctionTable } from '../definition';
import { badParameter, cellError, isError } from '../errors';
import type { FormulaCall } from '../scope';
import { filledOf, isMatrix, type Value } from '../values';

const NO_MATCH = cellError('#N/A', 'No match.');

/** Evaluates all parameters and decides for each value of the arrays among them. */
function each(call: FormulaCall, decide: (values: readonly Scalar[]) => Value): Value {
  return broadcast(
    call.node.parameters.map((_, position) => call.value(position)),
    decide,
  );
}

/** True where the parameter is an array and arrays are to be calculated value by value. */
function isArray(call: FormulaCall, value: Value): boolean {
  return call.scope.arrays && isMatrix(value) && value.rows * value.columns > 1;
}

function ifFunction(call: FormulaCall): Value {
  const given = call.value(0);
  const hasElse = call.node.parameters.length > 2;
  if (isArray(call, given)) {
    return each(call, ([condition = null, yes = null, no = false]) => choose(condition, yes, no));
  }
  const truth = toBoolean(singleOf(given, call.scope.cell), { name: 'IF', position: 1 });
  if (isError(truth)) return truth;
  return truth ? call.value(1) : hasElse ? call.value(2) : false;
}

function choose(condition: Scalar, yes: Scalar, no: Scalar): Scalar {
  const truth = toBoolean(condition, { name: 'IF', position: 1 });
  return isError(truth) ? truth : truth ? yes : no;
}

function ifs(call: FormulaCall): Value {
  for (let position = 0; position + 1 < call.node.parameters.length; position += 2) {
    const given = call.value(position);
    if (isArray(call, given)) return each(call, firstTrue);
    const truth = toBoolean(singleOf(given, call.scope.cell), { name: 'IFS', position: position + 1 });
    if (isError(truth)) return truth;
    if (truth) return call.value(position + 1);
  }
  return NO_MATCH;
}

function firstTrue(values: readonly Scalar[]): Scalar {
  for (let position = 0; position + 1 < values.length; position += 2) {
    const truth = toBoolean(values[position] ?? null, { name: 'IFS', position: position + 1 });
    if (isError(truth)) return truth;
    if (truth) return values[position + 1] ?? null;
  }
  return NO_MATCH;
}

/** IFERROR and IFNA: the value, or another where it is an error of that sort; each value of an array for itself. */
const unlessError = (caught: (error: CellError) => boolean) =>
  special(1, 2, (call) => {
    const given = call.value(0);
    const value =
      isMatrix(given) && given.area && !call.scope.arrays ? singleOf(given, call.scope.cell) : given;
    const isCaught = (single: Scalar) => isError(single) && caught(single);
    if (!isMatrix(value)) return isCaught(value) ? call.value(1) : value;
    const instead = isArray(call, value) || [...filledOf(value)].some(isCaught) ? call.value(1) : null;
    return broadcast([value, instead], ([single = null, other = null]) =>
      isCaught(single) ? other : single,
    );
  });

function switchFunction(call: FormulaCall): Value {
  const given = call.value(0);
  if (isArray(call, given)) return each(call, switched);
  const value = singleOf(given, call.scope.cell);
  if (isError(value)) return value;
  const { length } = call.node.parameters;
  for (let position = 1; position + 1 < length; position += 2) {
    const label = call.single(position);
    if (isError(label)) return label;
    if (equal(value, label)) return call.value(position + 1);
  }
  return length % 2 === 0 ? call.value(length - 1) : NO_MATCH;
}

function switched(values: readonly Scalar[]): Scalar {
  const [value = null] = values;
  if (isError(value)) return value;
  for (let position = 1; position + 1 < values.length; position += 2) {
    if (equal(value, values[position] ?? null)) return values[position + 1] ?? null;
  }
  return values.length % 2 === 0 ? (values.at(-1) ?? null) : NO_MATCH;
}

function chooseFunction(call: FormulaCall): Value {
  const index = toNumber(call.single(0), { name: 'CHOOSE', position: 1 }, call.scope.world.language());
  if (isError(index)) return index;
  const most = call.node.parameters.length - 1;
  if (index < 1 || index >= most + 1) {
    return badParameter('CHOOSE', 1, `value is ${index}. Valid values are between 1 and ${most} inclusive.`);
  }
  return call.value(Math.floor(index));
}

export const DECISIONS: FunctionTable = {
  IF: special(2, 3, ifFunction),
  IFS: special(2, Infinity, ifs),
  IFERROR: unlessError(() => true),
  IFNA: unlessError(({ error }) => error === '#N/A'),
  SWITCH: special(3, Infinity, switchFunction),
  CHOOSE: special(2, Infinity, chooseFunction),
};
