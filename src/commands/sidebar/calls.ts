/** What the sidebar may ask for: the calls of rpc.ts, each with what answers it. */
import { atFirstUse } from '../../core/at-first-use';
import type { Rpc } from '../../rpc';
import { checkInstallation, tryLive } from '../installation/check-installation';
import { fileState } from '../installation/file-state';
import { changedCells } from './changed-cells';
import { takeAnswerPage } from '../reviews/answer-way';
import { sayWhoAsks } from '../reviews/say-who-asks';
import { cancelQueued } from '../reviews/cancel-queued';
import { remindNow } from '../reviews/remind';
import { reminderTimer, repairReminders } from '../reviews/reminder-timer';
import { queueMessages } from '../reviews/queue-messages';
import { openAsk, proposeFor } from '../reviews/open-ask';
import { outgoingMails } from '../reviews/outgoing-mails';
import { openRecord, recordAnswer } from '../reviews/record-answer';
import { concerns, previewReply, sendReply } from '../reviews/reply';
import { compareWordings } from '../reviews/compare-wordings';
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
import { findOutputs } from '../outcomes/find-outputs';
import { bringBackText, leaveText } from '../outcomes/leave-text';
import { writeOutcome } from '../outcomes/write-outcome';
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

export const calls = atFirstUse((): Rpc => ({
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

  findOutputs,
  writeOutcome,
  leaveText,
  bringBackText,
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

  openAsk,
  proposeFor,
  previewAsk,
  compareWordings,
  sendToMyself,
  sendAsk,
  outgoingMails,
  takeAnswerPage,
  sayWhoAsks,
  concerns,
  previewReply,
  sendReply,
  openRecord,
  recordAnswer,
  openUpgrade,
  upgradeTabs,
  checkInstallation,
  tryLive,
  fileState,
}));
