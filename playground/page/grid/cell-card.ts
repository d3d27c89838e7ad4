/** Finds the cell under the pointer or under the selection, where a card with its note, error or link may be shown. */
import type { Injector } from '@univerjs/core';
import {
  HoverManagerService,
  IEditorBridgeService,
  IRenderManagerService,
} from '@univerjs/preset-sheets-core';
import type { CellView } from '../../protocol';
import { shownCell } from './shown-cells';
import { WORKBOOK } from './workbook';

export interface CardPlace {
  readonly cell: CellView;
  /** Lower left corner of the cell and its right edge, in pixels of the window. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Corners {
  readonly startX: number;
  readonly endX: number;
  readonly startY: number;
  readonly endY: number;
}

/** Calls back with the cell that the pointer is over, where it has something to tell, else null. */
export function followPointer(injector: Injector, onCell: (place: CardPlace | null) => void): void {
  injector.get(HoverManagerService).currentPosition$.subscribe((hover) => {
    const cell = hover && shownCell(hover.location.subUnitId, hover.location.row, hover.location.col);
    onCell(cell && tells(cell) ? placeOf(injector, cell, hover.position) : null);
  });
}

/** The same for the selected cell, which keys reach too. */
export function cardOfSelection(injector: Injector): CardPlace | null {
  const state = injector.get(IEditorBridgeService).getEditCellState();
  const cell = state && shownCell(state.sheetId, state.row, state.column);
  return cell && tells(cell) ? placeOf(injector, cell, state.position) : null;
}

function tells(cell: CellView): boolean {
  return Boolean(cell.note || cell.error || cell.link);
}

function placeOf(injector: Injector, cell: CellView, corners: Corners): CardPlace | null {
  const canvas = injector.get(IRenderManagerService).getRenderById(WORKBOOK)?.engine.getCanvasElement();
  if (!canvas) return null;
  const { left, top } = canvas.getBoundingClientRect();
  return {
    cell,
    left: left + corners.startX,
    right: left + corners.endX,
    top: top + corners.startY,
    bottom: top + corners.endY,
  };
}
