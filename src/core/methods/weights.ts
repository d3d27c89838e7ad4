/** Weights as people enter them, brought to parts of one. */

/**
 * Any positive numbers become parts that sum to 1; blank (undefined) stays unknown. With no weight at all every part is equal; where
 * some are given, the others stay unknown.
 */
export function normaliseWeights(weights: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const total = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  if (total === 0) return weights.map(() => 1 / weights.length);
  return weights.map((weight) => (weight === undefined ? undefined : weight / total));
}
