/** The Settings tab as the core reads it, for tests. */
import { settingRows } from '../../../src/core/settings/setting-rows';
import type { Cell } from '../../../src/core/tables/cell';
import { findHeadings, type FoundTable } from '../../../src/core/tables/find-tables';
import { settingsTable } from '../../../src/core/tables/settings';

/** The tab as set-up lays it out, with these values by key; undefined takes the row away. */
export function settingsTab(values: Readonly<Record<string, Cell | undefined>> = {}): FoundTable {
  const rows = settingRows().flatMap(({ key, standard, column }) => {
    const value = key in values ? values[key] : standard;
    return value === undefined ? [] : [[column.heading, value, column.help]];
  });
  return tabOf([['Setting', 'Value', 'What it does'], ...rows]);
}

export function tabOf(cells: readonly (readonly Cell[])[]): FoundTable {
  const found = findHeadings({ id: 7, name: 'Settings', cells }, settingsTable);
  if (!found) throw new Error('The test made a tab without headings.');
  return found;
}
