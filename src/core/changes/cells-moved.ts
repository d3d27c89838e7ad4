/**
 * Somebody sorted, inserted or moved rows or columns at the very moment in which a run wrote single cells among them. What has to be written
 * so that each cell stands in its row and column, and whatever the write hit in their place is back.
 */
import { gridOf } from '../results/after-writing';
import { wordsBeside } from '../results/row-words';
import { contentAt } from '../tables/content';
import type { SheetData } from '../tables/sheet-data';
import type { Block } from '../tables/sync-rows';
import { columnsNow, type LinesNow } from './lines-now';
import { holdsWritten, keptAt, keptWritten, type Kept } from './kept';
import { overlay } from './overlay';
import { rowsNow } from './rows-now';

/** Index of row and column, from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Repair extends Spot {
  /** What belongs there: what was to be written to a cell, what a cell held before, or nothing. */
  readonly is: 'written' | 'held' | 'blank';
  /** Where that cell stood as the tab was read. */
  readonly from: Spot;
}

export interface MovedCells {
  readonly repairs: readonly Repair[];
  /** The row or column of a cell is gone, so that it stands nowhere now. */
  readonly isLost: boolean;
}

/** @param before the tab with its formulas, as it was read before the write; so is `after` */
export function cellsMoved(
  before: SheetData,
  blocks: readonly Block[],
  after: SheetData,
  headingRow: number,
): MovedCells {
  const wanted = overlay(
    blocks.map(({ row, column, values }) => ({
      row,
      column,
      cells: values.map((line) => line.map(keptWritten)),
    })),
  );
  const columns = columnsNow(before, after, headingRow);
  const seen = { rows: after.cells.length, at: (row: number, column: number) => {
    const now = columns.now.get(column);
    return now === undefined ? '' : contentAt(after, row, now);
  } }; // prettier-ignore
  const written = new Map([...wanted].map(([row, line]) => [row, new Set(line.keys())]));
  const rows = rowsNow(gridOf(before), seen, written, (leftOut) => wordsBeside(leftOut, before, after));
  return repairsOf(before, after, wanted, rows, columns);
}

type Wanted = ReadonlyMap<number, ReadonlyMap<number, Kept>>;

function repairsOf(
  before: SheetData,
  after: SheetData,
  wanted: Wanted,
  rows: LinesNow,
  columns: LinesNow,
): MovedCells {
  const repairs = new Map<string, Repair>();
  const add = (repair: Repair) => repairs.set(`${repair.row} ${repair.column}`, repair);
  let isLost = false;
  const heldAt = ({ row, column }: Spot) => keptAt(rawOf(after), row, column);
  const spots = [...wanted].flatMap(([row, line]) =>
    [...line].map(([column, kept]) => ({ row, column, kept })),
  );
  for (const { row, column, kept } of spots) {
    const from = { row, column };
    const origin = { row: rows.was.get(row), column: columns.was.get(column) };
    const moved = origin.row === undefined ? 0 : row - origin.row;
    const there = origin.row === undefined ? undefined : wanted.get(origin.row)?.get(origin.column ?? -1);
    const belongs = there ?? (isSpot(origin) ? keptAt(rawOf(before), origin.row, origin.column) : '');
    const held = heldAt(from);
    if (holdsWritten(held, kept, HERE) && !holdsWritten(held, belongs, { zone: 0, moved })) {
      add({
        ...from,
        ...(isSpot(origin)
          ? { is: there === undefined ? 'held' : 'written', from: origin }
          : { is: 'blank', from }),
      });
    }
    const home = { row: rows.now.get(row), column: columns.now.get(column) };
    if (!isSpot(home)) isLost = true;
    else if (!holdsWritten(heldAt(home), kept, { zone: 0, moved: home.row - row })) {
      add({ ...home, is: 'written', from });
    }
  }
  return { repairs: [...repairs.values()], isLost };
}

const HERE = { zone: 0, moved: 0 };

function isSpot(spot: {
  readonly row: number | undefined;
  readonly column: number | undefined;
}): spot is Spot {
  return spot.row !== undefined && spot.column !== undefined;
}

function rawOf({ cells, formulas }: SheetData) {
  return { values: cells, formulas };
}
