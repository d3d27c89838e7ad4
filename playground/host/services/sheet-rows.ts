/** Sheet: rows inserted, deleted, moved, sized, hidden and frozen. */
import { isHiddenByFilter } from '../model/filtering';
import { moveLines } from '../model/structure';
import { DEFAULT_ROW_HEIGHT } from '../model/tab';
import { eachLine, freeze, insertAt, removeAt, setHidden } from './line-changes';
import { reachOf } from './ranges';
import { tabOf } from './sheet-base';
import { SheetLook } from './sheet-look';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class SheetRows
  extends SheetLook
  implements
    Pick<
      Google,
      | 'autoResizeRows'
      | 'deleteRow'
      | 'deleteRows'
      | 'getFrozenRows'
      | 'getRowHeight'
      | 'hideRow'
      | 'hideRows'
      | 'insertRowAfter'
      | 'insertRowBefore'
      | 'insertRows'
      | 'insertRowsAfter'
      | 'insertRowsBefore'
      | 'isRowHiddenByFilter'
      | 'isRowHiddenByUser'
      | 'moveRows'
      | 'setFrozenRows'
      | 'setRowHeight'
      | 'setRowHeights'
      | 'showRows'
      | 'unhideRow'
    >
{
  insertRowAfter(row: number): Google {
    return insertAt(this, 'row', row, 1, row - 1);
  }

  insertRowBefore(row: number): Google {
    return insertAt(this, 'row', row - 1, 1, row - 1);
  }

  insertRows(row: number, count = 1): void {
    insertAt(this, 'row', row - 1, count, row - 1);
  }

  insertRowsAfter(row: number, count: number): Google {
    return insertAt(this, 'row', row, count, row - 1);
  }

  insertRowsBefore(row: number, count: number): Google {
    return insertAt(this, 'row', row - 1, count, row - 1);
  }

  deleteRow(row: number): Google {
    return removeAt(this, 'row', row - 1, 1);
  }

  deleteRows(row: number, count: number): void {
    removeAt(this, 'row', row - 1, count);
  }

  moveRows(rows: GoogleRange, destination: number): void {
    const { row, rows: count } = reachOf(rows, 'SpreadsheetApp.Sheet.moveRows');
    moveLines(this.run.state.workbook, tabOf(this), 'row', row, count ?? 1, destination - 1);
  }

  getRowHeight(row: number): number {
    return tabOf(this).rows.sizes[row - 1] ?? DEFAULT_ROW_HEIGHT;
  }

  setRowHeight(row: number, height: number): Google {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(row: number, count: number, height: number): Google {
    return eachLine(this, 'row', row, count, (lines, line) => {
      lines.sizes[line] = height;
    });
  }

  autoResizeRows(row: number, count: number): Google {
    return eachLine(this, 'row', row, count, (lines, line) => {
      lines.sizes[line] = undefined;
    });
  }

  getFrozenRows(): number {
    return tabOf(this).rows.frozen;
  }

  setFrozenRows(rows: number): void {
    freeze(this, 'row', rows);
  }

  hideRows(row: number, count = 1): void {
    setHidden(this, 'row', row, count, true);
  }

  showRows(row: number, count = 1): void {
    setHidden(this, 'row', row, count, false);
  }

  hideRow(range: GoogleRange): void {
    setHidden(this, 'row', range.getRow(), range.getNumRows(), true);
  }

  unhideRow(range: GoogleRange): void {
    setHidden(this, 'row', range.getRow(), range.getNumRows(), false);
  }

  isRowHiddenByUser(row: number): boolean {
    return tabOf(this).rows.hidden[row - 1] === true;
  }

  isRowHiddenByFilter(row: number): boolean {
    return isHiddenByFilter(this.run.state.workbook, tabOf(this), row - 1);
  }
}
