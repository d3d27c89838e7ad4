/** Finds the cell under the pointer or under the selection, where a card with its note, error or link may be shown. */
import type { Injector } from '@univerjs/core';
import {
  HoverManagerService,
  IEditorBridgeService,
  IRenderManagerService,
} from '@univerjs/preset-sheets-core';
import type { CellView } from '../../protocol/cell-view';
import { shownCell } from './shown-cells';
import { WORKBOOK } from './workbook';

export interface CardPlace {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
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

/** Calls back with the cell that the pointer is over, null where it is over none. */
export function followPointer(injector: Injector, onCell: (place: CardPlace | null) => void): void {
  injector.get(HoverManagerService).currentPosition$.subscribe((hover) => {
    if (!hover) return onCell(null);
    const { subUnitId: tab, row, col: column } = hover.location;
    onCell(placeOf(injector, { tab, row, column }, hover.position));
  });
}

/** The same for the selected cell, which keys reach too. */
export function placeOfSelection(injector: Injector): CardPlace | null {
  const state = injector.get(IEditorBridgeService).getEditCellState();
  if (!state) return null;
  return placeOf(injector, { tab: state.sheetId, row: state.row, column: state.column }, state.position);
}

/** What a cell has to tell beside itself: its note, what is wrong with it, or its link. */
export function toldBy(place: CardPlace | null): CellView | undefined {
  const cell = place ? shownCell(place.tab, place.row, place.column) : undefined;
  return cell && (cell.note || cell.error || cell.link) ? cell : undefined;
}

type CellPlace = Pick<CardPlace, 'tab' | 'row' | 'column'>;

function placeOf(injector: Injector, cell: CellPlace, corners: Corners): CardPlace | null {
  const canvas = injector.get(IRenderManagerService).getRenderById(WORKBOOK)?.engine.getCanvasElement();
  if (!canvas) return null;
  const { left, top } = canvas.getBoundingClientRect();
  return {
    ...cell,
    left: left + corners.startX,
    right: left + corners.endX,
    top: top + corners.startY,
    bottom: top + corners.endY,
  };
}
