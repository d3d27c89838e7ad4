/** Changes to how cells look. Cells that look the same share one format object. */
import type { Area } from './area';
import type { CellFormat } from './cell';
import { cellFor } from './tab';
import { type Workbook, cellsChanged, lookChanged } from './workbook';
import { forEachCell, tabOf } from './writing';

/** Gives the whole area this look; undefined in the patch takes a part back to its default. */
export function formatArea(workbook: Workbook, area: Area, patch: CellFormat): void {
  const merged = new Map<CellFormat, CellFormat>();
  formatCells(workbook, area, (_row, _column, format) => {
    const known = merged.get(format) ?? { ...format, ...patch };
    merged.set(format, known);
    return known;
  });
}

/** Gives each cell of the area the look that `at` answers; `at` sees the one it has. */
export function formatCells(
  workbook: Workbook,
  area: Area,
  at: (row: number, column: number, format: CellFormat) => CellFormat,
): void {
  const tab = tabOf(workbook, area);
  let numbers = false;
  forEachCell(area, (row, column) => {
    const cell = cellFor(tab, row, column);
    const next = at(row, column, cell.format);
    numbers ||= next.number !== cell.format.number;
    cell.format = next;
  });
  // A number format decides whether formulas see a date.
  if (numbers) cellsChanged(workbook, area);
  else lookChanged(workbook, area);
}
