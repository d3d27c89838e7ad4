/** Sidebar: finds the cell that a gap is about where it stands now, and selects it where that is wanted. */
import { readPlan } from '../../core/strategy/plan';
import { cellOfGap, findCell, placeInWords } from '../../core/triage/find-cell';
import { selectCell } from '../../google/select-cell';
import type { FoundGap } from '../../rpc/gaps';
import { mappedTables } from '../mapped-tables';
import { readAgain, readWorkbook } from '../workbook';
import { gapsTab } from './gap-list';

export function findGap({ id, select }: { readonly id: string; readonly select: boolean }): FoundGap {
  const workbook = readWorkbook(['gaps']);
  const cell = cellOfGap(gapsTab(workbook), id);
  if (!cell) return { state: 'gone', said: 'The link to its cell is gone. Check again to get a new one.' };
  const sheet = workbook.sheets.find((one) => one.id === cell.link.sheetId);
  const tab = workbook.tabs.get(cell.link.sheetId);
  if (!sheet || !tab) return { state: 'gone', said: 'The tab that it stood on is gone. Check again.' };
  const now = readAgain(workbook, sheet, 'values');
  const sheets = workbook.sheets.map((one) => (one.id === now.id ? now : one));
  const { tables } = readPlan(sheets, workbook.own, mappedTables({ ...workbook, sheets }));
  const place = findCell(cell, now, tables);
  if (!place) {
    return {
      state: 'gone',
      said: `“${cell.item}” is no longer on the tab ${sheet.name}. Check again to see whether the gap is still there.`,
    };
  }
  const { row, column, sheetId } = place;
  if (select) selectCell(workbook.file, tab, row, column);
  return { state: 'there', said: placeInWords(place, cell.link), sheetId, row, column };
}
