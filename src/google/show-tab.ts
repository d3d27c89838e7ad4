/** Brings a tab to the front. */
import type { File, Tab } from './open-file';

export function showTab(file: File, tab: Tab): void {
  file.setActiveSheet(tab);
}
