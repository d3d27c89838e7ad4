/** How sure a share of a sample is: the score interval of Edwin B. Wilson (1927). */
import { Z95, type Interval } from './interval';

/**
 * The 95 % range of a share, from 0 to 1. It stays sensible for small samples and for shares near 0 and 1, where the usual plus or minus
 * does not: 16 of 40 is 26 to 55 %.
 * @param hits how many of the sample, from 0 to n
 * @param n the size of the sample, above 0
 */
export function wilsonInterval(hits: number, n: number): Interval {
  const share = hits / n;
  const z2 = Z95 ** 2;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const reach = (Z95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  // At 0 and at 1 the bound is the share itself, but for a rounding error.
  return {
    low: Math.max(0, Math.min(share, centre - reach)),
    high: Math.min(1, Math.max(share, centre + reach)),
  };
}
