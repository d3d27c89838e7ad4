/** From Apps Script's ways of naming cells to areas of the model, and back to ranges. */
import type { Scalar } from '../../engine/contract';
import { type Area, type Reach, areaOf } from '../model/area';
import { parseA1 } from '../model/a1';
import { mayChange, refuseProtected as refuseProtectedFrom } from '../model/guarding';
import { Refusal } from '../model/refusal';
import { isDateAt, valueAt } from '../model/reading';
import { instantOfSerial } from '../model/serial';
import { type Tab, sizeOf } from '../model/tab';
import { tabById, tabByName } from '../model/workbook';
import type { Run } from '../run/run';
import { ApiObject } from './api-object';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** A range as the host holds it. */
export interface HeldRange {
  readonly run: Run;
  readonly reach: Reach;
}

/** The tab that a range lies on. Throws where it was deleted meanwhile. */
export function tabFor({ run, reach }: HeldRange): Tab {
  const tab = tabById(run.state.workbook, reach.sheet);
  if (!tab) throw new Refusal(`Sheet ${reach.sheet} not found`);
  return tab;
}

/** The cells that a range covers on its tab as it is now. */
export function areaFor(range: HeldRange): Area {
  return areaOf(range.reach, sizeOf(tabFor(range)));
}

/** The cells of a range that is about to be changed. Throws where a protection forbids it. */
export function editable(range: HeldRange): Area {
  const area = areaFor(range);
  refuseProtected(range.run, area);
  return area;
}

/** Whether protections let this person change the range. */
export function mayEdit(range: HeldRange): boolean {
  return mayChange(range.run.state.workbook, range.run.user, areaFor(range));
}

export function refuseProtected(run: Run, area: Area): void {
  refuseProtectedFrom(run.state.workbook, run.user, area);
}

/** What a script passed in as a range. */
export function reachOf(range: unknown, call: string): Reach {
  if (range instanceof ApiObject && 'reach' in range) return range.reach as Reach;
  throw new Refusal(`The parameters (${String(range)}) don't match the method signature for ${call}.`);
}

/** A range by its first cell, counted from 1, and its size. Throws where it leaves the grid. */
export function boundedRange(
  run: Run,
  tab: Tab,
  row: number,
  column: number,
  rows: number,
  columns: number,
): GoogleRange {
  if (row < 1) throw new Refusal('The starting row of the range is too small.');
  if (column < 1) throw new Refusal('The starting column of the range is too small.');
  if (rows < 1) throw new Refusal('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Refusal('The number of columns in the range must be at least 1.');
  const reach = { sheet: tab.id, row: row - 1, column: column - 1, rows, columns };
  refuseOutside(tab, reach);
  return run.make.range(reach);
}

/** A range by A1 notation or by name. @param home the tab that is meant where the text names none */
export function rangeByText(run: Run, home: Tab, text: string): GoogleRange {
  return run.make.range(reachByText(run, home, text));
}

export function reachByText(run: Run, home: Tab, text: string): Reach {
  const { workbook } = run.state;
  const parsed = parseA1(text);
  if (!parsed) {
    const named = workbook.names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    if (named) return named.reach;
    throw new Refusal('Range not found');
  }
  const tab = parsed.tab === undefined ? home : tabByName(workbook, parsed.tab);
  if (!tab) throw new Refusal('Range not found');
  const reach = { sheet: tab.id, ...parsed.reach };
  refuseOutside(tab, reach);
  return reach;
}

/** Throws where a range leaves the grid of its tab. */
export function refuseOutside(tab: Tab, reach: Reach): void {
  const size = sizeOf(tab);
  if (reach.row + (reach.rows ?? 1) > size.rows || reach.column + (reach.columns ?? 1) > size.columns) {
    throw new Refusal('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** A cell's value as getValues gives it: blank is '', dates are Date, errors are their code. */
export function scriptValue(run: Run, tab: Tab, row: number, column: number): unknown {
  const { workbook } = run.state;
  const value: Scalar = valueAt(workbook, tab, row, column);
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number' && isDateAt(workbook, tab, row, column)) {
    return new Date(instantOfSerial(value, workbook.timeZone));
  }
  return value;
}

/** Checks that a matrix fits, with Google's sentences. @param call such as `Range.setValues` */
export function fitting<T>(
  matrix: readonly (readonly T[])[],
  area: Area,
  call: string,
): readonly (readonly T[])[] {
  if (!Array.isArray(matrix) || !matrix.every((row) => Array.isArray(row))) {
    throw new Refusal(
      `The parameters (number[]) don't match the method signature for SpreadsheetApp.${call}.`,
    );
  }
  refuseSize('rows', matrix.length, area.rows);
  for (const row of matrix) refuseSize('columns', row.length, area.columns);
  return matrix;
}

function refuseSize(lines: string, data: number, range: number): void {
  if (data === range) return;
  throw new Refusal(
    `The number of ${lines} in the data does not match the number of ${lines} in the range. The data has ${data} but the range has ${range}.`,
  );
}
