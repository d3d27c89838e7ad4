/** Finds a cell that is pointed to where it stands now, by one look at its tab. */
import { readPlan } from '../core/strategy/plan';
import type { Place } from '../core/tables/sheet-data';
import { findCell, type PointedCell } from '../core/triage/find-cell';
import type { Tab } from '../google/open-file';
import { mappedTables } from './mapped-tables';
import { readAgain, type Workbook } from './workbook';

type FoundCell =
  { readonly place: Place; readonly tab: Tab } | { readonly place?: undefined; readonly said: string };

/** @param workbook its other tabs need no more than their names */
export function findPointedCell(workbook: Workbook, cell: PointedCell): FoundCell {
  const { sheetId } = cell.link;
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  const tab = workbook.tabs.get(sheetId);
  if (!sheet || !tab) return { said: 'The tab that it stood on is gone.' };
  const now = readAgain(workbook, sheet, 'values');
  const sheets = workbook.sheets.map((one) => (one.id === sheetId ? now : one));
  const { tables } = readPlan(sheets, workbook.own, mappedTables({ ...workbook, sheets }));
  const place = findCell(cell, now, tables);
  return place ? { place, tab } : { said: `“${cell.item}” is no longer on the tab ${sheet.name}.` };
}
