/** The text that is most like an item. */
import { dot, type Vector } from './vectors';

/** With less in common, a text explains nothing to a person. */
const LEAST = 0.05;

/** @returns undefined where none has enough in common with the item */
export function nearest<T extends { readonly vector: Vector }>(
  among: readonly T[],
  item: Vector,
): T | undefined {
  let found: T | undefined;
  let most = LEAST;
  for (const one of among) {
    const near = dot(one.vector, item);
    if (near > most) [found, most] = [one, near];
  }
  return found;
}
