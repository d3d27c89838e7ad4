/** Sidebar: Restore. Puts back what the last run replaced, and forgets the run, so that the one before is the last. */
import type { TabRestore } from '../../core/changes/plan-restore';
import { putBackBlocks, typedAs } from '../../core/changes/put-back-blocks';
import { layoutBefore } from '../../core/upgrade/plan-upgrade';
import { changingFile } from '../changing-file';
import { flush } from '../../google/append-row';
import { dropLines } from '../../google/log-tab';
import { openFile } from '../../google/open-file';
import { mayChange, putBack, putBackNotes } from '../../google/put-back';
import { readRemembered, saveOwnTabs } from '../../google/remembered';
import type { Restored } from '../../rpc/changes';
import { UserError } from '../../user-error';
import { blocksFor } from '../blocks-for';
import { settleRestored } from '../settle-restored';
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
    const written = putAllBack(restore);
    // The run is forgotten only once its cells are safe.
    flush();
    const moved = written.map((one) => one.settle()).filter(Boolean);
    const layout = layoutBefore(last.what);
    if (layout !== undefined) saveOwnTabs(file, { ...readRemembered(file).own, layout });
    const unforgotten = forget(remembered, number);
    const problem = [...moved, unforgotten].filter(Boolean).join(' ');
    return {
      ...inWords(restore.plan),
      runs: summariesOf(file, unforgotten === '' ? others : remembered.runs),
      ...(problem === '' ? {} : { problem }),
    };
  });
}

interface TabWritten {
  readonly write: () => void;
  /** @returns '' or, where it cannot be told in which row something stands now, a sentence that says so */
  readonly settle: () => string;
}

/** All tabs are asked before the first is written. */
function putAllBack(restore: Restore): readonly TabWritten[] {
  const writes = restore.plan.tabs.flatMap((restored) => prepared(restore, restored));
  for (const { write } of writes) write();
  return writes;
}

function prepared(
  { tabs, held: byTab, zone }: Restore,
  { sheetId, tab: name, cells, notes }: TabRestore,
): readonly TabWritten[] {
  const tab = tabs.get(sheetId);
  const held = byTab.get(sheetId);
  if (!tab || !held) return [];
  const blocks = blocksFor(tab, cells);
  const noteBlocks = putBackBlocks(notes, ({ kept }) => typedAs(kept, '@'));
  if (!mayChange(tab, [...blocks, ...noteBlocks])) {
    throw new UserError(
      `The tab "${name}" is protected, and you may not change it, so nothing was put back. Ask the owner of the file to restore, or to let you edit that tab.`,
    );
  }
  return [
    {
      write: () => {
        putBack(tab, blocks);
        putBackNotes(tab, noteBlocks);
      },
      settle: () => (settleRestored(tab, held, blocks, zone) ? '' : movedSentence(name)),
    },
  ];
}

function movedSentence(tab: string): string {
  return `Rows of “${tab}” were moved while this was put back, so something may stand in another row. Look at that tab.`;
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
