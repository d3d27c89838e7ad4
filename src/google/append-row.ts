/** Adds a row below all others. */
import type { Cell } from '../core/tables/cell';
import { UserError } from '../user-error';
import type { Tab } from './open-file';

/**
 * Google does this in one step, so that whatever people insert, sort or delete meanwhile, the row lands on free cells and nowhere else. A
 * place that was read before a write may have moved by then.
 * @throws UserError where the tab is protected against this person
 */
export function appendRow(tab: Tab, cells: readonly Cell[]): void {
  try {
    tab.appendRow([...cells]);
  } catch (error) {
    if (!/protected/i.test(String(error))) throw error;
    throw new UserError(
      `The tab "${tab.getName()}" is protected, and you may not change it. Ask the owner of the file to do this, or to let you edit that tab.`,
    );
  }
}

/** What was written is safe from here on, whatever becomes of this run. */
export function flush(): void {
  SpreadsheetApp.flush();
}
