/** Sidebar: runs the gap analysis and tells the page what came of it. */
import { withFileLock } from '../../google/lock';
import type { Checked } from '../../rpc/start';
import { checkPlan } from '../run-gap-analysis';
import { overview } from './overview';

export function check(): Checked {
  const { said } = withFileLock(checkPlan);
  return { said, overview: overview() };
}
