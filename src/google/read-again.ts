/** Reads one tab as it is now: after a write, or with the formulas behind its cells. */
import type { Tab } from './open-file';

export function formulasOf(tab: Tab): readonly (readonly string[])[] {
  return tab.getDataRange().getFormulas();
}

/** What the tab holds: two calls. */
export function valuesOf(tab: Tab): readonly (readonly unknown[])[] {
  return tab.getDataRange().getValues();
}

/** What the tab holds once everything has been written. */
export function valuesNow(tab: Tab): readonly (readonly unknown[])[] {
  SpreadsheetApp.flush();
  return tab.getDataRange().getValues();
}
