/** Texts that say the same in nearly the same words, found among thousands. */
import { everydayWords } from '../everyday-words';
import { wordReader, type WordReader } from '../words';

/** So much of all their words must two texts share: with fewer they are about the same, and not the same. */
const ALIKE = 0.6;
/** Shorter texts are alike by chance. */
const FEWEST_WORDS = 3;
/** A word that more texts than these have is no reason to compare them. */
const TOO_COMMON = 50;

/** @returns pairs of places in `texts`, the earlier one first */
export function nearDuplicates(texts: readonly string[]): readonly (readonly [number, number])[] {
  const words = wordReader();
  const light = lightWords(words);
  const sets = texts.map((text) => new Set(words.read(text).map(({ stem }) => stem)));
  const spread = new Map<string, number>();
  for (const set of sets) for (const stem of set) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  const rarestFirst = (set: ReadonlySet<string>) =>
    [...set].sort((a, b) => (spread.get(a) ?? 0) - (spread.get(b) ?? 0) || (a < b ? -1 : 1));

  const having = new Map<string, number[]>();
  return sets.flatMap((set, place) => {
    if (set.size < FEWEST_WORDS) return [];
    // Two texts that share so many words share one of the rarest of each, so only those have to be looked up.
    const telling = rarestFirst(set)
      .slice(0, set.size - Math.ceil(ALIKE * set.size) + 1)
      .filter((stem) => (spread.get(stem) ?? 0) <= TOO_COMMON);
    const others = new Set(telling.flatMap((stem) => having.get(stem) ?? []));
    for (const stem of telling) {
      const places = having.get(stem);
      if (places) places.push(place);
      else having.set(stem, [place]);
    }
    return [...others]
      .filter((other) => sameThing(sets[other] ?? set, set, light))
      .map((other) => [other, place] as const);
  });
}

function sameThing(a: ReadonlySet<string>, b: ReadonlySet<string>, light: ReadonlySet<string>): boolean {
  const onlyA = [...a].filter((stem) => !b.has(stem));
  const onlyB = [...b].filter((stem) => !a.has(stem));
  const shared = a.size - onlyA.length;
  if (shared / (shared + onlyA.length + onlyB.length) < ALIKE) return false;
  // Where each says something that the other does not, such as Spain and France, that is the difference.
  return [onlyA, onlyB].some((only) => only.every((stem) => light.has(stem)));
}

/** What two names may differ in and still mean one thing. Numbers are not among them: phase 1 is not phase 2. */
function lightWords({ stemOf }: WordReader): ReadonlySet<string> {
  return new Set(
    [...everydayWords(), 'rate', 'ratio', 'share', 'score', 'account', 'overall', 'our', 'average']
      .filter((word) => !/\d/.test(word))
      .map(stemOf),
  );
}
