/** Reads tabs: two calls for the cells of one, however long it is. */
import type { File, Tab } from './open-file';

export interface RawTab {
  readonly tab: Tab;
  readonly id: number;
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas?: readonly (readonly string[])[];
}

/** What is read of a tab beside its name. */
export type Depth = 'name' | 'values' | 'formulas';

/** All tabs of the file, each as deep as it is needed. @param depthOf is told the ids of all tabs too */
export function readTabs(
  file: File,
  depthOf: (id: number, all: ReadonlySet<number>) => Depth,
): readonly RawTab[] {
  const tabs = file.getSheets().map((tab) => ({ tab, id: tab.getSheetId() }));
  const all = new Set(tabs.map(({ id }) => id));
  return tabs.map(({ tab, id }) => readOne(tab, id, depthOf(id, all)));
}

/** One tab with its formulas, or undefined where the file has no such tab any more. */
export function readTab(file: File, id: number): RawTab | undefined {
  const tab = file.getSheetById(id);
  return tab ? readOne(tab, id, 'formulas') : undefined;
}

function readOne(tab: Tab, id: number, depth: Depth): RawTab {
  const name = tab.getName();
  if (depth === 'name') return { tab, id, name, values: [] };
  const range = tab.getDataRange();
  const raw = { tab, id, name, values: range.getValues() };
  return depth === 'formulas' ? { ...raw, formulas: range.getFormulas() } : raw;
}
