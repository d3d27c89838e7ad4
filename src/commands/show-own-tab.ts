/** Brings one of our own tabs to the front. */
import { showTab } from '../google/show-tab';
import type { TableKey } from '../core/tables/all-tables';
import type { Workbook } from './workbook';

export function showOwnTab({ file, own, tabs }: Workbook, key: TableKey): void {
  const tab = tabs.get(own.get(key) ?? -1);
  if (tab) showTab(file, tab);
}
