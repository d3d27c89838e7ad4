/** Notes on the Changes tab what a run changed. It never fails the run itself. */
import type { ChangedCells } from '../core/changes/changed-cells';
import { linesOf, nextNumber, outlived } from '../core/changes/log-lines';
import { googleSays } from '../core/google-says';
import { allTables } from '../core/tables/all-tables';
import { logFault } from '../google/log';
import { appendLines, firstColumn } from '../google/log-tab';
import type { File } from '../google/open-file';
import { toast } from '../google/tell';
import { UserError } from '../user-error';
import { ensureHiddenTab } from './hidden-tab';

/** @returns '' or, where the run could not be noted, a sentence that says why */
export function rememberRun(
  file: File,
  what: string,
  when: string,
  changes: readonly ChangedCells[],
): string {
  if (changes.length === 0) return '';
  try {
    const tab = ensureHiddenTab(file, 'changes');
    const [heading, ...numbers] = firstColumn(tab);
    if (heading !== allTables.changes.columns.run.heading) {
      throw new UserError(`The first heading of the tab "${tab.getName()}" is not "Run" any more.`);
    }
    const lines = linesOf({ number: nextNumber(numbers), when, what, changes });
    appendLines(tab, numbers.length + 1, outlived(numbers, lines.length), lines);
    return '';
  } catch (error) {
    if (!(error instanceof UserError)) logFault('rememberRun', error);
    const sentence = `Restore cannot take this run back, because its changes could not be noted on the hidden tab Changes. ${reason(error)}`;
    toast(file, sentence);
    return sentence;
  }
}

function reason(error: unknown): string {
  if (error instanceof UserError) return error.message;
  // Google's own words may hold ids and addresses; the log has them.
  return googleSays(error) ?? 'The execution log of the script says why.';
}
