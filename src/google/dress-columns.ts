/** Gives columns that came to a tab later the look of those that were laid out with it. */
import type { NewColumn } from '../core/upgrade/new-columns';
import { HEADING_BACKGROUND } from './lay-out-tab';
import type { Tab } from './open-file';

export function dressColumns(tab: Tab, columns: readonly NewColumn[]): void {
  const rows = tab.getMaxRows();
  const missing = Math.max(...columns.map(({ column }) => column)) - tab.getMaxColumns();
  if (missing > 0) tab.insertColumnsAfter(tab.getMaxColumns(), missing);
  for (const { column, width, format, hidden } of columns) {
    tab.getRange(1, column).setFontWeight('bold').setBackground(HEADING_BACKGROUND);
    tab.getRange(1, column, rows).setVerticalAlignment('top').setWrap(true);
    if (format !== '' && rows > 1) tab.getRange(2, column, rows - 1).setNumberFormat(format);
    tab.setColumnWidth(column, width);
    if (hidden) tab.hideColumns(column);
  }
}
