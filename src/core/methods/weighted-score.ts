/** Weighted scoring on scales with fixed ends (the additive value model; general practice). */

export interface Criterion {
  /** 0 or more; only proportions count. */
  readonly weight: number;
  /** Costs, risks and the like. */
  readonly lowerIsBetter: boolean;
  /** The ends of its scale. They are fixed, because ends taken from the list at hand change every score when one row is added. */
  readonly min: number;
  readonly max: number;
}

/**
 * From 0 (worst on every criterion) to 100 (best on every one). Values .8 and .5 with weights 42 and 18, costs .25 and .5 with weights
 * 32 and 8, on scales from 0 to 1, are 70.6. Criteria without a value are left out and the others take their place; undefined where none
 * with a weight has a value.
 */
export function weightedScore(
  values: readonly (number | undefined)[],
  criteria: readonly Criterion[],
): number | undefined {
  const known = criteria.flatMap((criterion, i) => {
    const value = values[i];
    return value === undefined ? [] : [{ weight: criterion.weight, part: partOf(value, criterion) }];
  });
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  return total > 0
    ? (100 * known.reduce((sum, { weight, part }) => sum + weight * part, 0)) / total
    : undefined;
}

/** How far up its scale a value lies, from 0 (worst) to 1 (best). */
function partOf(value: number, { lowerIsBetter, min, max }: Criterion): number {
  const part = (value - min) / (max - min);
  return lowerIsBetter ? 1 - part : part;
}
