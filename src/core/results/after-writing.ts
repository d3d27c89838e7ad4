/** A tab as it should be once blocks were written to it. */
import { overlay } from '../changes/overlay';
import type { Cell } from '../tables/cell';
import { contentAt } from '../tables/content';
import type { SheetData } from '../tables/sheet-data';
import type { Block } from '../tables/sync-rows';

/** Cells by index, from 0. */
export interface Grid {
  readonly rows: number;
  readonly at: (row: number, column: number) => Cell;
}

export function gridOf(sheet: SheetData): Grid {
  return { rows: sheet.cells.length, at: (row, column) => contentAt(sheet, row, column) };
}

export interface Written extends Grid {
  /** Columns of which some cells were written. */
  readonly columns: ReadonlySet<number>;
  readonly isWritten: (row: number, column: number) => boolean;
}

export function afterWriting(sheet: SheetData, blocks: readonly Block[]): Written {
  const cells = overlay(blocks.map(({ row, column, values }) => ({ row, column, cells: values })));
  return {
    rows: Math.max(sheet.cells.length, ...[...cells.keys()].map((row) => row + 1)),
    at: (row, column) => cells.get(row)?.get(column) ?? contentAt(sheet, row, column),
    isWritten: (row, column) => cells.get(row)?.has(column) ?? false,
    columns: new Set([...cells.values()].flatMap((held) => [...held.keys()])),
  };
}
