/** Reads all of one tab as Sheets hands it over: dates with their time, formulas, and notes where they are asked for. */
import type { File, Tab } from './open-file';

export interface TabContents {
  readonly sheetId: number;
  readonly tab: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes?: readonly (readonly string[])[];
}

/** @param notesTo the last row and column, from 1, whose notes are wanted; those of all filled cells come too */
export function holdTab(tab: Tab, notesTo?: { readonly row: number; readonly column: number }): TabContents {
  const range = tab.getDataRange();
  const values = range.getValues();
  const held = { sheetId: tab.getSheetId(), tab: tab.getName(), values, formulas: range.getFormulas() };
  if (!notesTo) return held;
  const rows = Math.min(tab.getMaxRows(), Math.max(values.length, notesTo.row));
  const columns = Math.min(tab.getMaxColumns(), Math.max(values[0]?.length ?? 1, notesTo.column));
  return { ...held, notes: tab.getRange(1, 1, rows, columns).getNotes() };
}

/** True for a cell that only shows what a formula elsewhere spills into it. */
export function isBlankCell(tab: Tab, row: number, column: number): boolean {
  return tab.getRange(row, column).isBlank();
}

/** Undefined where the tab was deleted. */
export function tabById(file: File, id: number): Tab | undefined {
  return file.getSheetById(id) ?? undefined;
}
