/** Sidebar: the runs that are remembered, the last one first. */
import { openFile } from '../../google/open-file';
import type { RunSummary } from '../../rpc/changes';
import { rememberedRuns } from '../restore';
import { summariesOf } from './run-summary';

export function listRuns(): readonly RunSummary[] {
  const file = openFile();
  return summariesOf(file, rememberedRuns(file).runs);
}
