/** The operators under the names that Sheets gives them; they can be called as functions too. */
import { compare } from '../compare';
import { define, defineReading, type FunctionTable } from '../definition';
import { cellError } from '../errors';

const NO_POWER = cellError('#NUM!', 'Function POW evaluates to an imaginary number or is out of range.');
const DIVIDE_BY_ZERO = cellError('#DIV/0!', 'Function DIVIDE parameter 2 cannot be zero.');

const power = define(['number', 'number'], (base, exponent) => {
  const result = base ** exponent;
  return Number.isFinite(result) ? result : NO_POWER;
});

const comparison = (test: (order: number) => boolean) =>
  define(['scalar', 'scalar'], (left, right) => test(compare(left, right)));

export const OPERATORS: FunctionTable = {
  ADD: define(['number', 'number'], (left, right) => left + right),
  MINUS: define(['number', 'number'], (left, right) => left - right),
  MULTIPLY: define(['number', 'number'], (left, right) => left * right),
  DIVIDE: define(['number', 'number'], (left, right) => (right === 0 ? DIVIDE_BY_ZERO : left / right)),
  POW: power,
  POWER: power,
  UMINUS: define(['number'], (value) => -value),
  UPLUS: define(['scalar'], (value) => value),
  UNARY_PERCENT: define(['number'], (value) => value / 100),
  // A date is joined as its serial number: no source at hand says that `&` looks at number formats.
  CONCAT: defineReading(
    ['scalar', 'scalar'],
    (language) => (left, right) => language.print(left) + language.print(right),
  ),
  EQ: comparison((order) => order === 0),
  NE: comparison((order) => order !== 0),
  LT: comparison((order) => order < 0),
  LTE: comparison((order) => order <= 0),
  GT: comparison((order) => order > 0),
  GTE: comparison((order) => order >= 0),
};
