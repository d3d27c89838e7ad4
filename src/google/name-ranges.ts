/** Named ranges, so that formulas can say CompanyObjectives. A name that the file has already stays as it is. */
import type { BegunTab } from './insert-tab';
import type { File, Tab } from './open-file';

/** A file with the names that it has. They are asked once, because a look between two writes makes Google save before it answers. */
export interface NamedFile {
  readonly file: File;
  readonly names: ReadonlySet<string>;
}

export function withNames(file: File): NamedFile {
  return { file, names: new Set(file.getNamedRanges().map((range) => range.getName().toLowerCase())) };
}

/** One of the names may be left of a tab that was deleted: it names nothing. */
function isFree({ file, names }: NamedFile, name: string): boolean {
  return !names.has(name.toLowerCase()) || !file.getRangeByName(name);
}

/** Names whole columns from A on: such a range grows with its tab. */
export function nameColumns(named: NamedFile, tab: Tab, name: string, lastColumn: string): void {
  if (isFree(named, name)) named.file.setNamedRange(name, tab.getRange(`A:${lastColumn}`));
}

/** Where our tab has gained columns, its name covers them too. A name that a person gave to other cells stays as it is. */
export function widenName(file: File, tab: Tab, name: string, lastColumn: string): void {
  const named = file.getRangeByName(name);
  const isOurs = named?.getSheet().getSheetId() === tab.getSheetId() && named.getColumn() === 1;
  if (isOurs) file.setNamedRange(name, tab.getRange(`A:${lastColumn}`));
}

/** Names all columns that the tab has. */
export function nameWholeTab(named: NamedFile, { tab, rows, columns }: BegunTab, name: string): void {
  if (isFree(named, name)) named.file.setNamedRange(name, tab.getRange(1, 1, rows, columns));
}

export function nameCell(named: NamedFile, tab: Tab, name: string, row: number, column: number): void {
  if (isFree(named, name)) named.file.setNamedRange(name, tab.getRange(row, column));
}

/** Sets one number format a row. */
export function formatRows(tab: Tab, firstRow: number, column: number, formats: readonly string[]): void {
  tab.getRange(firstRow, column, formats.length, 1).setNumberFormats(formats.map((format) => [format]));
}
