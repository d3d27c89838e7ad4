/** A new tab, and whether one is as it was when it was new. */
import type { File, Tab } from './open-file';

export function insertTab(file: File, name: string, position: number): Tab {
  return file.insertSheet(name, position);
}

export function emptyTab(tab: Tab): boolean {
  return tab.getLastRow() === 0;
}
