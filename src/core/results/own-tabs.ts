/** The tabs that Throughline laid out, by the key of their table. */
import { UserError } from '../../user-error';
import type { TableKey } from '../tables/all-tables';
import { findHeadings, type FoundTable } from '../tables/find-tables';
import type { SheetData } from '../tables/sheet-data';
import { columnOf, type Table } from '../tables/table';

export interface OwnTabs {
  readonly tab: (key: TableKey) => SheetData;
  /** The tab by its headings, in any order. */
  readonly headed: (key: TableKey, table: Table) => FoundTable;
}

export function ownTabs(sheets: readonly SheetData[], own: ReadonlyMap<string, number>): OwnTabs {
  const tab = (key: TableKey) => {
    const sheet = sheets.find(({ id }) => id === own.get(key));
    if (!sheet) throw new Error(`The ${key} tab was not laid out before the analysis.`);
    return sheet;
  };
  return { tab, headed: (key, table) => headed(tab(key), table) };
}

/**
 * A tab of ours by its headings.
 * @throws UserError without the heading that names its rows, because they cannot be told apart then
 */
export function headed(sheet: SheetData, table: Table): FoundTable {
  const found = findHeadings(sheet, table);
  if (found) return found;
  const { heading } = columnOf(table, table.identity);
  throw new UserError(
    `The tab "${sheet.name}" has lost its heading "${heading}". Put it back above the column that it names, or delete the tab and run Set up workbook to get a new one.`,
  );
}
