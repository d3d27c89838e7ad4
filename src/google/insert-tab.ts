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

export function insertTab(file: File, name: string, position: number, headings: readonly string[]): Tab {
  const tab = file.insertSheet(name, position);
  if (headings.length > 0) tab.getRange(1, 1, 1, headings.length).setValues([[...headings]]);
  return tab;
}

/** True where nothing stands on it but the headings that it was inserted with, if those were saved before the run died. */
export function isAsInserted(tab: Tab, headings: readonly string[]): boolean {
  const rows = tab.getLastRow();
  if (rows !== 1 || headings.length === 0) return rows === 0;
  const [top = []] = tab.getRange(1, 1, 1, Math.max(headings.length, tab.getLastColumn())).getValues();
  return top.length === headings.length && top.every((cell, i) => cell === headings[i]);
}

export function begunTab(tab: Tab, isNew: boolean): BegunTab {
  return { tab, isNew, rows: tab.getMaxRows(), columns: tab.getMaxColumns() };
}
