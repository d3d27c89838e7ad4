/** Watches a workbook and reports what changed for the page since the last report. */
import { type Tab, cellAt } from '../../host/model/tab';
import type { Change, Workbook } from '../../host/model/workbook';
import type { CellPatch, Patch } from '../../protocol';
import { cellView } from './cell-view';
import { conditionalLooks } from './conditional-look';
import { tabView } from './tab-view';

export interface Watcher {
  /** Patches that bring the page from the last report to now; none where nothing changed. */
  report(): Patch[];
  /** The page shows something else in these cells, so the next report tells them again. */
  retell(tab: number, cells: readonly (readonly [row: number, column: number, ...rest: unknown[]])[]): void;
}

/** What the page was told of a tab: each cell as text, by its place. */
type Told = Map<string, string>;

export function watchWorkbook(workbook: Workbook): Watcher {
  const told = new Map<number, Told>();
  const computing = new Set<number>();
  const dirty = new Set<number>(workbook.tabs.map((tab) => tab.id));
  let layout = '';
  let structure = true;
  workbook.listeners.add((change: Change) => {
    if (change.kind !== 'structure') dirty.add(change.area.sheet);
    else if (change.sheet === undefined) structure = true;
    else dirty.add(change.sheet);
  });
  return {
    report() {
      if (!structure && dirty.size === 0) return [];
      const patches: Patch[] = [];
      const tabs = workbook.tabs.map((tab) => tabView(workbook, tab));
      const now = JSON.stringify(tabs);
      if (now !== layout) patches.push({ kind: 'tabs', tabs });
      layout = now;
      for (const tab of workbook.tabs) {
        // A tab of plain values shows the same until it is written to.
        if (!structure && !dirty.has(tab.id) && !computing.has(tab.id)) continue;
        const before = told.get(tab.id) ?? new Map<string, string>();
        const { cells, after, computes } = compare(workbook, tab, before);
        told.set(tab.id, after);
        if (computes) computing.add(tab.id);
        else computing.delete(tab.id);
        if (cells.length > 0) patches.push({ kind: 'cells', tab: String(tab.id), cells });
      }
      dirty.clear();
      structure = false;
      return patches;
    },
    retell(tab, cells) {
      const known = told.get(tab);
      for (const [row, column] of cells) known?.set(`${row},${column}`, '');
      dirty.add(tab);
    },
  };
}

function compare(
  workbook: Workbook,
  tab: Tab,
  before: Told,
): { cells: CellPatch[]; after: Told; computes: boolean } {
  const cells: CellPatch[] = [];
  const after: Told = new Map();
  const looks = conditionalLooks(workbook, tab);
  const extent = workbook.engine.extent(tab.id);
  let computes = tab.conditionalFormats.length > 0;
  const visit = (row: number, column: number) => {
    computes ||= cellAt(tab, row, column)?.formula !== undefined;
    const key = `${row},${column}`;
    const view = cellView(workbook, tab, row, column, looks.get(key));
    if (!view) return;
    const text = JSON.stringify(view);
    after.set(key, text);
    if (before.get(key) !== text) cells.push([row, column, view]);
  };
  for (let row = 0; row < Math.max(tab.cells.length, extent.rows); row += 1) {
    const columns = Math.max(tab.cells[row]?.length ?? 0, row < extent.rows ? extent.columns : 0);
    for (let column = 0; column < columns; column += 1) visit(row, column);
  }
  for (const key of looks.keys()) if (!after.has(key)) visit(...placeOf(key));
  for (const key of before.keys()) if (!after.has(key)) cells.push([...placeOf(key), null]);
  return { cells, after, computes };
}

function placeOf(key: string): [row: number, column: number] {
  const [row = '', column = ''] = key.split(',');
  return [Number(row), Number(column)];
}
