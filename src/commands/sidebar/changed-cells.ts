/** Sidebar: the cells of one run, with what they held and hold. */
import type { Run } from '../../core/changes/log-lines';
import { shownCells } from '../../core/changes/run-words';
import { openFile, type File } from '../../google/open-file';
import type { RunCells } from '../../rpc/changes';
import { UserError } from '../../user-error';
import { rememberedRuns, zoneOf } from '../restore';
import { tabNames } from './run-summary';

/** As many as a person may want to look through. */
const MOST = 100;

export function changedCells(number: number): RunCells {
  const file = openFile();
  const run = rememberedRun(file, number);
  const cells = shownCells(run, MOST, tabNames(file), zoneOf(file));
  const all = (run.changes ?? []).reduce((sum, { after }) => sum + after.length, 0);
  return { run: number, cells, more: all - cells.length };
}

export function rememberedRun(file: File, number: number): Run {
  const run = rememberedRuns(file).runs.find((one) => one.number === number);
  if (!run) throw new UserError('This run is not remembered any more. Go back and look at the list again.');
  return run;
}
