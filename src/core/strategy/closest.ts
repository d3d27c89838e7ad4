/** The likeliest meaning of a mistyped ID or name. */
import { label, normaliseName, type Item } from './item';

/** A suggestion further off than this share of its letters would confuse more than help. */
const MOST_DIFFERENT = 0.4;

/** The item whose ID or name is nearest to the text, or undefined where none is near. */
export function closest<I extends Item>(text: string, items: readonly I[]): I | undefined {
  const said = normaliseName(text);
  let best: I | undefined;
  let least = MOST_DIFFERENT;
  for (const item of items) {
    const difference = Math.min(
      ...[item.id, item.name, label(item)]
        .filter((name) => name !== '')
        .map((name) => differing(said, normaliseName(name))),
    );
    if (difference < least) [best, least] = [item, difference];
  }
  return best;
}

/** Edits (Levenshtein) divided by the longer length, from 0 (same) to 1. */
function differing(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return (previous[b.length] ?? 0) / Math.max(a.length, b.length, 1);
}
