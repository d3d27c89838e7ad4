/** Brings a tab to the front. */
import type { File, Tab } from './open-file';

export function showTab(file: File, tab: Tab): void {
  file.setActiveSheet(tab);
}

/** Does work that brings tabs to the front, such as adding one, and leaves the person where they are. */
export function keepingInFront<T>(file: File, work: () => T): T {
  const front = file.getActiveSheet();
  const result = work();
  file.setActiveSheet(front);
  return result;
}

/** Brings a tab to the front with one of its cells selected. */
export function showCell(tab: Tab, row: number, column: number): void {
  tab.getRange(row, column).activate();
}
