/** A2: alignment with contributions that may work against an objective. Input model after Segflow; the formula is our own. */
import { STRONGEST } from './contribution-matrix';

/**
 * The weighted mean of signed contributions, from -1 (works against everything) to 1. A plus and a minus cancel out, so show the
 * negative ones separately.
 * @param contributions from -9 to 9
 * @param confidences from 0 to 1, all 1 where left out
 */
export function signedAlignment(
  weights: readonly number[],
  contributions: readonly number[],
  confidences: readonly number[] = [],
): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  const signed = weights.map(
    (weight, i) => weight * ((contributions[i] ?? 0) / STRONGEST) * (confidences[i] ?? 1),
  );
  return signed.reduce((sum, part) => sum + part, 0) / total;
}
