/** One cell: what it holds, what it shows, and writing a formula to it. */
import { UserError } from '../user-error';

export type OneCell = GoogleAppsScript.Spreadsheet.Range;

/** The formula or the shown text of a cell; undefined where it is empty. */
export function contentOf(cell: OneCell): string | undefined {
  const shown = cell.getDisplayValue();
  // What another formula spills into the cell is shown there, although the cell itself is blank.
  return shown === '' && cell.isBlank() ? undefined : cell.getFormula() || shown;
}

/** @throws UserError with the reason of Sheets where the cell is protected or takes only certain values */
export function writeFormula(cell: OneCell, formula: string): void {
  try {
    cell.setFormula(formula);
    SpreadsheetApp.flush();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // Its words on a cell are for the person; those on the service are not.
    if (reason.startsWith('Service ')) throw error;
    throw new UserError(`Sheets did not take the formula. It says: ${reason}`);
  }
}

/** The note comes first: a run that dies in between is known by its cells. */
export function writeNotedFormula(
  cell: OneCell,
  { formula, note }: { readonly formula: string; readonly note: string },
): void {
  cell.setNote(note).setFormula(formula);
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
