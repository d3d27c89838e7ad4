/** The named ranges of the file, and taking some away. */
import type { File } from './open-file';

export interface NamedCells {
  readonly name: string;
  /** Undefined where its cells are gone. */
  readonly sheetId: number | undefined;
}

export function namedCells(file: File): readonly NamedCells[] {
  return file.getNamedRanges().map((range) => ({ name: range.getName(), sheetId: sheetOf(range) }));
}

export function removeNames(file: File, names: ReadonlySet<string>): void {
  for (const range of file.getNamedRanges()) if (names.has(range.getName())) range.remove();
}

/** Sheets may refuse to give the range of a name whose tab was deleted. */
function sheetOf(range: GoogleAppsScript.Spreadsheet.NamedRange): number | undefined {
  try {
    return range.getRange().getSheet().getSheetId();
  } catch {
    return undefined;
  }
}
