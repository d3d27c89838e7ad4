/** Many vectors by their terms, so that one is compared with all of them at the cost of what they have in common. */
import type { Vector } from './vectors';

interface Postings {
  readonly places: number[];
  readonly weights: number[];
}

/** @returns the dot products of a vector with each of the indexed ones, in their order */
export function vectorIndex(vectors: readonly Vector[]): (vector: Vector) => Float64Array {
  const terms = new Map<string, Postings>();
  vectors.forEach((vector, place) => {
    for (const [term, weight] of vector) {
      const postings = terms.get(term) ?? { places: [], weights: [] };
      terms.set(term, postings);
      postings.places.push(place);
      postings.weights.push(weight);
    }
  });
  return (vector) => {
    const products = new Float64Array(vectors.length);
    for (const [term, weight] of vector) {
      const { places, weights } = terms.get(term) ?? NOWHERE;
      for (let i = 0; i < places.length; i++) {
        const place = places[i] ?? 0;
        products[place] = (products[place] ?? 0) + weight * (weights[i] ?? 0);
      }
    }
    return products;
  };
}

const NOWHERE: Postings = { places: [], weights: [] };
