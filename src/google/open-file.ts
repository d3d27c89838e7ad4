/** The spreadsheet that the script belongs to, and the one place that asks Google for it. */
import type { Edition } from '../core/edition/edition';
import type { FileReach, Reach } from '../core/installation/facts';
import { UserError } from '../user-error';
import { logFault } from './log';
import { readFileId } from './review-keys';

export type File = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** What the build puts in its place. The edition without an answer page has no permission to open a file by its id. */
declare const BUILT_EDITION: Edition;

const OUT_OF_REACH =
  'Google does not let Throughline open its sheet from here. If a mail led you here, please reply to it instead. The owner of the sheet finds the reason in the Throughline menu, under Check this installation.';

/**
 * In a web request or a timer Google may show a bound script no file, although the same script sees it from the menu; then it is opened by
 * the id that was saved at set-up, for which the manifest needs the wider scope `spreadsheets`.
 * @throws UserError where neither way leads to it, as without that scope
 */
export function openFile(): File {
  // With && the build leaves out what the other edition may not do.
  const file = shownFile() ?? (BUILT_EDITION === 'full' && openSaved());
  if (!file) throw new UserError(OUT_OF_REACH);
  return file;
}

/** Google's types do not say that it may be null. */
function shownFile(): File | null {
  return SpreadsheetApp.getActiveSpreadsheet();
}

function openSaved(): File | undefined {
  try {
    return openedById(readFileId()) ?? undefined;
  } catch (error) {
    logFault('openFile', error);
    throw new UserError(OUT_OF_REACH);
  }
}

function openedById(id: string | undefined): File | null {
  return id === undefined ? null : SpreadsheetApp.openById(id);
}

/** Tries both ways, one by one, as openFile would in this place. It tells nothing of the file itself. */
export function tryReach(): FileReach {
  return {
    shown: reachOf(shownFile),
    byId: BUILT_EDITION === 'full' ? reachOf(() => openedById(readFileId())) : 'nothing',
  };
}

function reachOf(open: () => File | null): Reach {
  try {
    // A file that is only looked at when it is used may still be refused.
    return open()?.getId() === undefined ? 'nothing' : 'there';
  } catch {
    return 'refused';
  }
}

/** A copy of the file has another id. */
export function fileIdOf(file: File): string {
  return file.getId();
}

export function nameOf(file: File): string {
  return file.getName();
}

export function zoneNameOf(file: File): string {
  return file.getSpreadsheetTimeZone();
}

/** How the file writes numbers and dates, such as de_DE. */
export function localeOf(file: File): string {
  return file.getSpreadsheetLocale();
}
