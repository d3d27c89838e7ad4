/** Sidebar: Restore. Puts back what the last run replaced, and forgets the run, so that the one before is the last. */
import type { TabRestore } from '../../core/changes/plan-restore';
import { putBackBlocks, typedAs } from '../../core/changes/put-back-blocks';
import { layoutBefore } from '../../core/upgrade/plan-upgrade';
import { changingFile } from '../changing-file';
import { flush } from '../../google/append-row';
import { dropLines } from '../../google/log-tab';
import { openFile, type Tab } from '../../google/open-file';
import { mayChange, putBack, putBackNotes } from '../../google/put-back';
import { readRemembered, saveOwnTabs } from '../../google/remembered';
import type { Restored } from '../../rpc/changes';
import { UserError } from '../../user-error';
import { blocksFor } from '../blocks-for';
import { rememberedRuns, restoreOf, type Remembered, type Restore } from '../restore';
import { inWords } from './preview-restore';
import { summariesOf } from './run-summary';

export function restoreRun(number: number): Restored {
  return changingFile(() => {
    const file = openFile();
    const remembered = rememberedRuns(file);
    const [last, ...others] = remembered.runs;
    if (last?.number !== number) {
      throw new UserError('Something else was changed or taken back meanwhile. Look at the list again.');
    }
    const restore = restoreOf(file, last);
    putAllBack(restore);
    // The run is forgotten only once its cells are safe.
    flush();
    const layout = layoutBefore(last.what);
    if (layout !== undefined) saveOwnTabs(file, { ...readRemembered(file).own, layout });
    const problem = forget(remembered, number);
    return {
      ...inWords(restore.plan),
      runs: summariesOf(file, problem === '' ? others : remembered.runs),
      ...(problem === '' ? {} : { problem }),
    };
  });
}

/** All tabs are asked before the first is written. */
function putAllBack({ plan, tabs }: Restore): void {
  const writes = plan.tabs.flatMap((restored) => {
    const tab = tabs.get(restored.sheetId);
    return tab ? [prepared(tab, restored)] : [];
  });
  for (const write of writes) write();
}

function prepared(tab: Tab, { tab: name, cells, notes }: TabRestore): () => void {
  const blocks = blocksFor(tab, cells);
  const noteBlocks = putBackBlocks(notes, ({ kept }) => typedAs(kept, '@'));
  if (!mayChange(tab, [...blocks, ...noteBlocks])) {
    throw new UserError(
      `The tab "${name}" is protected, and you may not change it, so nothing was put back. Ask the owner of the file to restore, or to let you edit that tab.`,
    );
  }
  return () => {
    putBack(tab, blocks);
    putBackNotes(tab, noteBlocks);
  };
}

/** @returns '' or, where the lines of the run stay, a sentence that says so */
function forget({ tab, lines }: Remembered, number: number): string {
  const rows = lines.flatMap(([run], i) => (i > 0 && Number(run) === number ? [i + 1] : []));
  if (!tab || rows.length === 0) return '';
  const values = rows.map(() => ['']);
  if (!mayChange(tab, [{ row: rows[0] ?? 2, column: 1, values }])) {
    return 'It stays in the list, because the hidden tab Changes is protected.';
  }
  dropLines(tab, rows);
  return '';
}
