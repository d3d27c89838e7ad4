/** The one door for the sidebar: runs a call of rpc.ts for a sidebar that we opened, and for nobody else. */
import { logFault } from '../../google/log';
import { isIssued } from '../../google/nonces';
import { requireScreen } from '../../google/tell';
import type { Reply, Rpc } from '../../rpc';
import { UserError } from '../../user-error';
import { APOLOGY } from '../inside-the-sheet';
import { calls } from './calls';
import { changedCells } from './changed-cells';
import { answerPageAddress } from '../reviews/mail-links';
import { cancelQueued } from '../reviews/cancel-queued';
import { remindNow } from '../reviews/remind';
import { reminderTimer, repairReminders } from '../reviews/reminder-timer';
import { queueMessages } from '../reviews/queue-messages';
import { openAsk, outgoingMails, proposeFor } from '../reviews/open-ask';
import { openRecord, recordAnswer } from '../reviews/record-answer';
import { concerns, previewReply, sendReply } from '../reviews/reply';
import { previewAsk } from '../reviews/preview-ask';
import { sendAsk } from '../reviews/send-ask';
import { sendToMyself } from '../reviews/send-to-myself';
import { sendQueued } from '../reviews/send-queued';
import { settleUnknown } from '../reviews/settle-unknown';
import { syncReviews } from '../reviews/sync-reviews';
import { check } from './check';
import { changeSettings } from './change-settings';
import { checkGaps } from './check-gaps';
import { explainSelection } from './explain-selection';
import { findGap } from './find-gap';
import { listGaps } from './gap-list';
import { goToStep } from './go-to-step';
import { insertFormula } from './insert-formula';
import { listFormulas } from './list-formulas';
import { openSettings } from './open-settings';
import { pageParts } from './page-parts';
import { claimFile, pauseState, setPaused } from './pause-messages';
import { planPeriods } from './plan-periods';
import { readTabAs, saveMapping, scanSheet } from './mapping';
import { acceptLink, acceptLinks } from '../overlaps/accept-links';
import { bringBackLink, dismissLink } from '../overlaps/dismiss-link';
import { findOverlaps } from '../overlaps/find-overlaps';
import { listRuns } from './list-runs';
import { overview } from './overview';
import { planOwners } from './plan-owners';
import { setUp, startSample } from './set-up';
import { newRow } from './new-row';
import { openMap } from './open-map';
import { objectiveOfGap } from './objective-of-gap';
import { openRow } from './open-row';
import { saveMap } from './save-map';
import { saveRow } from './save-row';
import { previewRemoval } from './preview-removal';
import { previewRestore } from './preview-restore';
import { removeThroughline } from './remove-throughline';
import { restoreRun } from './restore-run';
import { sheetContext } from './sheet-context';
import { triageGaps } from './triage-gaps';
import { showChange } from './show-change';
import { openUpgrade, upgradeTabs } from './upgrade-tabs';

const calls: Rpc = {
  pageParts,

  overview,
  check,
  setUp,
  startSample,
  listFormulas,
  sheetContext,
  insertFormula,
  scanSheet,
  readTabAs,
  saveMapping,
  openRow,
  newRow,
  saveRow,
  openMap,
  saveMap,

  findOverlaps,
  acceptLink,
  acceptLinks,
  dismissLink,
  bringBackLink,

  openSettings,
  changeSettings,
  planPeriods,
  pauseState,
  setPaused,
  claimFile,
  listGaps,
  planOwners,
  triageGaps,
  findGap,
  objectiveOfGap,
  checkGaps,
  listRuns,
  changedCells,
  previewRestore,
  restoreRun,
  showChange,
  previewRemoval,
  removeThroughline,
  explainSelection,
  goToStep,
  queueMessages,
  sendQueued,
  settleUnknown,
  cancelQueued,
  reminderTimer,
  repairReminders,
  remindNow,
  syncReviews,
  answerPageAddress,
  openAsk,
  proposeFor,
  previewAsk,
  sendToMyself,
  sendAsk,
  outgoingMails,
  concerns,
  previewReply,
  sendReply,
  openRecord,
  recordAnswer,
  openUpgrade,
  upgradeTabs,
};

/**
 * @param nonce what the sidebar was given when it was opened
 * @param name one of the calls of Rpc
 * @param json its argument as JSON text, null where it takes none
 * @returns a Reply as JSON text, because a Date anywhere would turn the whole result into null
 */
export function sidebarCall(nonce: unknown, name: unknown, json: unknown): string {
  requireScreen();
  return JSON.stringify(replyTo(nonce, name, json));
}

function replyTo(nonce: unknown, name: unknown, json: unknown): Reply<unknown> {
  try {
    if (!isIssued(nonce)) throw new UserError('Open the sidebar again from the Throughline menu.');
    if (!isCall(name)) {
      throw new UserError(`Throughline does not know “${String(name)}”. Open the sidebar again.`);
    }
    const call = calls[name] as (argument: unknown, nonce: unknown) => unknown;
    return { ok: true, value: call(JSON.parse(String(json)), nonce) };
  } catch (error) {
    if (error instanceof UserError) return { ok: false, message: error.message };
    logFault(`sidebarCall ${String(name)}`, error);
    return { ok: false, message: APOLOGY };
  }
}

function isCall(name: unknown): name is keyof Rpc {
  return typeof name === 'string' && Object.keys(calls).includes(name);
}
