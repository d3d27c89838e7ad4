/** Several texts added up to one, from which one can be left out again. */
import { dot, sumOf, type Vector } from './vectors';

export interface TextBundle {
  readonly sum: Vector;
  /** The dot product of the sum with itself. */
  readonly square: number;
}

/** @param texts each with how much it counts */
export function bundleOf(texts: readonly (readonly [Vector, number])[]): TextBundle {
  const sum = sumOf(texts);
  return { sum, square: dot(sum, sum) };
}

/** A text of a bundle that does not count this time, and how much it counts there. */
export type LeftOut = readonly [Vector, number] | undefined;

/**
 * The cosine of an item and a bundle.
 * @param common the dot product of the item and the sum
 * @param leftOut the item itself, where the bundle holds it: nothing is compared with itself
 */
export function nearBundle(
  { sum, square }: TextBundle,
  item: Vector,
  common: number,
  leftOut: LeftOut,
): number {
  if (!leftOut) return square > 0 ? common / Math.sqrt(square) : 0;
  const [without, share] = leftOut;
  const left = square - 2 * share * dot(sum, without) + share * share * dot(without, without);
  // What is left of a sum after a subtraction of itself is noise.
  return left > 1e-9 ? Math.max(0, common - share * dot(without, item)) / Math.sqrt(left) : 0;
}
