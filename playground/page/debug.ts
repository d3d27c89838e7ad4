/** What a browser test can ask of the page: the grid is a canvas, so there is nothing to read in the document. */
import { editsAnswered } from './connection';
import type { Grid } from './grid/grid';
import { workbookOf } from './grid/apply-patch';
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
  place(): { readonly tab: string; readonly box: unknown };
  editsAnswered(): Promise<void>;
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
      return { tab: getState().tabs.find((tab) => tab.id === place?.tab)?.name ?? '', box: place?.box };
    },
    editsAnswered,
  };
  Object.assign(window, { throughline: debug });
}
