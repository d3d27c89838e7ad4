/** Sidebar: finds the cell that a gap is about where it stands now, and selects it where that is wanted. */
import { cellOfGap, placeInWords } from '../../core/triage/find-cell';
import { selectCell } from '../../google/select-cell';
import type { FoundGap } from '../../rpc/gaps';
import { findPointedCell } from '../find-pointed-cell';
import { readWorkbook } from '../workbook';
import { gapsTab } from './gap-list';

export function findGap({ id, select }: { readonly id: string; readonly select: boolean }): FoundGap {
  const workbook = readWorkbook(['gaps']);
  const cell = cellOfGap(gapsTab(workbook), id);
  if (!cell) return { state: 'gone', said: 'The link to its cell is gone. Check again to get a new one.' };
  const found = findPointedCell(workbook, cell);
  if (!found.place) {
    return { state: 'gone', said: `${found.said} Check again to see whether the gap is still there.` };
  }
  const { place, tab } = found;
  const { row, column, sheetId } = place;
  if (select) selectCell(workbook.file, tab, row, column);
  return { state: 'there', said: placeInWords(place, cell.link, 'at the last check'), sheetId, row, column };
}
