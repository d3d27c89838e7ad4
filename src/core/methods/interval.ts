/** What an estimate from a sample carries with it. */

/** The range in which the true value lies with 95 % confidence, in the unit of the value. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A value from a sample, with its range and the number of answers that it rests on. */
export interface Estimate extends Interval {
  readonly value: number;
  readonly n: number;
}

/** The 97.5th percentile of the normal distribution, for two-sided ranges of 95 %. */
export const Z95 = 1.959_963_984_540_054;
