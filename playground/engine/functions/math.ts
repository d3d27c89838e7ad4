/** Numbers: rounding, roots, logarithms, random numbers. */
import { define, type FunctionTable } from '../definition';
import { badParameter, cellError } from '../errors';

const DIVIDE_BY_ZERO = cellError('#DIV/0!', 'Function MOD parameter 2 cannot be zero.');

/** Rounds to decimal places, negative ones too; the scaled number loses its binary noise first, so 2.345 becomes 2.35. */
function rounded(value: number, places: number, round: (magnitude: number) => number): number {
  const factor = 10 ** Math.trunc(places);
  const magnitude = round(Number((Math.abs(value) * factor).toPrecision(15)));
  const result = Number((magnitude / factor).toPrecision(15));
  return value < 0 && result !== 0 ? -result : result;
}

const rounding = (round: (magnitude: number) => number) =>
  define(['number', 'number?'], (value, places = 0) => rounded(value, places, round));

/** To the next multiple of `step`, up or down. */
const stepping = (round: (steps: number) => number) =>
  define(['number', 'number?'], (value, step = 1) =>
    step === 0 ? 0 : Number((round(Number((value / step).toPrecision(15))) * step).toPrecision(15)),
  );

const positive = (name: string, run: (value: number) => number) =>
  define(['number'], (value) => (value > 0 ? run(value) : mustBePositive(name, value)));

const mustBePositive = (name: string, value: number) =>
  badParameter(name, 1, `value is ${value}. It should be greater than 0.`);

export const MATH: FunctionTable = {
  ABS: define(['number'], Math.abs),
  SIGN: define(['number'], Math.sign),
  INT: define(['number'], Math.floor),
  TRUNC: rounding(Math.floor),
  ROUND: rounding(Math.round),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  CEILING: stepping(Math.ceil),
  FLOOR: stepping(Math.floor),
  MROUND: stepping(Math.round),
  MOD: define(['number', 'number'], (value, divisor) =>
    divisor === 0 ? DIVIDE_BY_ZERO : value - divisor * Math.floor(value / divisor),
  ),
  QUOTIENT: define(['number', 'number'], (value, divisor) =>
    divisor === 0 ? DIVIDE_BY_ZERO : Math.trunc(value / divisor),
  ),
  SQRT: define(['number'], (value) =>
    value < 0
      ? badParameter('SQRT', 1, `value is negative. It should be greater than or equal to zero.`)
      : Math.sqrt(value),
  ),
  EXP: define(['number'], Math.exp),
  LN: positive('LN', Math.log),
  LOG10: positive('LOG10', Math.log10),
  LOG: define(['number', 'number?'], (value, base = 10) => {
    if (value <= 0) return mustBePositive('LOG', value);
    if (base <= 0 || base === 1) {
      return badParameter('LOG', 2, `value is ${base}. It cannot be used as a base.`);
    }
    return base === 10 ? Math.log10(value) : base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base);
  }),
  PI: define([], () => Math.PI),
  RAND: define([], () => Math.random(), { volatile: true }),
  RANDBETWEEN: define(
    ['number', 'number'],
    (low, high) => Math.ceil(low) + Math.floor(Math.random() * (Math.floor(high) - Math.ceil(low) + 1)),
    { volatile: true },
  ),
};
