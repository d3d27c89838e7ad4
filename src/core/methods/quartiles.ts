/** Quartiles, as spreadsheets count them. */

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
