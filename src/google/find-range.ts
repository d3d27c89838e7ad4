/** Finds cells by what a formula calls them. */
import type { File } from './open-file';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Undefined where the file has no such tab, or the tab no such cells. */
export function findRange(file: File, tab: string, a1: string): Range | undefined {
  const sheet = file.getSheetByName(tab);
  if (!sheet) return undefined;
  try {
    return sheet.getRange(a1);
  } catch {
    // Sheets has no way to ask first.
    return undefined;
  }
}

/** Undefined where the file has no such name. */
export function findName(file: File, name: string): Range | undefined {
  return file.getRangeByName(name) ?? undefined;
}

export function contains(range: Range, cell: Range): boolean {
  const row = cell.getRow();
  const column = cell.getColumn();
  return (
    range.getSheet().getSheetId() === cell.getSheet().getSheetId() &&
    range.getRow() <= row &&
    row <= range.getLastRow() &&
    range.getColumn() <= column &&
    column <= range.getLastColumn()
  );
}
