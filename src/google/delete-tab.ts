/** Takes tabs of ours away. */
import type { File, Tab } from './open-file';

export function deleteTab(file: File, tab: Tab): void {
  file.deleteSheet(tab);
}

/** True where this person may change every cell of the tab, and so delete it. */
export function mayDelete(tab: Tab): boolean {
  return tab.getRange(1, 1, tab.getMaxRows(), tab.getMaxColumns()).canEdit();
}

/** Deletes them all. Sheets refuses to delete the last tab that is not hidden, so an empty one takes its place. */
export function deleteTabs(file: File, tabs: readonly Tab[], nameOfEmpty: string): void {
  const going = new Set(tabs.map((tab) => tab.getSheetId()));
  const stays = file.getSheets().some((tab) => !going.has(tab.getSheetId()) && !tab.isSheetHidden());
  if (!stays && tabs.length > 0) file.insertSheet(nameOfEmpty);
  for (const tab of tabs) file.deleteSheet(tab);
}
