/** Quartiles, as spreadsheets count them. */
import { isAbove, isBelow } from './threshold';

/**
 * The value below which a share of the numbers lies, between two of them in proportion: QUARTILE.INC and PERCENTILE.INC of spreadsheets,
 * type 7 of Hyndman and Fan (1996). Undefined without numbers.
 * @param share from 0 (smallest) to 1 (largest); .25 and .75 are the quartiles
 */
export function quantile(numbers: readonly number[], share: number): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const position = (sorted.length - 1) * Math.min(1, Math.max(0, share));
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return undefined;
  return below + (above - below) * (position - Math.floor(position));
}

/**
 * Tells whether a number lies in the top or the bottom quarter of others. Where so many are equal that a quarter would reach the middle,
 * it holds none of them.
 */
export function quartersOf(numbers: readonly number[]): {
  readonly isTop: (n: number) => boolean;
  readonly isBottom: (n: number) => boolean;
} {
  const [low = 0, middle = 0, high = 0] = [0.25, 0.5, 0.75].map((share) => quantile(numbers, share));
  return {
    isTop: (n) => !isBelow(n, high) && isAbove(n, middle),
    isBottom: (n) => !isAbove(n, low) && isBelow(n, middle),
  };
}
