/** Empties a page of ours; its look stays. */
import type { Tab } from './open-file';

export function clearPage(tab: Tab): void {
  tab.getDataRange().clearContent();
}
