/** The text that is most like an item. */
import { dot, type Vector } from './vectors';

/** @returns undefined where none has anything in common with the item */
export function nearest<T extends { readonly vector: Vector }>(
  among: readonly T[],
  item: Vector,
  but?: T,
): T | undefined {
  let found: T | undefined;
  let most = 0;
  for (const one of among) {
    const near = one === but ? 0 : dot(one.vector, item);
    if (near > most) [found, most] = [one, near];
  }
  return found;
}
