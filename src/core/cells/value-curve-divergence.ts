/** =VALUE_CURVE_DIVERGENCE(): how far an offer stands apart from a rival's. */
import { UserError } from '../../user-error';
import { valueCurveDivergence } from '../methods/value-curve';
import { listFunction } from './list-function';
import { numberParameter, optional } from './parameters';

export const valueCurveDivergenceFunction = listFunction(
  {
    name: 'VALUE_CURVE_DIVERGENCE',
    summary:
      "How far your value curve stands apart from a rival's, from 0 (the same) to 1 (opposite in everything).",
    result: 'A number from 0 to 1.',
    example: '=VALUE_CURVE_DIVERGENCE(B2:B9;C2:C9)',
    formula: 'mean of |us - rival| over the factors / (scale_max - scale_min)',
    source: 'The strategy canvas of Kim and Mauborgne; the measure is our own.',
    pitfalls:
      'Take the factors from buyers and compare with two rivals at least. Being different is not yet being wanted: ask which spike customers pay for. A factor with a blank is left out.',
  },
  () => [
    numberParameter('us', 'Our level in each factor.'),
    numberParameter('rival', "The rival's level in each factor, in the same order."),
    optional(numberParameter('scale_min', 'The lowest level of the scale: 1 where left out.'), 1),
    optional(numberParameter('scale_max', 'The highest level of the scale: 5 where left out.'), 5),
  ],
  (rows) => valueCurveDivergence(rows.map((row) => factorOf(...row))) ?? '',
);

function factorOf(us: number, rival: number, min: number, max: number) {
  const range = max - min;
  if (range <= 0 || !Number.isFinite(range)) {
    throw new UserError(`scale_max: expected a number above scale_min (${min}) but found "${max}".`);
  }
  const outside = (level: number) => level < min || level > max;
  if (outside(us)) throw beyond('us', us, min, max);
  if (outside(rival)) throw beyond('rival', rival, min, max);
  return { us, rival, range };
}

function beyond(name: string, level: number, min: number, max: number): UserError {
  return new UserError(`${name}: expected levels from ${min} to ${max} but found "${level}".`);
}
