/** What a browser test can ask of the page: the grid is a canvas, so there is nothing to read in the document. */
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { Box } from '../protocol/cell-view';
import { editsAnswered } from './connection';
import type { Grid } from './grid/grid';
import { WORKBOOK, workbookOf } from './grid/workbook';
import { currentPlace } from './grid/place';
import { shownCell } from './grid/shown-cells';
import { getState } from './state';

export interface Debug {
  /** What a cell shows. Zero-based. */
  shown(tab: string, row: number, column: number): string;
  /** What Univer holds for it, to see that the grid follows. */
  painted(tab: string, row: number, column: number): string;
  tabs(): readonly string[];
  /** The name of the tab in front, and the selected rectangle. */
  place(): { readonly tab: string; readonly box: Box };
  /** The middle and the right edge of a cell of the tab in front, in pixels of the window. */
  placeOf(row: number, column: number): CellPlace;
  editsAnswered(): Promise<void>;
}

interface CellPlace {
  readonly x: number;
  readonly y: number;
  readonly right: number;
}

export function exposeForTests(grid: Grid): void {
  const idOf = (name: string) => getState().tabs.find((tab) => tab.name === name)?.id ?? '';
  const debug: Debug = {
    shown(tab, row, column) {
      const cell = shownCell(idOf(tab), row, column);
      return cell?.shown ?? String(cell?.value ?? '');
    },
    painted(tab, row, column) {
      const sheet = workbookOf(grid.injector)?.getSheetBySheetId(idOf(tab));
      return String(sheet?.getCell(row, column)?.v ?? '');
    },
    tabs: () => getState().tabs.map((tab) => tab.name),
    place() {
      const place = currentPlace(grid.injector);
      if (!place) throw new Error('No tab is in front.');
      return { tab: getState().tabs.find((tab) => tab.id === place.tab)?.name ?? '', box: place.box };
    },
    placeOf: (row, column) => placeOf(grid, row, column),
    editsAnswered,
  };
  Object.assign(window, { throughline: debug });
}

function placeOf({ injector }: Grid, row: number, column: number): CellPlace {
  const render = injector.get(IRenderManagerService).getRenderById(WORKBOOK);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const canvas = render?.engine.getCanvasElement();
  if (!skeleton || !canvas) throw new Error('The grid is not drawn yet.');
  const { startX, endX, startY, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const { left, top } = canvas.getBoundingClientRect();
  return { x: left + (startX + endX) / 2, y: top + (startY + endY) / 2, right: left + endX };
}
