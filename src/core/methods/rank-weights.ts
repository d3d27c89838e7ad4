/** Weights out of an order of importance. */

/** Rank sum (Stillwell, Seaver and Edwards 1981): 2 (n + 1 - i) / (n (n + 1)). Of four .40 .30 .20 .10. */
export function rankSumWeights(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => (2 * (count - i)) / (count * (count + 1)));
}

/** Rank order centroid (Barron and Barrett 1996): the sum of 1/k for k from i to n, divided by n. Of three .611 .278 .111. */
export function rankOrderCentroidWeights(count: number): readonly number[] {
  const weights = Array<number>(count).fill(0);
  let sum = 0;
  for (let place = count; place >= 1; place--) {
    sum += 1 / place;
    weights[place - 1] = sum / count;
  }
  return weights;
}

/**
 * Gives each rank its weight; those of the same rank share the weights of the places that they take together. The weights sum to 1.
 * @param ranks any numbers, the smallest being the most important
 * @param weightsOf the weights of the first to the last place
 */
export function weightsOfRanks(
  ranks: readonly number[],
  weightsOf: (count: number) => readonly number[],
): readonly number[] {
  const weights = weightsOf(ranks.length);
  const shared = new Map<number, { sum: number; count: number }>();
  [...ranks]
    .sort((a, b) => a - b)
    .forEach((rank, place) => {
      const { sum, count } = shared.get(rank) ?? { sum: 0, count: 0 };
      shared.set(rank, { sum: sum + (weights[place] ?? 0), count: count + 1 });
    });
  return ranks.map((rank) => {
    const { sum, count } = shared.get(rank) ?? { sum: 0, count: 1 };
    return sum / count;
  });
}
