/** Looks at the Gaps tab once more after a check wrote to it: whoever sorted it at that moment finds their words beside the same gaps. */
import type { Block } from '../core/tables/sync-rows';
import { headed } from '../core/results/own-tabs';
import { rowsMoved } from '../core/results/rows-moved';
import { gaps } from '../core/tables/gaps';
import type { SheetData } from '../core/tables/sheet-data';
import { writeBlocks } from '../google/write-blocks';
import { ownTabOf, readAgain, type OwnTab, type Workbook } from './workbook';

const TRIES = 3;

/** @param workbook as it was read before the write */
export function settleGaps(workbook: Workbook, writes: ReadonlyMap<number, readonly Block[]>): void {
  const own = ownTabOf(workbook, 'gaps');
  if (own) settle(workbook, own, own.sheet, writes.get(own.sheet.id) ?? []);
}

function settle(
  workbook: Workbook,
  own: OwnTab,
  before: SheetData,
  written: readonly Block[],
  tries = TRIES,
): void {
  const found = headed(before, gaps);
  // Where no gap stood there yet, nobody had words beside one.
  if (tries === 0 || written.length === 0 || before.cells.length <= found.headingRow + 1) return;
  // Formulas are one read more, which hardly ever is needed.
  if (rowsMoved(found, written, readAgain(workbook, before, 'values')).length === 0) return;
  const after = readAgain(workbook, before, 'formulas');
  const moved = rowsMoved(found, written, after);
  if (moved.length > 0) writeBlocks(own.tab, moved);
  settle(workbook, own, after, moved, tries - 1);
}
