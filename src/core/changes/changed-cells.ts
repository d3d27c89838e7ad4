/** The cells that a run changed: neighbours in one row together, with what they held before and after. */
import { a1 } from '../tables/sheet-data';
import type { ColumnHeads } from './column-heads';
import type { Kept } from './kept';

export interface ChangedCells {
  readonly sheetId: number;
  /** The name of the tab when it was written. */
  readonly tab: string;
  /** What changed of the cells: what they hold, or the notes on them. */
  readonly part: 'Cells' | 'Notes';
  /** From 1, when it was written: rows move. */
  readonly row: number;
  /** From 1, of the first of the cells. */
  readonly column: number;
  readonly anchor: Anchor | undefined;
  /** The same for all cells of a run on a tab; left out where nothing names its columns, and where an earlier Throughline wrote. */
  readonly heads?: ColumnHeads;
  readonly before: readonly Kept[];
  readonly after: readonly Kept[];
}

/** A text that stood in the row and in no other, by which the row is found again. */
export interface Anchor {
  /** From 1. */
  readonly column: number;
  readonly text: string;
}

/** B5, or B5:D5 */
export function cellsName({ row, column, after }: Pick<ChangedCells, 'row' | 'column' | 'after'>): string {
  const first = a1({ row, column });
  return after.length === 1 ? first : `${first}:${a1({ row, column: column + after.length - 1 })}`;
}
