/** How much pairs of texts have in common. */
import { wordReader } from '../words';
import { cosine, rarityOf, termsOf, vectorOf } from './vectors';

/**
 * @param pairs undefined where there is none
 * @returns from 0, nothing in common, to 1, the same words; undefined for a pair that is undefined
 */
export function linkStrengths(
  pairs: readonly (readonly [string, string] | undefined)[],
): readonly (number | undefined)[] {
  const wordsOf = wordReader();
  const terms = pairs.map((pair) => pair?.map((text) => termsOf(wordsOf(text))));
  const rarity = rarityOf(terms.flatMap((pair) => pair ?? []));
  return terms.map((pair) => {
    const [item, objective] = pair ?? [];
    return item && objective && cosine(vectorOf(item, rarity), vectorOf(objective, rarity));
  });
}
