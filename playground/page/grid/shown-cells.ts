/** The page's copy of what the host shows in each cell, by tab, row and column. */
import type { CellPatch, CellView } from '../../protocol/cell-view';

const tabs = new Map<string, Map<number, CellView>>();

/** More columns than a sheet can have, so that one number names a cell. */
const ROW_STRIDE = 20_000;

export function setShownCells(tab: string, cells: readonly CellPatch[]): void {
  const known = tabs.get(tab) ?? new Map<number, CellView>();
  tabs.set(tab, known);
  for (const [row, column, cell] of cells) {
    const key = row * ROW_STRIDE + column;
    if (cell) known.set(key, cell);
    else known.delete(key);
  }
}

export function shownCell(tab: string, row: number, column: number): CellView | undefined {
  return tabs.get(tab)?.get(row * ROW_STRIDE + column);
}

/** The rows of a tab that hold wrapped text. */
export function wrappedRows(tab: string): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [key, cell] of tabs.get(tab) ?? []) if (cell.style?.wrap) rows.add(Math.floor(key / ROW_STRIDE));
  return rows;
}

export function forgetTab(tab: string): void {
  tabs.delete(tab);
}
