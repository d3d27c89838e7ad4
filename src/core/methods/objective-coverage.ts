/** A3: coverage of an objective by everything that contributes to it (noisy-OR, the standard probability form). */

/**
 * One minus the product of (1 - strength / 10): one strong link .90, strong and medium .93, three weak .27. From 0 towards 1, which it
 * never reaches. What works against an objective does not cover it. It takes contributions to be independent.
 * @param strengths from -9 to 9
 */
export function objectiveCoverage(strengths: readonly number[]): number {
  return 1 - strengths.reduce((open, strength) => open * (1 - Math.max(0, strength) / 10), 1);
}
