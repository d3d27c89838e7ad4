/** Sidebar: what Restore would do now. It writes nothing. */
import type { RestorePlan } from '../../core/changes/plan-restore';
import { openFile } from '../../google/open-file';
import type { LeftCells, RestorePreview } from '../../rpc/changes';
import { UserError } from '../../user-error';
import { rememberedRuns, restoreOf } from '../restore';
import { summariesOf } from './run-summary';

export function previewRestore(): RestorePreview {
  const file = openFile();
  const [last] = rememberedRuns(file).runs;
  const [run] = last ? summariesOf(file, [last]) : [];
  if (!last || !run) throw new UserError('There is no run to take back: none has changed a cell yet.');
  return { run, ...inWords(restoreOf(file, last).plan) };
}

/** As many as a person reads. */
const MOST_NAMED = 20;

export function inWords({ tabs, left }: RestorePlan): {
  readonly cells: number;
  readonly tabs: readonly string[];
  readonly left: LeftCells;
} {
  return {
    cells: tabs.reduce((sum, { cells, notes }) => sum + cells.length + notes.length, 0),
    tabs: tabs.map(({ tab }) => tab),
    left: { named: left.slice(0, MOST_NAMED), more: Math.max(0, left.length - MOST_NAMED) },
  };
}
