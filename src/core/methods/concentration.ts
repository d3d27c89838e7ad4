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
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (total <= 0) return undefined;
  const index = parts.reduce((sum, part) => sum + (part / total) ** 2, 0);
  return { index, effectiveNumber: 1 / index };
}
