/** Named ranges, so that formulas can say CompanyObjectives. A name that the file has already stays as it is. */
import type { File, Tab } from './open-file';

/** Names whole columns from A on: such a range grows with its tab. */
export function nameColumns(file: File, tab: Tab, name: string, lastColumn: string): void {
  if (!file.getRangeByName(name)) file.setNamedRange(name, tab.getRange(`A:${lastColumn}`));
}

/** Where our tab has gained columns, its name covers them too. A name that a person gave to other cells stays as it is. */
export function widenName(file: File, tab: Tab, name: string, lastColumn: string): void {
  const named = file.getRangeByName(name);
  const isOurs = named?.getSheet().getSheetId() === tab.getSheetId() && named.getColumn() === 1;
  if (isOurs) file.setNamedRange(name, tab.getRange(`A:${lastColumn}`));
}

/** Names all columns that the tab has. */
export function nameWholeTab(file: File, tab: Tab, name: string): void {
  if (!file.getRangeByName(name)) {
    file.setNamedRange(name, tab.getRange(1, 1, tab.getMaxRows(), tab.getMaxColumns()));
  }
}

export function nameCell(file: File, tab: Tab, name: string, row: number, column: number): void {
  if (!file.getRangeByName(name)) file.setNamedRange(name, tab.getRange(row, column));
}

/** Sets one number format a row. */
export function formatRows(tab: Tab, firstRow: number, column: number, formats: readonly string[]): void {
  tab.getRange(firstRow, column, formats.length, 1).setNumberFormats(formats.map((format) => [format]));
}
