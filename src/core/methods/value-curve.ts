/** How far a value curve stands apart from another one (the strategy canvas of Kim and Mauborgne; the measure is our own). */

export interface Factor {
  readonly us: number;
  readonly rival: number;
  /** The width of the scale, above 0: 4 for levels from 1 to 5. */
  readonly range: number;
}

/**
 * The mean distance over the factors that customers judge by, as a part of the scale: 0 the same, 1 opposite everywhere. 5, 1, 4, 2
 * against 3, 4, 3, 4 on a scale from 1 to 5 is .5. Undefined without factors.
 */
export function valueCurveDivergence(factors: readonly Factor[]): number | undefined {
  if (factors.length === 0) return undefined;
  const apart = factors.reduce((sum, { us, rival, range }) => sum + Math.abs(us - rival) / range, 0);
  return apart / factors.length;
}
