/** Puts contents and notes back into cells. */
import type { PutBackBlock } from '../core/changes/put-back-blocks';
import type { Tab } from './open-file';

interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

/** True where this person may change all of the cells. Most often none is protected, and one question is enough. */
export function mayChange(tab: Tab, blocks: readonly Rectangle[]): boolean {
  const [first, ...others] = blocks;
  if (!first) return true;
  const around = others.reduce<Ends>((ends, block) => joined(ends, endsOf(block)), endsOf(first));
  const { top, left, bottom, right } = around;
  if (tab.getRange(top, left, bottom - top + 1, right - left + 1).canEdit()) return true;
  return blocks.every((block) => rangeOf(tab, block).canEdit());
}

/** The number format of each cell from the first to the last row and column, from 1. */
export function numberFormats(tab: Tab, rows: number, columns: number): readonly (readonly string[])[] {
  return tab.getRange(1, 1, rows, columns).getNumberFormats();
}

export function putBack(tab: Tab, blocks: readonly PutBackBlock[]): void {
  for (const block of blocks) {
    const values = block.values.map((row) =>
      row.map((value) => (typeof value === 'object' ? new Date(value.moment) : value)),
    );
    rangeOf(tab, block).setValues(values);
  }
}

export function putBackNotes(tab: Tab, blocks: readonly PutBackBlock[]): void {
  for (const block of blocks) rangeOf(tab, block).setNotes(block.values.map((row) => row.map(String)));
}

interface Ends {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function endsOf({ row, column, values }: Rectangle): Ends {
  return {
    top: row,
    left: column,
    bottom: row + values.length - 1,
    right: column + (values[0]?.length ?? 1) - 1,
  };
}

function joined(a: Ends, b: Ends): Ends {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function rangeOf(tab: Tab, { row, column, values }: Rectangle): GoogleAppsScript.Spreadsheet.Range {
  return tab.getRange(row, column, values.length, values[0]?.length ?? 1);
}
