/** What cells hold and show, formulas computed. */
import type { Scalar } from '../../engine/contract';
import { display } from './display';
import { showsDate } from '../../engine/format';
import { isAutomatic } from './number-format';
import { type Tab, cellAt } from './tab';
import type { Workbook } from './workbook';

/** The literal, the formula's value, or what an array formula spilled here. Blank is null; dates are serial numbers. */
export function valueAt(workbook: Workbook, tab: Tab, row: number, column: number): Scalar {
  const cell = cellAt(tab, row, column);
  if (cell && cell.literal !== null && cell.formula === undefined) return cell.literal;
  return workbook.engine.value(tab.id, row, column);
}

/** True where a number in this cell is a date or a time. */
export function isDateAt(workbook: Workbook, tab: Tab, row: number, column: number): boolean {
  const cell = cellAt(tab, row, column);
  const pattern = cell?.format.number;
  if (!isAutomatic(pattern)) return showsDate(pattern);
  if (cell && cell.literal !== null) return false;
  return workbook.engine.givesDate(tab.id, row, column);
}

/** The text that a person sees in the cell. */
export function displayAt(workbook: Workbook, tab: Tab, row: number, column: number): string {
  const value = valueAt(workbook, tab, row, column);
  if (value === null) return '';
  const isDate = typeof value === 'number' && isDateAt(workbook, tab, row, column);
  return display(value, cellAt(tab, row, column)?.format.number, workbook.locale, isDate);
}
