/** Changes to how cells look. Cells that look the same share one format object. */
import type { Area } from './area';
import { type Cell, type CellFormat, PLAIN, blankCell } from './cell';
import { cellFor } from './tab';
import { type Workbook, cellsChanged, lookChanged } from './workbook';
import { tabOf } from './writing';

/** Gives the whole area this look; undefined in the patch takes a part back to its default. */
export function formatArea(workbook: Workbook, area: Area, patch: CellFormat): void {
  const merged = new Map<CellFormat, CellFormat>();
  const patched = (format: CellFormat): CellFormat => {
    const after = merged.get(format) ?? { ...format, ...patch };
    merged.set(format, after);
    return after;
  };
  formatCells(workbook, area, (_row, _column, format) => patched(format), true);
}

/**
 * Gives each cell of the area the look that `at` answers; `at` sees the one it has.
 * @param isSame whether `at` answers the same for the same look, so that it need not be asked for each of a thousand blanks
 */
export function formatCells(
  workbook: Workbook,
  area: Area,
  at: (row: number, column: number, format: CellFormat) => CellFormat,
  isSame = false,
): void {
  const tab = tabOf(workbook, area);
  let numbers = false;
  // Neighbours mostly look the same: the last blank that was given a look, and what it became.
  let last: Readonly<Cell> | undefined;
  let blank: Readonly<Cell> | undefined;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line = (tab.cells[row] ??= []);
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = line[column];
      if (isSame && blank && cell === last) {
        line[column] = blank;
        continue;
      }
      const before = cell?.format ?? PLAIN;
      const after = at(row, column, before);
      numbers ||= after.number !== before.number;
      if (cell && !cell.isShared) cellFor(tab, row, column).format = after;
      else {
        if (blank?.format !== after || blank.validation !== cell?.validation) {
          blank = blankCell(after, cell?.validation);
        }
        line[column] = blank;
        last = cell;
      }
    }
  }
  // A number format decides whether formulas see a date.
  if (numbers) cellsChanged(workbook, area);
  else lookChanged(workbook, area);
}
