/** The spreadsheet that the script belongs to. */
import type { Edition } from '../core/edition/edition';
import { UserError } from '../user-error';
import { readFileId } from './review-keys';

export type File = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Tab = GoogleAppsScript.Spreadsheet.Sheet;

/** What the build puts in its place. The edition without an answer page has no permission to open a file by its id. */
declare const BUILT_EDITION: Edition;

/**
 * In a web request Google may show a bound script no file, although the same script sees it from the menu; then it is opened by the id
 * that was saved at set-up, for which the manifest needs the wider scope `spreadsheets`.
 */
export function openFile(): File {
  const shown: File | null = SpreadsheetApp.getActiveSpreadsheet();
  // With && the build leaves out what the other edition may not do.
  const file = shown ?? (BUILT_EDITION === 'full' && openSaved());
  if (!file) throw new UserError('No spreadsheet is open. Open the file from Google Sheets and try again.');
  return file;
}

function openSaved(): File | undefined {
  const id = readFileId();
  return id === undefined ? undefined : SpreadsheetApp.openById(id);
}

/** A copy of the file has another id. */
export function fileIdOf(file: File): string {
  return file.getId();
}

export function nameOf(file: File): string {
  return file.getName();
}

/** How the file writes numbers and dates, such as de_DE. */
export function localeOf(file: File): string {
  return file.getSpreadsheetLocale();
}
