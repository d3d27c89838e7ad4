/** Sidebar: runs the gap analysis and tells what it changed, with the list as it stands then. */
import { checkNews } from '../../core/triage/check-news';
import { changingFile } from '../changing-file';
import type { CheckedGaps } from '../../rpc/gaps';
import { checkPlan } from '../run-gap-analysis';
import { listGaps } from './gap-list';

export function checkGaps(): CheckedGaps {
  const { analysis, said, scoreBefore } = changingFile(checkPlan);
  const { open, found, fixed, scores, isEmpty } = analysis;
  const reopened = open.filter(({ newStatus }) => newStatus === 'Re-opened').length;
  const news = checkNews({ found, fixed, reopened, scoreBefore, scoreNow: scores.score });
  return { said: isEmpty ? said : news, list: listGaps() };
}
