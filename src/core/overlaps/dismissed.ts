/** Pairs that somebody put aside: the Dismissed tab keeps each as a line that people can read, and that is how they are known again. */
import { normaliseName } from '../strategy/item';
import { BETWEEN, itemText, pairText, type Named } from './pair-text';
import { cellText } from '../tables/cell';
import { findHeadings, type FoundTable } from '../tables/find-tables';
import { inert, withoutMark } from '../tables/formulas';
import { dismissed } from '../tables/pages';
import type { Cell } from '../tables/cell';
import type { SheetData } from '../tables/sheet-data';
import type { DismissedPair } from './listed-work';

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

export interface DismissedRow extends DismissedPair {
  /** From 1. */
  readonly row: number;
}

/** The pairs on the tab, the last one first; other lines on it are passed over. */
export function dismissedRows(sheet: SheetData | undefined): readonly DismissedRow[] {
  const found = sheet && findHeadings(sheet, dismissed);
  if (!found) return [];
  const text = (row: readonly Cell[], key: string) =>
    withoutMark(cellText(row[found.columns.get(key) ?? -1]));
  return found.sheet.cells
    .flatMap((cells, i) => {
      const what = text(cells, 'what');
      const isPair = i > found.headingRow && what.includes(BETWEEN.trim());
      return isPair ? [{ row: i + 1, what, on: text(cells, 'on') }] : [];
    })
    .reverse();
}

/** A row of the tab for a pair. */
export function dismissedCells({ columns }: FoundTable, { what, on }: DismissedPair): readonly Cell[] {
  const cells = Array.from({ length: Math.max(...columns.values()) + 1 }, (): Cell => '');
  cells[columns.get('what') ?? 0] = inert(what);
  const at = columns.get('on');
  if (at !== undefined) cells[at] = on;
  return cells;
}
