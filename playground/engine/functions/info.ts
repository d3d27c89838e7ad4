/** What sort of value a cell holds. */
import type { Scalar } from '../contract';
import { define, special, type FunctionTable } from '../definition';
import { cellError, isError } from '../errors';
import { isMatrix, type Value } from '../values';

const NOT_AVAILABLE = cellError('#N/A', 'Function NA has been called.');

/** A function that asks about one value, errors included. */
const asks = (test: (value: Scalar) => boolean) => define(['raw'], test);

function isReference(value: Value): boolean {
  return isMatrix(value) && value.area !== undefined;
}

export const INFO: FunctionTable = {
  ISBLANK: asks((value) => value === null),
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string'),
  ISNONTEXT: asks((value) => typeof value !== 'string'),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISERROR: asks(isError),
  ISERR: asks((value) => isError(value) && value.error !== '#N/A'),
  ISNA: asks((value) => isError(value) && value.error === '#N/A'),
  ISREF: special(1, 1, (call) => isReference(call.place(0))),
  ISFORMULA: special(1, 1, (call): Value => {
    const given = call.place(0);
    return isMatrix(given) && given.area ? call.scope.world.isFormula(given.area) : NOT_AVAILABLE;
  }),
  N: define(['scalar'], (value) =>
    typeof value === 'number' || typeof value === 'boolean' ? Number(value) : 0,
  ),
  T: define(['scalar'], (value) => (typeof value === 'string' ? value : '')),
  NA: define([], () => NOT_AVAILABLE),
};
