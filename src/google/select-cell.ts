/** Brings a cell to the front: its tab, and the selection on it. */
import type { File, Tab } from './open-file';

/** @param row from 1; a place beyond the edge of the tab becomes its last cell */
export function selectCell(file: File, tab: Tab, row: number, column: number): void {
  const range = tab.getRange(Math.min(row, tab.getMaxRows()), Math.min(column, tab.getMaxColumns()));
  file.setActiveSheet(tab);
  file.setActiveRange(range);
}
