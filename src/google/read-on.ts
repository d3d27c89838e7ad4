/** Reads rows near the end of a tab without those above: two calls. */
import type { Tab } from './open-file';

export interface RowsRead {
  readonly values: readonly (readonly unknown[])[];
  /** The rows end where the tab ends. */
  readonly isEnd: boolean;
  /** How many rows the tab has, blank ones included. */
  readonly height: number;
}

interface Wanted {
  /** From 1. */
  readonly row: number;
  readonly rows: number;
  /** The letters of the last column. */
  readonly to: string;
}

/**
 * @param height of the tab when it was last looked at; it grows where rows are added at its end
 * @returns undefined where the tab has no such rows any more
 */
export function readRows(tab: Tab, { row, rows, to }: Wanted, height: number): RowsRead | undefined {
  const last = row + rows - 1;
  const isEnd = last > height;
  try {
    // Without a last row it is all there is: rows that were added a moment ago too.
    const values = tab.getRange(`A${row}:${to}${isEnd ? '' : last}`).getValues();
    return { values, isEnd, height: isEnd ? row - 1 + values.length : height };
  } catch {
    // Whatever else it was, the whole tab is read next, which says so.
    return undefined;
  }
}

export function heightOf(tab: Tab): number {
  return tab.getMaxRows();
}
