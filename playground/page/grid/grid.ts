/** The grid as the rest of the page uses it. */
import { LifecycleService, LifecycleStages, type Injector } from '@univerjs/core';
import type { CellPatch } from '../../protocol/cell-view';
import type { Edit } from '../../protocol/edit';
import type { Place, TabView, WorkbookView } from '../../protocol/workbook-view';
import { guardCommands } from './allowed-commands';
import { applyCells, applyTabs } from './apply-patch';
import { showHostText } from './cell-look';
import { applyChoices, tameChoices } from './choices';
import { createGesture, hostCommands, listenForEdits } from './edits';
import { followPlace, goTo, showTab } from './place';
import { fitTabsWhenShown } from './row-heights';
import { setShownCells } from './shown-cells';
import { openWorkbook, startUniver } from './univer';

export interface Grid {
  readonly injector: Injector;
  cells(tab: string, cells: readonly CellPatch[]): void;
  tabs(before: readonly TabView[], after: readonly TabView[]): void;
  goTo(place: Place): void;
  /** Brings a tab to the front, where the person last stood on it. */
  showTab(tab: string): void;
}

export interface GridEvents {
  /** The grid is drawn and takes keys. */
  ready(grid: Grid): void;
  edit(edit: Edit): void;
  place(place: Place): void;
}

export function openGrid(container: HTMLElement, view: WorkbookView, events: GridEvents): Grid {
  const univer = startUniver(container);
  const injector = univer.__getInjector();
  for (const [tab, cells] of Object.entries(view.cells)) setShownCells(tab, cells);
  openWorkbook(univer, view);
  showHostText(injector);
  const gesture = createGesture(events.edit);
  guardCommands(injector, hostCommands(injector, gesture, events.edit));
  listenForEdits(injector, gesture);
  fitTabsWhenShown(injector);
  const grid: Grid = {
    injector,
    cells: (tab, cells) => applyCells(injector, tab, cells),
    tabs: (before, after) => applyTabs(injector, before, after),
    goTo: (place) => goTo(injector, place),
    showTab: (tab) => showTab(injector, tab),
  };
  const lifecycle = injector.get(LifecycleService);
  void lifecycle.onStage(LifecycleStages.Rendered).then(() => {
    tameChoices(injector);
    for (const tab of view.tabs) applyChoices(injector, tab);
    grid.goTo(view.place);
    followPlace(injector, events.place);
    events.ready(grid);
  });
  return grid;
}
