/** How far a value curve stands apart from another one (the strategy canvas of Kim and Mauborgne; the measure is our own). */

/**
 * The mean distance of two curves over their factors, as a part of the scale: 0 the same, 1 opposite everywhere. 5, 1, 4, 2 against
 * 3, 4, 3, 4 on a scale from 1 to 5 is .5. Undefined without factors.
 * @param us our level in each factor, @param rival theirs in the same order
 * @param range the width of the scale, above 0: 4 for levels from 1 to 5
 */
export function valueCurveDivergence(
  us: readonly number[],
  rival: readonly number[],
  range: number,
): number | undefined {
  if (us.length === 0) return undefined;
  const apart = us.reduce((sum, level, i) => sum + Math.abs(level - (rival[i] ?? level)), 0);
  return apart / us.length / range;
}
