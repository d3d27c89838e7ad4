/** Brings the grid to the state that the host reports, without rebuilding it, so that scroll and selection stay. */
import { mergeWorksheetSnapshotWithDefault, type Injector } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import type { CellPatch } from '../../protocol/cell-view';
import type { TabView } from '../../protocol/workbook-view';
import { toMatrix, toSheet } from './cell-data';
import { applyChoices, forgetChoices } from './choices';
import { forgetTab, setShownCells, shownCell } from './shown-cells';
import { fitRows } from './row-heights';
import { layoutMutations } from './tab-layout';
import { run } from './workbook';

export function applyCells(injector: Injector, tab: string, cells: readonly CellPatch[]): void {
  const wrapped = cells.filter(([row, column, cell]) => (cell ?? shownCell(tab, row, column))?.style?.wrap);
  setShownCells(tab, cells);
  run(injector, SetRangeValuesMutation.id, { subUnitId: tab, cellValue: toMatrix(cells) });
  if (wrapped.length > 0) fitRows(injector, tab, new Set(wrapped.map(([row]) => row)));
}

/** Adds, removes, renames, reorders and lays out tabs. */
export function applyTabs(injector: Injector, before: readonly TabView[], after: readonly TabView[]): void {
  const known = new Map(before.map((tab) => [tab.id, tab]));
  const kept = new Set(after.map((tab) => tab.id));
  after.forEach((tab, index) => {
    if (known.has(tab.id)) return;
    run(injector, InsertSheetMutation.id, {
      index,
      sheet: mergeWorksheetSnapshotWithDefault(toSheet(tab, [])),
    });
    applyChoices(injector, tab);
  });
  for (const tab of before) {
    if (kept.has(tab.id)) continue;
    run(injector, RemoveSheetMutation.id, { subUnitId: tab.id });
    forgetTab(tab.id);
    forgetChoices(tab.id);
  }
  for (const tab of after) {
    const old = known.get(tab.id);
    if (!old || old === tab) continue;
    for (const [id, params] of layoutMutations(old, tab)) run(injector, id, { subUnitId: tab.id, ...params });
    if (JSON.stringify(old.choices) !== JSON.stringify(tab.choices)) applyChoices(injector, tab);
  }
}
