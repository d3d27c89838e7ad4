/** Sidebar: runs the gap analysis and tells the page what came of it. */
import { withFileLock } from '../../google/lock';
import { checkPlan } from '../run-gap-analysis';

export function check(): string {
  return withFileLock(checkPlan).said;
}
