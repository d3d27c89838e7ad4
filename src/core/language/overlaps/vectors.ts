/** Texts as weighted terms, after Salton: a term counts more the more often a text says it, and the fewer texts say it. */
import type { Word } from '../words';

/** Weights by term; the squares make 1, unless there are none. */
export type Vector = ReadonlyMap<string, number>;

/** Stems, and pairs of stems that stand side by side. */
export function termsOf(words: readonly Word[]): readonly string[] {
  const stems = words.map(({ stem }) => stem);
  return [...stems, ...stems.slice(1).map((stem, i) => `${stems[i] ?? ''} ${stem}`)];
}

/** How rare each term is among texts: ln((n + 1) / (texts with it + 1)) + 1. */
export function rarityOf(texts: readonly (readonly string[])[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log((texts.length + 1) / ((counts.get(term) ?? 0) + 1)) + 1;
}

export function vectorOf(terms: readonly string[], rarity: (term: string) => number): Vector {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = [...counts].map(([term, count]) => [term, (1 + Math.log(count)) * rarity(term)] as const);
  const length = Math.hypot(...weights.map(([, weight]) => weight));
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
}

/** From 0, nothing in common, to 1, the same. */
export function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return Math.min(1, sum);
}
