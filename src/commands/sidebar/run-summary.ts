/** What the sidebar says of a remembered run. */
import type { Run } from '../../core/changes/log-lines';
import { countByTab } from '../../core/changes/run-words';
import { tabById } from '../../google/hold-tab';
import type { File } from '../../google/open-file';
import type { RunSummary } from '../../rpc/changes';

/** Asks for each tab once, however many runs wrote to it. */
export function tabNames(file: File): (sheetId: number) => string | undefined {
  const names = new Map<number, string | undefined>();
  return (id) => {
    if (!names.has(id)) names.set(id, tabById(file, id)?.getName());
    return names.get(id);
  };
}

export function summariesOf(file: File, runs: readonly Run[]): readonly RunSummary[] {
  const nameOf = tabNames(file);
  return runs.map(({ number, when, what, changes }) => {
    const tabs = countByTab(changes ?? [], nameOf);
    const cells = tabs.reduce((sum, tab) => sum + tab.cells, 0);
    return { run: number, when, what, cells, tabs, ...(changes ? {} : { tooMany: true as const }) };
  });
}
