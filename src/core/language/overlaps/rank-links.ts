/** For each item the objectives that it most likely serves, best first. */
import { wordReader, type Word } from '../words';
import type { Confidence, ItemText, LinkedText, ObjectiveText, Overlap, TextKind } from './overlap';
import { cosine, rarityOf, termsOf, vectorOf, type Vector } from './vectors';

interface Profile {
  readonly objective: ObjectiveText;
  readonly vector: Vector;
  readonly parts: readonly { readonly kind: TextKind; readonly text: string; readonly vector: Vector }[];
  readonly linked: readonly { readonly from: LinkedText; readonly vector: Vector }[];
}

/**
 * @param linked items that are known to serve an objective: what resembles them likely serves the same
 * @param howMany at most so many for each item; fewer where fewer have anything in common with it
 */
export function rankLinks(
  items: readonly ItemText[],
  objectives: readonly ObjectiveText[],
  linked: readonly LinkedText[],
  howMany: number,
): readonly (readonly Overlap[])[] {
  const wordsOf = wordReader();
  const read = (text: string) => termsOf(wordsOf(text));
  const texts = [
    ...objectives.map(({ title, more = [] }) => read([title, ...more.map(({ text }) => text)].join(' . '))),
    ...linked.map(({ text }) => read(text)),
    ...items.map(({ text }) => read(text)),
  ];
  const rarity = rarityOf(texts);
  const profiles = objectives.map((objective, i): Profile => {
    const own = linked.filter((link) => link.objective === objective.id && link.text.trim() !== '');
    const parts = [{ kind: 'title' as const, text: objective.title }, ...(objective.more ?? [])];
    return {
      objective,
      vector: vectorOf(texts[i] ?? [], rarity),
      parts: parts.map((part) => ({ ...part, vector: vectorOf(read(part.text), rarity) })),
      linked: own.map((from) => ({ from, vector: vectorOf(read(from.text), rarity) })),
    };
  });
  return items.map(({ key, text, more = [] }) => {
    const words = wordsOf(text);
    const vector = vectorOf([...termsOf(words), ...more.flatMap(read)], rarity);
    return profiles
      .map((profile) => overlap(profile, vector, words, key))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, howMany);
  });
}

function overlap(profile: Profile, item: Vector, words: readonly Word[], key: string | undefined): Overlap {
  const others = profile.linked.filter(({ from }) => key === undefined || from.key !== key);
  const near = best(others, item);
  const said = cosine(profile.vector, item);
  const score = Math.max(said, 0.9 * (near?.score ?? 0));
  const speaks = best(profile.parts, item)?.one;
  const shared = words.filter(({ stem }) => profile.vector.has(stem) || near?.one.vector.has(stem) === true);
  return {
    objective: profile.objective.id,
    score,
    confidence: confidenceOf(score),
    shared: shared.map(({ at, length }) => ({ at, length })),
    speaks: speaks && { kind: speaks.kind, text: speaks.text },
    like: near?.one.from,
  };
}

/** The one that is most like the item, where any has something in common with it. */
function best<T extends { readonly vector: Vector }>(among: readonly T[], item: Vector) {
  let found: { readonly one: T; readonly score: number } | undefined;
  for (const one of among) {
    const score = cosine(one.vector, item);
    if (score > (found?.score ?? 0)) found = { one, score };
  }
  return found;
}

function confidenceOf(score: number): Confidence {
  if (score >= 0.3) return 'strong';
  return score >= 0.12 ? 'possible' : 'weak';
}
