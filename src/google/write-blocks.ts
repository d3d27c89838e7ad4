/** Writes rectangles of cells, two calls each; a tab grows when a block does not fit. */
import type { Block } from '../core/tables/sync-rows';
import type { Tab } from './open-file';

export function writeBlocks(tab: Tab, blocks: readonly Block[]): void {
  const lastRow = Math.max(...blocks.map(({ row, values }) => row + values.length - 1));
  const lastColumn = Math.max(...blocks.map(({ column, values }) => column + (values[0]?.length ?? 0) - 1));
  const rows = tab.getMaxRows();
  if (lastRow > rows) tab.insertRowsAfter(rows, lastRow - rows);
  growColumns(tab, lastColumn);
  for (const { row, column, values } of blocks) {
    tab
      .getRange(row, column, values.length, values[0]?.length ?? 1)
      .setValues(values.map((cells) => [...cells]));
  }
}

/** New tabs have 26 columns; only wider blocks are worth asking. */
const COLUMNS_OF_A_NEW_TAB = 26;

function growColumns(tab: Tab, last: number): void {
  if (last <= COLUMNS_OF_A_NEW_TAB) return;
  const columns = tab.getMaxColumns();
  if (last > columns) tab.insertColumnsAfter(columns, last - columns);
}
