/** Texts as weighted terms, after Salton: a term counts more the more often a text says it, and the fewer texts say it. */

/** Weights by term. */
export type Vector = ReadonlyMap<string, number>;

/** What even a term that every text has still counts, so that plans of few rows find something. */
const LEAST = 0.3;

/** How rare each term is among texts: ln((n + 1) / (texts with it + 1)) + LEAST. */
export function rarityOf(texts: readonly (readonly string[])[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log((texts.length + 1) / ((counts.get(term) ?? 0) + 1)) + LEAST;
}

/** The squares of the weights make 1, unless there are none. */
export function vectorOf(terms: readonly string[], weightOf: (term: string) => number): Vector {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = [...counts].map(([term, count]) => [term, (1 + Math.log(count)) * weightOf(term)] as const);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return new Map(weights.map(([term, weight]) => [term, weight / length]));
}

/** @param vectors each with how much it counts */
export function sumOf(vectors: readonly (readonly [Vector, number])[]): Vector {
  const sum = new Map<string, number>();
  for (const [vector, share] of vectors) {
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + share * weight);
  }
  return sum;
}

export function dot(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

/** From 0, nothing in common, to 1, the same; 0 where one of them is empty. */
export function cosine(a: Vector, b: Vector): number {
  return Math.min(1, dot(a, b) / (Math.sqrt(dot(a, a) * dot(b, b)) || 1));
}
