/** The criteria of =WEIGHTED_SCORE(): weights, directions and scales, one for each column of values or one for all. */
import { UserError } from '../../user-error';
import { atFirstUse } from '../at-first-use';
import type { Criterion } from '../methods/weighted-score';
import { normaliseWeights } from '../methods/weights';
import type { CellParameter } from './cell-function';
import { numberParameter, optional, orBlank, yesNoParameter, type Parameter } from './parameters';
import { readRows } from './read-rows';

const ofCriteria = atFirstUse(() => ({
  weights: orBlank(
    numberParameter(
      'weights',
      'One weight for each column of values, 0 or more; only their proportions count. All blank: all the same.',
      { min: 0 },
    ),
  ),
  lowerIsBetter: optional(
    yesNoParameter('lower_is_better', 'Yes for costs and risks, for each column or one for all. Blank: no.'),
    false,
  ),
  scaleMin: optional(
    numberParameter('scale_min', 'The lowest value of the scale, for each column or one for all. Blank: 1.'),
    1,
  ),
  scaleMax: optional(
    numberParameter('scale_max', 'The highest value of the scale, for each column or one for all. Blank: 5.'),
    5,
  ),
}));

export function weightedScoreParameters(): readonly CellParameter[] {
  const { weights, lowerIsBetter, scaleMin, scaleMax } = ofCriteria();
  const values = 'One row for each idea, one column for each criterion.';
  return [{ name: 'values', type: 'range', help: values }, weights, lowerIsBetter, scaleMin, scaleMax];
}

/** @param args weights, lower_is_better, scale_min, scale_max as they were handed over */
export function readCriteria(args: readonly unknown[]): readonly Criterion[] {
  const [weights, lower, lowest, highest] = args;
  const parameters = ofCriteria();
  const typed = listOf(parameters.weights, weights);
  if (typed.every((weight) => weight === 0)) {
    throw new UserError('weights: expected at least one number above 0.');
  }
  const count = typed.length;
  const directions = eachOf(parameters.lowerIsBetter, lower, count);
  const [mins, maxs] = [
    eachOf(parameters.scaleMin, lowest, count),
    eachOf(parameters.scaleMax, highest, count),
  ];
  return normaliseWeights(typed).map((weight = 0, i) => {
    const [min = 0, max = 0] = [mins[i], maxs[i]];
    if (!(max > min)) {
      throw new UserError(`scale_max: expected a number above scale_min, ${min}, but found ${max}.`);
    }
    return { weight, lowerIsBetter: directions[i] ?? false, min, max };
  });
}

function eachOf<T>(parameter: Parameter<T>, argument: unknown, count: number): readonly T[] {
  const list = listOf(parameter, argument);
  if (list.length === count) return list;
  const [only] = list;
  if (list.length === 1 && only !== undefined) return Array<T>(count).fill(only);
  throw new UserError(
    `${parameter.name}: expected one cell, or as many as there are weights, ${count}, but found ${list.length}.`,
  );
}

function listOf<T>(parameter: Parameter<T>, argument: unknown): readonly T[] {
  return readRows([parameter] as const, [argument]).rows.map(({ values, problem }) => {
    if (values) return values[0];
    throw new UserError(problem ?? `${parameter.name}: expected ${parameter.expected}.`);
  });
}
