/** What stands above the headings of a table, alone in its row. */
import { cellText } from '../tables/cell';
import type { SheetData } from '../tables/sheet-data';
import { filledIn, type Band } from './bands';
import type { HeadingRow } from './heading-rows';

const ROWS_ABOVE = 3;

/** '' where nothing does. */
export function titleAbove(sheet: SheetData, band: Band, { row, depth }: HeadingRow): string {
  const top = row - depth;
  for (let above = top; above > top - ROWS_ABOVE && above >= 0; above--) {
    const [first, ...others] = filledIn(sheet, above, band);
    if (first === undefined) continue;
    return others.length === 0 ? cellText(sheet.cells[above]?.[first]) : '';
  }
  return '';
}
