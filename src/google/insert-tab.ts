/** A new tab, whether one is as it was when it was new, and what must be known of one that is to be laid out. */
import type { File, Tab } from './open-file';

/**
 * A tab that is to be laid out. How large it is, is asked before anything is written to it: Google saves all writes before it answers a look,
 * so looks between writes make each of them a trip.
 */
export interface BegunTab {
  readonly tab: Tab;
  /** This run has inserted it. Another may have been typed into since a run died. */
  readonly isNew: boolean;
  readonly rows: number;
  readonly columns: number;
}

export function insertTab(file: File, name: string, position: number): Tab {
  return file.insertSheet(name, position);
}

export function emptyTab(tab: Tab): boolean {
  return tab.getLastRow() === 0;
}

export function writeTop(tab: Tab | undefined, headings: readonly string[]): void {
  if (headings.length > 0) tab?.getRange(1, 1, 1, headings.length).setValues([[...headings]]);
}

export function begunTab(tab: Tab, isNew: boolean): BegunTab {
  return { tab, isNew, rows: tab.getMaxRows(), columns: tab.getMaxColumns() };
}
