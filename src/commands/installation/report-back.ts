/** What the test page and the timer of a check report: how they get at the file, and nothing of what is in it. */
import { buildMark } from '../../core/edition/build';
import type { PageFacts } from '../../core/installation/facts';
import { saveReport, spendCode, takeTimerCode } from '../../google/installation/check-codes';
import { accountsHere } from '../../google/installation/service-trials';
import { tryReach } from '../../google/open-file';
import { hasScreen } from '../../google/tell';
import { isWebRequest } from '../../google/web-request';
import { UserError } from '../../user-error';
import { fact } from './fact';

/** The test page: its one button. @param account what the page has seen in its own address */
export function reportFromPage(code: unknown, account: unknown): string {
  if (!spendCode(code)) {
    throw new UserError(
      'This test page was used already, or is too old. Press “Try it live” in the sidebar again.',
    );
  }
  const visitor = fact('visitor', accountsHere);
  const report: PageFacts = {
    mark: buildMark,
    reach: tryReach(),
    hasDocumentLock: !isWebRequest(),
    hasScreen: hasScreen(),
    ...('value' in visitor ? { isNamed: visitor.value.active !== '' } : {}),
    isSecondAccount: account === 'second',
  };
  saveReport(code, 'page', report);
  return 'Reported. Go back to the sheet: the sidebar shows what was found.';
}

/** The timer of a check, once. */
export function reportFromTimer(): void {
  const code = takeTimerCode();
  if (code !== undefined) saveReport(code, 'timer', tryReach());
}
