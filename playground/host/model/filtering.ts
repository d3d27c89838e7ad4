/** Which rows a tab's filter leaves out, and what it sorts. */
import { type SortKey, sortRows } from './copying';
import { meets } from './condition';
import { displayAt, valueAt } from './reading';
import type { BasicFilter } from './filter';
import type { Tab } from './tab';
import type { Workbook } from './workbook';

/** The row of headings is never hidden. */
export function isHiddenByFilter(workbook: Workbook, tab: Tab, row: number): boolean {
  const filter = tab.filter;
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  return Object.entries(filter.criteria).some(([index, { hidden, condition }]) => {
    const column = Number(index);
    const shown = displayAt(workbook, tab, row, column);
    if (hidden?.includes(shown)) return true;
    return (
      condition !== null &&
      !meets(condition.criteria, condition.values, valueAt(workbook, tab, row, column), shown)
    );
  });
}

/**
 * Google says of a filter's own sort that it sorts "the filtered range" without its headings, and of a range's sort that it sorts the cells
 * of the range. So a filter's sort leaves the rows that it hides where they are, as other spreadsheets do, and a range's sort, by hand or by a
 * script, moves hidden rows too. Google's pages say neither what becomes of hidden rows in either of them, nor of rows that are hidden by
 * hand, which move here; nor when a row that changes is hidden or shown again, which is at once here.
 */
export function sortFiltered(workbook: Workbook, tab: Tab, { area }: BasicFilter, key: SortKey): void {
  const rows = { ...area, row: area.row + 1, rows: area.rows - 1 };
  sortRows(workbook, rows, [key], (row) => !isHiddenByFilter(workbook, tab, row));
}
