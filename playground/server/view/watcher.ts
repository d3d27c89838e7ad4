/** Watches a workbook and reports what changed for the page since the last report. */
import type { Extent } from '../../engine/contract';
import { type Tab, cellAt } from '../../host/model/tab';
import type { Change, Workbook } from '../../host/model/workbook';
import type { CellPatch } from '../../protocol/cell-view';
import type { Patch } from '../../protocol/workbook-view';
import { cellView, isBlank } from './cell-view';
import { conditionalLooks } from './conditional-look';
import { createTabViews } from './tab-view';

export interface Watcher {
  /** Patches that bring the page from the last report to now; none where nothing changed. */
  report(): Patch[];
  /** The page shows something else in these cells, so the next report tells them again. */
  retell(tab: number, cells: readonly (readonly [row: number, column: number, ...rest: unknown[]])[]): void;
}

/** What the page was told of a tab: each cell as text, by its place, and how far its values reached. */
interface Told {
  readonly cells: Map<string, string>;
  extent: Extent;
}

export function watchWorkbook(workbook: Workbook): Watcher {
  const told = new Map<number, Told>();
  const dirty = new Set<number>(workbook.tabs.map((tab) => tab.id));
  const tabViews = createTabViews(workbook);
  let layout = '';
  let changed = true;
  workbook.listeners.add((change: Change) => {
    changed = true;
    if (change.kind !== 'structure') dirty.add(change.area.sheet);
    else if (change.sheet !== undefined) dirty.add(change.sheet);
  });
  return {
    report() {
      if (!changed) return [];
      changed = false;
      const patches: Patch[] = [];
      const tabs = tabViews(dirty);
      const now = JSON.stringify(tabs);
      if (now !== layout) patches.push({ kind: 'tabs', tabs });
      layout = now;
      for (const tab of workbook.tabs) {
        const known = told.get(tab.id);
        const before = known ?? { cells: new Map<string, string>(), extent: { rows: 0, columns: 0 } };
        told.set(tab.id, before);
        // Elsewhere only what formulas show can have changed, and that lies within the filled part.
        const cells = compare(workbook, tab, before, known === undefined || dirty.has(tab.id));
        if (cells.length > 0) patches.push({ kind: 'cells', tab: String(tab.id), cells });
      }
      dirty.clear();
      return patches;
    },
    retell(tab, cells) {
      const known = told.get(tab);
      for (const [row, column] of cells) known?.cells.set(`${row},${column}`, '');
      dirty.add(tab);
      changed = true;
    },
  };
}

/** The cells that differ from what was told, which is brought up to date. @param whole looks beyond the filled part too */
function compare(workbook: Workbook, tab: Tab, told: Told, whole: boolean): CellPatch[] {
  const cells: CellPatch[] = [];
  const looks = conditionalLooks(workbook, tab);
  const extent = workbook.engine.extent(tab.id);
  const rows = Math.max(extent.rows, told.extent.rows);
  const columns = Math.max(extent.columns, told.extent.columns);
  const visit = (row: number, column: number) => {
    const key = `${row},${column}`;
    const inside = row < extent.rows && column < extent.columns;
    const blank = !inside && isBlank(cellAt(tab, row, column)) && !looks.has(key);
    const view = blank ? null : cellView(workbook, tab, row, column, looks.get(key));
    const text = view ? JSON.stringify(view) : undefined;
    if (told.cells.get(key) === text) return;
    if (text === undefined) told.cells.delete(key);
    else told.cells.set(key, text);
    cells.push([row, column, view]);
  };
  const seen = whole ? tab.cells.length : 0;
  for (let row = 0; row < Math.max(rows, seen); row += 1) {
    const width = Math.max(row < rows ? columns : 0, whole ? (tab.cells[row]?.length ?? 0) : 0);
    for (let column = 0; column < width; column += 1) visit(row, column);
  }
  // Conditional colours, and what was told where the tab has no cells any more.
  if (whole) for (const key of [...looks.keys(), ...told.cells.keys()]) visit(...placeOf(key));
  told.extent = extent;
  return cells;
}

function placeOf(key: string): [row: number, column: number] {
  const [row = '', column = ''] = key.split(',');
  return [Number(row), Number(column)];
}
