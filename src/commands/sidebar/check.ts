/** Sidebar: runs the gap analysis and tells the page what came of it. */
import { changingFile } from '../changing-file';
import type { Checked } from '../../rpc/start';
import { checkPlan } from '../run-gap-analysis';
import { overview } from './overview';

export function check(): Checked {
  const { said, analysis } = changingFile(checkPlan);
  return { said, isEmpty: analysis.isEmpty, overview: overview() };
}
