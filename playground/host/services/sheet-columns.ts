/** Sheet: columns inserted, deleted, moved, sized, hidden and frozen. */
import { moveLines } from '../model/structure';
import { DEFAULT_COLUMN_WIDTH } from '../model/tab';
import { eachLine, fittingWidth, freeze, insertAt, removeAt, setHidden } from './line-changes';
import { reachOf } from './ranges';
import { tabOf } from './sheet-base';
import { SheetRows } from './sheet-rows';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class SheetColumns
  extends SheetRows
  implements
    Pick<
      Google,
      | 'autoResizeColumn'
      | 'autoResizeColumns'
      | 'deleteColumn'
      | 'deleteColumns'
      | 'getColumnWidth'
      | 'getFrozenColumns'
      | 'hideColumn'
      | 'hideColumns'
      | 'insertColumnAfter'
      | 'insertColumnBefore'
      | 'insertColumns'
      | 'insertColumnsAfter'
      | 'insertColumnsBefore'
      | 'isColumnHiddenByUser'
      | 'moveColumns'
      | 'setColumnWidth'
      | 'setColumnWidths'
      | 'setFrozenColumns'
      | 'showColumns'
      | 'unhideColumn'
    >
{
  insertColumnAfter(column: number): Google {
    return insertAt(this, 'column', column, 1, column - 1);
  }

  insertColumnBefore(column: number): Google {
    return insertAt(this, 'column', column - 1, 1, column - 1);
  }

  insertColumns(column: number, count = 1): void {
    insertAt(this, 'column', column - 1, count, column - 1);
  }

  insertColumnsAfter(column: number, count: number): Google {
    return insertAt(this, 'column', column, count, column - 1);
  }

  insertColumnsBefore(column: number, count: number): Google {
    return insertAt(this, 'column', column - 1, count, column - 1);
  }

  deleteColumn(column: number): Google {
    return removeAt(this, 'column', column - 1, 1);
  }

  deleteColumns(column: number, count: number): void {
    removeAt(this, 'column', column - 1, count);
  }

  moveColumns(columns: GoogleRange, destination: number): void {
    const { column, columns: count } = reachOf(columns, 'SpreadsheetApp.Sheet.moveColumns');
    moveLines(this.run.state.workbook, tabOf(this), 'column', column, count ?? 1, destination - 1);
  }

  getColumnWidth(column: number): number {
    return tabOf(this).columns.sizes[column - 1] ?? DEFAULT_COLUMN_WIDTH;
  }

  setColumnWidth(column: number, width: number): Google {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): Google {
    return eachLine(this, 'column', column, count, (lines, line) => {
      lines.sizes[line] = width;
    });
  }

  autoResizeColumn(column: number): Google {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeColumns(column: number, count: number): Google {
    return eachLine(this, 'column', column, count, (lines, line) => {
      lines.sizes[line] = fittingWidth(this, line);
    });
  }

  getFrozenColumns(): number {
    return tabOf(this).columns.frozen;
  }

  setFrozenColumns(columns: number): void {
    freeze(this, 'column', columns);
  }

  hideColumns(column: number, count = 1): void {
    setHidden(this, 'column', column, count, true);
  }

  showColumns(column: number, count = 1): void {
    setHidden(this, 'column', column, count, false);
  }

  hideColumn(range: GoogleRange): void {
    setHidden(this, 'column', range.getColumn(), range.getNumColumns(), true);
  }

  unhideColumn(range: GoogleRange): void {
    setHidden(this, 'column', range.getColumn(), range.getNumColumns(), false);
  }

  isColumnHiddenByUser(column: number): boolean {
    return tabOf(this).columns.hidden[column - 1] === true;
  }
}
