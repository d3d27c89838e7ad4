/** The way in which a run writes cells: to all of its tabs or to none, remembering what stood there before. */
import type { ChangedCells } from '../core/changes/changed-cells';
import { findChanges, type HeldTab } from '../core/changes/find-changes';
import { holdsEnough } from '../core/changes/held-enough';
import { maySpill } from '../core/changes/may-spill';
import { offsetOf } from '../core/tables/raw-cells';
import type { SheetData } from '../core/tables/sheet-data';
import { localTime } from '../google/clock';
import { holdTab } from '../google/hold-tab';
import type { File } from '../google/open-file';
import { writeAll, type TabWrite } from '../google/write-blocks';
import { UserError } from '../user-error';
import { rememberRun } from './remember-run';
import { withoutSpilled } from './without-spilled';

interface RunWrite extends TabWrite {
  /** The tab as the caller has read it, so that no second read is needed where it says enough. */
  readonly held?: SheetData;
}

/**
 * Writes to all of the tabs or to none, and remembers what stood there before under the name of the run. It belongs inside the file lock.
 * @param what what a person would call the run: "Gap analysis", "Edited the row KR-3"
 * @returns '' or, where the run could not be noted, a sentence that says why; it is on screen already
 * @throws UserError that names a tab which is protected against this person
 */
export function writeRun(file: File, what: string, writes: readonly RunWrite[]): string {
  return noting(file, what, writes, () => writeAll(writes));
}

/** The same for a command that has its own way of writing. @param writes what it is about to write */
export function noting(file: File, what: string, writes: readonly RunWrite[], write: () => void): string {
  const { text: when, offset } = localTime(file);
  const changes = writes.flatMap((one) => changesOf(one, offsetOf(offset)));
  try {
    write();
  } catch (error) {
    // After a UserError nothing was written; after any other failure some cells may have been.
    if (!(error instanceof UserError)) rememberRun(file, what, when, changes);
    throw error;
  }
  return rememberRun(file, what, when, changes);
}

function changesOf(write: RunWrite, zone: number): readonly ChangedCells[] {
  const { tab, blocks, notes = [] } = write;
  const held = heldBefore(write);
  const changes = findChanges(held, { blocks, notes }, zone);
  return maySpill(held.formulas) ? withoutSpilled(tab, changes) : changes;
}

function heldBefore({ tab, blocks, notes = [], held }: RunWrite): HeldTab {
  if (held && notes.length === 0 && holdsEnough(held, blocks)) {
    return { sheetId: held.id, tab: held.name, values: held.cells, formulas: held.formulas };
  }
  const ends = notes.map(({ row, column, notes: texts }) => ({
    row: row + texts.length - 1,
    column: column + (texts[0]?.length ?? 1) - 1,
  }));
  const last = (key: 'row' | 'column') => Math.max(...ends.map((end) => end[key]));
  return ends.length > 0 ? holdTab(tab, { row: last('row'), column: last('column') }) : holdTab(tab);
}
