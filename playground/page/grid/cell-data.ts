/** Turns cells and tabs as the host shows them into Univer's data. */
import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Box, CellPatch, CellStyle, CellValue, CellView } from '../../protocol/cell-view';
import type { TabView } from '../../protocol/workbook-view';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const LINK_COLOR = '#1155cc';

/** Sheets' sizes, in pixels. */
export const COLUMN_WIDTH = 100;
export const ROW_HEIGHT = 21;

export function toRange(box: Box): IRange {
  return { startRow: box.top, startColumn: box.left, endRow: box.bottom, endColumn: box.right };
}

export function toBox(range: IRange): Box {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

/** A cell that replaces whatever Univer held before: absent keys must be null, or Univer keeps the old ones. */
function toCellData(cell: CellView | null): ICellData {
  const formula = cell?.typed?.startsWith('=') ? cell.typed : null;
  return {
    v: plainValue(cell?.value),
    t: cellType(cell?.value),
    f: formula,
    si: null,
    p: null,
    s: cell ? toStyle(cell) : null,
  };
}

/** Univer keeps TRUE and FALSE as 1 and 0, and its checkboxes know only these. */
export function plainValue(value: CellValue | undefined): string | number | null {
  return typeof value === 'boolean' ? Number(value) : (value ?? null);
}

/** Univer paints conditional formats and aligns numbers only where a cell has its type. */
function cellType(value: CellValue | undefined): CellValueType | null {
  if (value === undefined) return null;
  if (typeof value === 'number') return CellValueType.NUMBER;
  return typeof value === 'boolean' ? CellValueType.BOOLEAN : CellValueType.STRING;
}

function toStyle(cell: CellView): IStyleData | null {
  const style: CellStyle = cell.style ?? {};
  const data: IStyleData = {};
  if (style.background) data.bg = { rgb: style.background };
  if (style.color) data.cl = { rgb: style.color };
  if (style.bold) data.bl = BooleanNumber.TRUE;
  if (style.italic) data.it = BooleanNumber.TRUE;
  if (style.underline) data.ul = { s: BooleanNumber.TRUE };
  if (style.strike) data.st = { s: BooleanNumber.TRUE };
  data.fs = style.size ?? 10;
  data.ff = style.font ?? 'Arial';
  if (style.horizontal) data.ht = HORIZONTAL[style.horizontal];
  data.vt = VERTICAL[style.vertical ?? 'bottom'];
  data.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (cell.link) {
    data.cl = { rgb: style.color ?? LINK_COLOR };
    data.ul = { s: BooleanNumber.TRUE };
  }
  return data;
}

/** Univer's matrix of rows and columns. */
export function toMatrix(cells: readonly CellPatch[]): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, cell] of cells) (matrix[row] ??= {})[column] = toCellData(cell);
  return matrix;
}

/** A whole tab, for the first opening of the page and for a tab that the host added. */
export function toSheet(tab: TabView, cells: readonly CellPatch[]): Partial<IWorksheetData> & { id: string } {
  const columnData: IWorksheetData['columnData'] = {};
  const rowData: IWorksheetData['rowData'] = {};
  for (const [column, w] of tab.columnWidths) columnData[column] = { w };
  for (const column of tab.hiddenColumns) {
    columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  }
  for (const [row, h] of tab.rowHeights) rowData[row] = { h, ia: BooleanNumber.FALSE };
  for (const row of tab.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  return {
    id: tab.id,
    name: tab.name,
    tabColor: tab.color ?? '',
    hidden: tab.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: tab.rows,
    columnCount: tab.columns,
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    freeze: toFreeze(tab),
    mergeData: tab.merges.map(toRange),
    cellData: toMatrix(cells),
    rowData,
    columnData,
  };
}

/** Univer counts a freeze from the first row and column that scroll; -1 where none is frozen. */
export function toFreeze(tab: TabView): IWorksheetData['freeze'] {
  return {
    xSplit: tab.frozenColumns,
    ySplit: tab.frozenRows,
    startRow: tab.frozenRows || -1,
    startColumn: tab.frozenColumns || -1,
  };
}
