/**
 * Reading on in a log that was read before: only from its last event on. Nobody but us adds events, and only at the end, so all that is new
 * stands below. Whoever sorts, inserts or deletes rows moves that last event, or one that stood above it, and then the whole log is read.
 */
import { isBlank, type Cell, type Cells } from '../tables/cell';
import type { KnownTexts } from './log-rows';

/** So many rows of others are looked for. Where there are more, the log is read whole. */
const MARGIN = 20;

/** @returns the index from 0 of the last row that holds an event; -1 where none does */
export function lastEventRow(cells: Cells, known: KnownTexts): number {
  let row = cells.length - 1;
  while (row >= 0 && !isKnown(cells[row], known)) row--;
  return row;
}

/** @param added events that we have added since */
export function rowsToRead(added: number): number {
  return 1 + added + MARGIN;
}

export interface LogEnd {
  /** From the last event that was known. */
  readonly rows: Cells;
  /** They are the last ones of the tab, blank ones included. */
  readonly isEnd: boolean;
}

/**
 * @param at the row of the last event, index from 0
 * @returns the log as it stands now; undefined where rows above may have changed, or more were added than were read
 */
export function readOn(
  before: Cells,
  at: number,
  { rows, isEnd }: LogEnd,
  known: KnownTexts,
): Cells | undefined {
  const [first, ...added] = rows;
  if (JSON.stringify(first) !== JSON.stringify(before[at])) return undefined;
  if (!isEnd && !added[added.length - 1]?.every(isBlank)) return undefined;
  if (added.some((row) => isKnown(row, known))) return undefined;
  return [...before.slice(0, at), ...rows];
}

/** Whether a row holds an event that was read before. */
function isKnown(row: readonly Cell[] | undefined, known: KnownTexts): boolean {
  return row?.some((cell) => typeof cell === 'string' && known.has(cell)) ?? false;
}
