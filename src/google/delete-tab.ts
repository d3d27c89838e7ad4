/** Takes a tab of ours away. */
import type { File, Tab } from './open-file';

export function deleteTab(file: File, tab: Tab): void {
  file.deleteSheet(tab);
}
