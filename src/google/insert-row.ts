/** Makes room for a row. */
import type { Tab } from './open-file';

/** @param row from 1; the new row looks like this one */
export function insertRowBelow(tab: Tab, row: number): void {
  tab.insertRowAfter(row);
}
