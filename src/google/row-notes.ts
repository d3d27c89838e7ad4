/** The notes on the cells of a row: one call for all of them. */
import type { Tab } from './open-file';

/** @param row from 1 @param columns how many, from the first */
export function notesInRow(tab: Tab, row: number, columns: number): readonly string[] {
  if (columns < 1 || row > tab.getMaxRows()) return [];
  return tab.getRange(row, 1, 1, columns).getNotes()[0] ?? [];
}
