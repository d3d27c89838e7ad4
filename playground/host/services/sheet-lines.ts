/** Sheet: rows and columns, inserted, deleted, moved, sized, hidden and frozen. */
import type { Axis } from '../model/lines';
import { Refusal } from '../model/refusal';
import { deleteLines, insertLines, linesOf, moveLines } from '../model/structure';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Lines, wholeTab } from '../model/tab';
import { displayAt } from '../model/reading';
import { isHiddenByFilter } from '../model/filtering';
import { asGoogle } from './api-object';
import { reachOf, refuseProtected } from './ranges';
import { SheetBase, changed, tabOf } from './sheet-base';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export class SheetLines
  extends SheetBase
  implements
    Pick<
      Google,
      | 'autoResizeColumn'
      | 'autoResizeColumns'
      | 'autoResizeRows'
      | 'deleteColumn'
      | 'deleteColumns'
      | 'deleteRow'
      | 'deleteRows'
      | 'getColumnWidth'
      | 'getFrozenColumns'
      | 'getFrozenRows'
      | 'getRowHeight'
      | 'hideColumn'
      | 'hideColumns'
      | 'hideRow'
      | 'hideRows'
      | 'insertColumnAfter'
      | 'insertColumnBefore'
      | 'insertColumns'
      | 'insertColumnsAfter'
      | 'insertColumnsBefore'
      | 'insertRowAfter'
      | 'insertRowBefore'
      | 'insertRows'
      | 'insertRowsAfter'
      | 'insertRowsBefore'
      | 'isColumnHiddenByUser'
      | 'isRowHiddenByFilter'
      | 'isRowHiddenByUser'
      | 'moveColumns'
      | 'moveRows'
      | 'setColumnWidth'
      | 'setColumnWidths'
      | 'setFrozenColumns'
      | 'setFrozenRows'
      | 'setRowHeight'
      | 'setRowHeights'
      | 'showColumns'
      | 'showRows'
      | 'unhideColumn'
      | 'unhideRow'
    >
{
  insertRowAfter(row: number): Google {
    return insert(this, 'row', row, 1, row - 1);
  }

  insertRowBefore(row: number): Google {
    return insert(this, 'row', row - 1, 1, row - 1);
  }

  insertRows(row: number, count = 1): void {
    insert(this, 'row', row - 1, count, row - 1);
  }

  insertRowsAfter(row: number, count: number): Google {
    return insert(this, 'row', row, count, row - 1);
  }

  insertRowsBefore(row: number, count: number): Google {
    return insert(this, 'row', row - 1, count, row - 1);
  }

  insertColumnAfter(column: number): Google {
    return insert(this, 'column', column, 1, column - 1);
  }

  insertColumnBefore(column: number): Google {
    return insert(this, 'column', column - 1, 1, column - 1);
  }

  insertColumns(column: number, count = 1): void {
    insert(this, 'column', column - 1, count, column - 1);
  }

  insertColumnsAfter(column: number, count: number): Google {
    return insert(this, 'column', column, count, column - 1);
  }

  insertColumnsBefore(column: number, count: number): Google {
    return insert(this, 'column', column - 1, count, column - 1);
  }

  deleteRow(row: number): Google {
    return remove(this, 'row', row - 1, 1);
  }

  deleteRows(row: number, count: number): void {
    remove(this, 'row', row - 1, count);
  }

  deleteColumn(column: number): Google {
    return remove(this, 'column', column - 1, 1);
  }

  deleteColumns(column: number, count: number): void {
    remove(this, 'column', column - 1, count);
  }

  moveRows(rows: GoogleRange, destination: number): void {
    const { row, rows: count } = reachOf(rows, 'SpreadsheetApp.Sheet.moveRows');
    moveLines(this.run.state.workbook, tabOf(this), 'row', row, count ?? 1, destination - 1);
  }

  moveColumns(columns: GoogleRange, destination: number): void {
    const { column, columns: count } = reachOf(columns, 'SpreadsheetApp.Sheet.moveColumns');
    moveLines(this.run.state.workbook, tabOf(this), 'column', column, count ?? 1, destination - 1);
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

  getFrozenRows(): number {
    return tabOf(this).rows.frozen;
  }

  setFrozenRows(rows: number): void {
    freeze(this, 'row', rows);
  }

  getFrozenColumns(): number {
    return tabOf(this).columns.frozen;
  }

  setFrozenColumns(columns: number): void {
    freeze(this, 'column', columns);
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

  isRowHiddenByUser(row: number): boolean {
    return tabOf(this).rows.hidden[row - 1] === true;
  }

  isColumnHiddenByUser(column: number): boolean {
    return tabOf(this).columns.hidden[column - 1] === true;
  }

  isRowHiddenByFilter(row: number): boolean {
    return isHiddenByFilter(this.run.state.workbook, tabOf(this), row - 1);
  }
}

function insert(sheet: SheetLines, axis: Axis, at: number, count: number, like: number): Google {
  const tab = tabOf(sheet);
  if (at < 0 || at > linesOf(tab, axis).count)
    throw new Refusal('Those rows are out of bounds.'.replace('rows', `${axis}s`));
  refuseProtected(sheet.run, wholeLines(sheet, axis, at, 0));
  insertLines(sheet.run.state.workbook, tab, axis, at, count, like);
  return asGoogle(sheet);
}

function remove(sheet: SheetLines, axis: Axis, at: number, count: number): Google {
  const tab = tabOf(sheet);
  if (at < 0 || at + count > linesOf(tab, axis).count) throw new Refusal(`Those ${axis}s are out of bounds.`);
  refuseProtected(sheet.run, wholeLines(sheet, axis, at, count));
  deleteLines(sheet.run.state.workbook, tab, axis, at, count);
  return asGoogle(sheet);
}

function wholeLines(sheet: SheetLines, axis: Axis, at: number, count: number): ReturnType<typeof wholeTab> {
  const whole = wholeTab(tabOf(sheet));
  return axis === 'row' ? { ...whole, row: at, rows: count } : { ...whole, column: at, columns: count };
}

/** @param first counted from 1 */
function eachLine(
  sheet: SheetLines,
  axis: Axis,
  first: number,
  count: number,
  change: (lines: Lines, line: number) => void,
): Google {
  const lines = linesOf(tabOf(sheet), axis);
  if (first < 1 || first + count - 1 > lines.count) throw new Refusal(`Those ${axis}s are out of bounds.`);
  return changed(sheet, () => {
    for (let line = first - 1; line < first - 1 + count; line += 1) change(lines, line);
  });
}

function setHidden(sheet: SheetLines, axis: Axis, first: number, count: number, hidden: boolean): void {
  eachLine(sheet, axis, first, count, (lines, line) => {
    lines.hidden[line] = hidden ? true : undefined;
  });
}

function freeze(sheet: SheetLines, axis: Axis, count: number): void {
  changed(sheet, (tab) => {
    const lines = linesOf(tab, axis);
    if (count < 0 || count >= lines.count) throw new Refusal(`You can't freeze all ${axis}s.`);
    lines.frozen = count;
  });
}

/** A guess at the width in pixels: seven for a character, as the default font takes. */
function fittingWidth(sheet: SheetLines, column: number): number {
  const tab = tabOf(sheet);
  const { workbook } = sheet.run.state;
  const lengths = tab.cells.map((_line, row) => displayAt(workbook, tab, row, column).length);
  return Math.max(21, Math.min(1000, Math.max(0, ...lengths.filter(Number.isFinite)) * 7 + 14));
}
