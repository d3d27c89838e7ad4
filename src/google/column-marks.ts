/** Marks on columns that a person mapped. They follow a column that is moved or renamed, and nobody sees them. */
import type { ColumnMark } from '../core/mapping/find-mapped';
import type { File, Tab } from './open-file';

const KEY = 'throughline.column';

/** Some calls for each mark: only worth it where a heading is missing. */
export function readColumnMarks(file: File): readonly ColumnMark[] {
  return marksIn(file).flatMap((entry) => {
    const [table, key] = (entry.getValue() ?? '').split('.');
    const column = entry.getLocation().getColumn();
    if (table === undefined || key === undefined || !column) return [];
    return [{ sheetId: column.getSheet().getSheetId(), column: column.getColumn() - 1, table, key }];
  });
}

/** Puts these marks in place of all others. */
export function saveColumnMarks(
  file: File,
  tabs: ReadonlyMap<number, Tab>,
  marks: readonly ColumnMark[],
): void {
  for (const entry of marksIn(file)) entry.remove();
  for (const { sheetId, column, table, key } of marks) {
    const tab = tabs.get(sheetId);
    const letters = tab
      ?.getRange(1, column + 1)
      .getA1Notation()
      .replace(/\d+/, '');
    // A whole column by its letters: somebody may add rows at this very moment, and a mark takes nothing less.
    tab
      ?.getRange(`${letters}:${letters}`)
      .addDeveloperMetadata(KEY, `${table}.${key}`, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  }
}

function marksIn(file: File): readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
  return file
    .createDeveloperMetadataFinder()
    .withKey(KEY)
    .withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.COLUMN)
    .find();
}
