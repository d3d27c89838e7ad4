/** Sidebar: selects the row of a step of the chain, found again where it stands now. */
import { readSpot } from '../../core/gaps/spot';
import { placeInWords } from '../../core/triage/find-cell';
import type { StepPlace } from '../../core/why/step';
import { selectCell } from '../../google/select-cell';
import type { ReachedStep } from '../../rpc/why';
import { findPointedCell } from '../find-pointed-cell';
import { readWorkbook } from '../workbook';
import { cellMark } from './cell-mark';

export function goToStep({ sheetId, a1, label, spot }: StepPlace): ReachedStep {
  const workbook = readWorkbook([]);
  const link = { sheetId, a1 };
  const found = findPointedCell(workbook, { link, item: label, spot: readSpot(spot) });
  if (!found.place) {
    return {
      found: false,
      said: `${found.said} Look at the selected row again.`,
      cell: '',
      sheetId,
      row: 0,
      column: 0,
    };
  }
  const { place, tab } = found;
  selectCell(workbook.file, tab, place.row, place.column);
  return {
    found: true,
    said: placeInWords(place, link, 'when this was read'),
    cell: cellMark(place),
    sheetId,
    row: place.row,
    column: place.column,
  };
}
