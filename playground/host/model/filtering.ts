/** Which rows a tab's filter leaves out. */
import { meets } from './condition';
import { displayAt, valueAt } from './reading';
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
