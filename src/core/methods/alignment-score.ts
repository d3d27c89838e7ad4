/** A7: the portfolio number. Our own combination of coverage (A3), traceability (A4) and investment match (A5). */

export interface ScoreParts {
  /** Each from 0 to 1; undefined where there is nothing to measure. */
  readonly coverage: number | undefined;
  readonly traceability: number | undefined;
  readonly investment: number | undefined;
}

export interface PartWeights {
  readonly coverage: number;
  readonly traceability: number;
  readonly investment: number;
}

const STANDARD_PARTS: PartWeights = { coverage: 0.4, traceability: 0.3, investment: 0.3 };

/**
 * From 0 to 100. A part without data is left out and the others take its place in proportion (without effort .57 and .43); undefined
 * where no part can be measured.
 */
export function alignmentScore(parts: ScoreParts, weights: PartWeights = STANDARD_PARTS): number | undefined {
  const known = (['coverage', 'traceability', 'investment'] as const).flatMap((key) => {
    const value = parts[key];
    return value === undefined ? [] : [{ value, weight: weights[key] }];
  });
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return undefined;
  return (100 * known.reduce((sum, { value, weight }) => sum + value * weight, 0)) / total;
}
