/** Pairs that somebody put aside, among what the Dismissed tab keeps. */
import { isLeftLine } from '../outcomes/left-text';
import { normaliseName } from '../strategy/item';
import type { DismissedPair } from './listed-work';
import { BETWEEN, itemText, pairText, type Named } from './pair-text';

/**
 * Rows may get IDs after a pair was put aside, so it is known with and without them. Other words are another suggestion.
 * @returns whether a pair was put aside
 */
export function knownPairs(pairs: readonly DismissedPair[]): (item: Named, goal: Named) => boolean {
  const known = new Set(pairs.map(({ what }) => normaliseName(what)));
  // Most items are in no pair, and a plan has 50,000 of them.
  const items = new Set(pairs.map(({ what }) => normaliseName(what.split(BETWEEN)[0] ?? '')));
  return (item, goal) =>
    [item, bare(item)].some(
      (from) =>
        items.has(normaliseName(itemText(from))) &&
        [goal, bare(goal)].some((to) => known.has(normaliseName(pairText(from, to)))),
    );
}

function bare({ name }: Named): Named {
  return { id: '', name };
}

/** The pairs among the lines of the Dismissed tab, the last one first. */
export function dismissedPairs<L extends DismissedPair>(lines: readonly L[]): readonly L[] {
  return lines.filter(({ what }) => what.includes(BETWEEN.trim()) && !isLeftLine(what));
}
