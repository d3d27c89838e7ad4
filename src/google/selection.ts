/** What the person has selected, and what the file has names for. */
import type { SelectedRows } from '../core/reviews/selected-items';
import { contentOf } from './one-cell';
import type { File } from './open-file';

export interface Selection {
  readonly tab: string;
  /** A1 notation without the tab. */
  readonly cells: string;
  readonly activeCell: string;
  readonly activeCellIsEmpty: boolean;
}

/** Undefined where no cell can be selected, as on a tab that is a chart. */
export function readSelection(file: File): Selection | undefined {
  const cells = file.getActiveRange();
  const active = file.getCurrentCell();
  if (!cells || !active) return undefined;
  return {
    tab: cells.getSheet().getName(),
    cells: cells.getA1Notation(),
    activeCell: active.getA1Notation(),
    activeCellIsEmpty: contentOf(active) === undefined,
  };
}

/** The active cell by its tab's lasting number; rows and columns count from 1. Undefined where no cell can be selected. */
export function activeCell(
  file: File,
): { readonly sheetId: number; readonly row: number; readonly column: number } | undefined {
  const cell = file.getCurrentCell();
  return cell
    ? { sheetId: cell.getSheet().getSheetId(), row: cell.getRow(), column: cell.getColumn() }
    : undefined;
}

export function namesOf(file: File): readonly string[] {
  return file.getNamedRanges().map((range) => range.getName());
}

/** What the active cell holds and shows. */
export function activeContent(file: File): {
  readonly formula: string;
  readonly shows: string;
  /** Another formula shows its result here. */
  readonly isSpilled: boolean;
} {
  const cell = file.getCurrentCell();
  if (!cell) return { formula: '', shows: '', isSpilled: false };
  const [formula, shows] = [cell.getFormula(), cell.getDisplayValue()];
  return { formula, shows, isSpilled: formula === '' && shows !== '' && cell.isBlank() };
}

/** The selected rows of the tab in front, block by block; none where no cell can be selected. */
export function selectedRows(file: File): readonly SelectedRows[] {
  const blocks = file.getActiveRangeList()?.getRanges() ?? [];
  const sheetId = blocks[0]?.getSheet().getSheetId();
  if (sheetId === undefined) return [];
  return blocks.map((cells) => ({
    sheetId,
    row: cells.getRow(),
    rows: cells.getNumRows(),
    column: cells.getColumn(),
  }));
}
