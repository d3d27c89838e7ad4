/** Finds targets that stand in the words of an objective or a key result. */
import { atFirstUse } from '../at-first-use';
import type { Item } from '../strategy/item';

/** "Close 100 deals", "churn below 5 %", "from 300 to 500" state their target, if not in its cell. A year is no target. */
const TARGET_IN_WORDS = atFirstUse(() => [
  /\b(?:to|by|below|under|above|over|least|most|reach)\W{0,3}(?!20\d\d\b)\d/i,
  /[<>≤≥]\s?=?\s?\d/,
  /\d\s?%/,
  /\b(?:at least|at most|up to)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/i,
  /^\p{L}+ (?!20\d\d\b)\d/u,
]);

export function saysTarget({ name }: Pick<Item, 'name'>): boolean {
  return TARGET_IN_WORDS().some((words) => words.test(name));
}
