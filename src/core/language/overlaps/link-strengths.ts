/** How much pairs of texts have in common. */
import { overlapReader } from './reader';
import { cosine } from './vectors';

/**
 * @param pairs undefined where there is none
 * @returns from 0, nothing in common, to 1, the same words; undefined for a pair that is undefined
 */
export function linkStrengths(
  pairs: readonly (readonly [string, string] | undefined)[],
): readonly (number | undefined)[] {
  const reader = overlapReader(pairs.flatMap((pair) => pair ?? []));
  return pairs.map((pair) => pair && cosine(reader.vectorOf(pair[0]), reader.vectorOf(pair[1])));
}
