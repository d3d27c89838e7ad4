/** The spreadsheet that the script belongs to. */
import { UserError } from '../user-error';

export type File = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Tab = GoogleAppsScript.Spreadsheet.Sheet;

export function openFile(): File {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  if (!file) throw new UserError('No spreadsheet is open. Open the file from Google Sheets and try again.');
  return file;
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
