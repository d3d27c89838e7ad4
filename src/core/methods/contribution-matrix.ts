/** A1: the relationship matrix of QFD's house of quality (Akao). Strengths are 9 strong, 3 medium, 1 weak, 0 none. */

/** The strongest contribution that the scale knows. */
export const STRONGEST = 9;

/** Absolute importance of one column: the sum of weight times strength, from 0 to 9 when the weights sum to 1. */
export function absoluteImportance(weights: readonly number[], strengths: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (strengths[i] ?? 0), 0);
}

/** Fit in percent: absolute importance as a part of the strongest possible, from 0 to 100. */
export function fitPercent(weights: readonly number[], strengths: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : (absoluteImportance(weights, strengths) / total / STRONGEST) * 100;
}

/** Each column's part of all importance, summing to 1; all 0 where nothing contributes. */
export function relativeImportance(importances: readonly number[]): readonly number[] {
  const total = importances.reduce((sum, importance) => sum + importance, 0);
  return importances.map((importance) => (total === 0 ? 0 : importance / total));
}
