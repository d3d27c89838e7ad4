/** Changes of a sheet's rows or columns: both kinds of lines follow the same rules. */
import type { Axis } from '../model/lines';
import { displayAt } from '../model/reading';
import { Refusal } from '../model/refusal';
import { deleteLines, insertLines, linesOf } from '../model/structure';
import { type Lines, lineArea } from '../model/tab';
import { asGoogle } from './api-object';
import { refuseProtected } from './ranges';
import { type SheetBase, changed, tabOf } from './sheet-base';

type Google = GoogleAppsScript.Spreadsheet.Sheet;

export function insertAt(sheet: SheetBase, axis: Axis, at: number, count: number, like: number): Google {
  const tab = tabOf(sheet);
  if (at < 0 || at > linesOf(tab, axis).count) {
    throw new Refusal(`Those ${axis}s are out of bounds.`);
  }
  refuseProtected(sheet.run, lineArea(tab, axis, Math.min(at, linesOf(tab, axis).count - 1), 1));
  insertLines(sheet.run.state.workbook, tab, axis, at, count, like);
  return asGoogle(sheet);
}

export function removeAt(sheet: SheetBase, axis: Axis, at: number, count: number): Google {
  const tab = tabOf(sheet);
  if (at < 0 || at + count > linesOf(tab, axis).count) throw new Refusal(`Those ${axis}s are out of bounds.`);
  refuseProtected(sheet.run, lineArea(tab, axis, at, count));
  deleteLines(sheet.run.state.workbook, tab, axis, at, count);
  return asGoogle(sheet);
}

/** @param first counted from 1 */
export function eachLine(
  sheet: SheetBase,
  axis: Axis,
  first: number,
  count: number,
  change: (lines: Lines, line: number) => void,
): Google {
  const lines = linesOf(tabOf(sheet), axis);
  if (first < 1 || first + count - 1 > lines.count) throw new Refusal(`Those ${axis}s are out of bounds.`);
  return changed(sheet, () => {
    for (let line = first - 1; line < first - 1 + count; line += 1) change(lines, line);
  });
}

export function setHidden(sheet: SheetBase, axis: Axis, first: number, count: number, hidden: boolean): void {
  eachLine(sheet, axis, first, count, (lines, line) => {
    lines.hidden[line] = hidden ? true : undefined;
  });
}

export function freeze(sheet: SheetBase, axis: Axis, count: number): void {
  changed(sheet, (tab) => {
    const lines = linesOf(tab, axis);
    if (count < 0 || count >= lines.count) throw new Refusal(`You can't freeze all ${axis}s.`);
    lines.frozen = count;
  });
}

/** A guess at the width in pixels: seven for a character, as the default font takes. */
export function fittingWidth(sheet: SheetBase, column: number): number {
  const tab = tabOf(sheet);
  const { workbook } = sheet.run.state;
  const lengths = tab.cells.map((_line, row) => displayAt(workbook, tab, row, column).length);
  return Math.max(21, Math.min(1000, Math.max(0, ...lengths.filter(Number.isFinite)) * 7 + 14));
}
