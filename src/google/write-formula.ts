/** Writes one formula, and tells what its cell shows. */
import { UserError } from '../user-error';
import type { File } from './open-file';

export type OneCell = GoogleAppsScript.Spreadsheet.Range;

/** Undefined where the tab is gone. */
export function findCell(file: File, tab: string, a1: string): OneCell | undefined {
  return file.getSheetByName(tab)?.getRange(a1);
}

/** @throws UserError with the reason of Sheets where the cell is protected or takes only certain values */
export function writeFormula(cell: OneCell, formula: string): void {
  try {
    cell.setFormula(formula);
    SpreadsheetApp.flush();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`Sheets did not take the formula. It says: ${reason}`);
  }
}

const PAUSE_MS = 300;
const PAUSES = 8;

/** Custom functions are computed after the write, so this looks again for a while. */
export function shownIn(cell: OneCell, computing: string): string {
  for (let pauses = 0; pauses < PAUSES; pauses++) {
    const shown = cell.getDisplayValue();
    if (shown !== computing) return shown;
    Utilities.sleep(PAUSE_MS);
  }
  return computing;
}
