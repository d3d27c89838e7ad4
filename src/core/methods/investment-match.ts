/** A5: how well spending matches weights (proportional similarity after Renkonen and Schoener: one minus half of all differences). */

/**
 * From 0 to 1; 1 spends exactly as it says. Spending that belongs to no objective stays in the shares as something nobody wanted: give
 * it a target of 0.
 * @param targets shares that sum to 1
 * @param actuals shares that sum to 1, in the same order
 */
export function investmentMatch(targets: readonly number[], actuals: readonly number[]): number {
  const apart = targets.reduce((sum, target, i) => sum + Math.abs(target - (actuals[i] ?? 0)), 0);
  return 1 - apart / 2;
}

/** Actual share divided by target share: below 0.5 under-invested, above 2 over-invested by default. Undefined for a target of 0. */
export function investmentIndex(target: number, actual: number): number | undefined {
  return target === 0 ? undefined : actual / target;
}
