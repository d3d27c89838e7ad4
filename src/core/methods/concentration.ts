/** How much of everything lies with few: the index of Herfindahl and Hirschman. */

export interface Concentration {
  /** The sum of squared shares: 1 where one has everything, 1 / n where n have the same. */
  readonly index: number;
  /** 1 / index: as many equal ones would be as concentrated. */
  readonly effectiveNumber: number;
}

/**
 * Shares of .5, .3 and .2 give .38, as concentrated as 2.63 equal ones. Undefined where there is nothing to share.
 * @param parts numbers of 0 or more in any unit; only their proportions count
 */
export function concentration(parts: readonly number[]): Concentration | undefined {
  const largest = parts.reduce((most, part) => Math.max(most, part), 0);
  if (largest <= 0) return undefined;
  // Parts of the largest one, because the sum of very large numbers is too large to be one.
  const sizes = parts.map((part) => part / largest);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const index = sizes.reduce((sum, size) => sum + (size / total) ** 2, 0);
  return { index, effectiveNumber: 1 / index };
}
