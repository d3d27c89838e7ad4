/** Looks once more at tabs that a check wrote beside people's words: whoever sorted one at that moment finds their words beside the same rows. */
import { haveSameHeadings } from '../core/changes/cells-in-place';
import { headed } from '../core/results/own-tabs';
import { hasOwnFormulas } from '../core/results/row-words';
import { rowsMoved } from '../core/results/rows-moved';
import { allTables } from '../core/tables/all-tables';
import { sameCells, type SheetData } from '../core/tables/sheet-data';
import type { Block } from '../core/tables/sync-rows';
import { writeBlocks } from '../google/write-blocks';
import { settleCells } from './settle-cells';
import { ownTabOf, readAgain, type OwnTab, type Workbook } from './workbook';

/** A row for each gap, a row for each objective. */
export const IN_ROWS = ['gaps', 'coverage'] as const;
const TRIES = 3;

/** @param workbook as it was read before the write */
export function settleRows(workbook: Workbook, writes: ReadonlyMap<number, readonly Block[]>): void {
  for (const key of IN_ROWS) {
    const own = ownTabOf(workbook, key);
    if (own) settle(workbook, key, own, own.sheet, writes.get(own.sheet.id) ?? []);
  }
}

function settle(
  workbook: Workbook,
  key: (typeof IN_ROWS)[number],
  own: OwnTab,
  before: SheetData,
  written: readonly Block[],
  tries = TRIES,
): void {
  const found = headed(before, allTables[key]);
  // Where no row stood there yet, nobody had words beside one.
  if (tries === 0 || written.length === 0 || before.cells.length <= found.headingRow + 1) return;
  const { headingRow } = found;
  const look = (depth: 'values' | 'formulas') => readAgain(workbook, before, depth);
  const now = look('values');
  if (!haveSameHeadings(before, written, now, headingRow)) {
    settleCells({ tab: own.tab, before, headingRow, blocks: written }, look);
    return;
  }
  // Formulas are one read more, which hardly ever is needed.
  if (!hasOwnFormulas(found) && rowsMoved(found, written, now).length === 0) return;
  const after = look('formulas');
  const moved = rowsMoved(found, written, after);
  if (moved.length === 0) return;
  // Values and formulas are two reads: where somebody sorted between them, they are of different rows.
  if (!sameCells(look('values'), after)) {
    settle(workbook, key, own, before, written, tries - 1);
    return;
  }
  writeBlocks(own.tab, moved);
  settle(workbook, key, own, after, moved, tries - 1);
}
