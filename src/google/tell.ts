/** Says something to the person at the screen. */
import { openFile, type File } from './open-file';

const TITLE = 'Throughline';
const SECONDS = 8;

export function toast(file: File, message: string): void {
  file.toast(message, TITLE, SECONDS);
}

/** Without the permission for windows it stands in the corner of the sheet, which needs none. */
export function alertPerson(message: string): void {
  const ui = SpreadsheetApp.getUi();
  try {
    ui.alert(TITLE, message, ui.ButtonSet.OK);
  } catch {
    toast(openFile(), message);
  }
}

/** True where the person presses Yes. */
export function confirm(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(TITLE, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Whether Google gives a screen here. */
export function hasScreen(): boolean {
  try {
    requireScreen();
    return true;
  } catch {
    return false;
  }
}

/** Throws where nobody sits before the sheet, as in a web request. */
export function requireScreen(): void {
  SpreadsheetApp.getUi();
}
