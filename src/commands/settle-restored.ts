/** Looks once more at a tab that Restore wrote to: what somebody moved at that moment is put back where it belongs. */
import { columnHeads } from '../core/changes/column-heads';
import type { HeldTab } from '../core/changes/find-changes';
import { keptAt } from '../core/changes/kept';
import { overlay } from '../core/changes/overlay';
import type { PutBackBlock } from '../core/changes/put-back-blocks';
import { toCells } from '../core/tables/raw-cells';
import type { SheetData } from '../core/tables/sheet-data';
import { holdTab } from '../google/hold-tab';
import { flush } from '../google/append-row';
import type { Tab } from '../google/open-file';
import { settleCells } from './settle-cells';

/** @returns false where the row of a cell is gone, so that something may stand in another one */
export function settleRestored(
  tab: Tab,
  held: HeldTab,
  written: readonly PutBackBlock[],
  zone: number,
): boolean {
  const before = sheetOf(held, zone);
  const wanted = overlay(written.map(({ row, column, values }) => ({ row, column, cells: values })));
  const blocks = written.map(({ row, column, values }) => ({
    row,
    column,
    values: toCells(
      values.map((line) => line.map((cell) => (typeof cell === 'object' ? new Date(cell.moment) : cell))),
      zone,
    ),
  }));
  const exact = {
    held: (from: { readonly row: number; readonly column: number }) => keptAt(held, from.row, from.column),
    written: (from: { readonly row: number; readonly column: number }) =>
      wanted.get(from.row)?.get(from.column) ?? '',
  };
  const look = () => {
    flush();
    return sheetOf(holdTab(tab), zone);
  };
  const heads = columnHeads(before.cells, [...wanted.keys()]);
  return !settleCells({ tab, before, headingRow: (heads?.row ?? 1) - 1, blocks, exact }, look).isLost;
}

function sheetOf({ sheetId, tab, values, formulas }: HeldTab, zone: number): SheetData {
  const sheet = { id: sheetId, name: tab, cells: toCells(values, zone) };
  return formulas ? { ...sheet, formulas } : sheet;
}
