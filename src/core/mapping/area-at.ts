/** The area that a person points at: as we found it, or as they say where its headings are. */
import { cellText } from '../tables/cell';
import type { SheetData } from '../tables/sheet-data';
import { areasOf, type Area } from './area';
import { rowsPassedOver } from './passed-over';
import type { AreaBounds } from './proposal';

/** Undefined where the tab has no such rows and columns. */
export function areaAt(sheet: SheetData, bounds: AreaBounds): Area | undefined {
  const found = areasOf(sheet).find(
    ({ headingRow, firstColumn, lastColumn }) =>
      headingRow === bounds.headingRow &&
      firstColumn === bounds.firstColumn &&
      lastColumn === bounds.lastColumn,
  );
  if (found) return found;
  const { headingRow, firstColumn, lastColumn } = bounds;
  const row = sheet.cells[headingRow];
  const isInside =
    firstColumn >= 0 && firstColumn <= lastColumn && row !== undefined && lastColumn < row.length;
  if (!isInside) return undefined;
  const lastRow = Math.min(bounds.lastRow, sheet.cells.length - 1);
  const inside = { sheet, headingRow, firstColumn, lastColumn, lastRow };
  const headings = row.slice(firstColumn, lastColumn + 1).map(cellText);
  return { ...inside, title: '', headings, passedOver: rowsPassedOver(inside, []) };
}
