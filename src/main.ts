/** Every name that Google can call, grouped by who may call it. Nothing else is global. */
import { alignmentScoreFunction } from './core/cells/alignment-score';
import { fromDailyTimer, fromOurTimer } from './commands/from-our-timer';
import { insideTheSheet } from './commands/inside-the-sheet';
import { answerReview as answerReviewCommand } from './commands/answers/answer-review';
import { openReview as openReviewCommand } from './commands/answers/open-review';
import { serveAnswerPage } from './commands/answers/serve-answer-page';
import { replyText } from './commands/answers/through-link';
import { CHECK_TIMER } from './commands/installation/check-installation';
import { reportFromPage, reportFromTimer } from './commands/installation/report-back';
import { openMenu } from './commands/open-menu';
import { openSidebarAt } from './commands/open-sidebar';
import { pauseAllMessages as pauseAllMessagesCommand } from './commands/pause-all-messages';
import { removeSample as removeSampleCommand } from './commands/remove-sample';
import { remind } from './commands/reviews/remind';
import { REMIND } from './commands/reviews/reminder-timer';
import { sendReminders as sendRemindersCommand } from './commands/reviews/send-reminders';
import { CONTINUE, sendByTimer } from './commands/reviews/send-queued';
import { runGapAnalysis as runGapAnalysisCommand } from './commands/run-gap-analysis';
import { scoreOpenFile } from './commands/score-open-file';
import { setUpWorkbook as setUpWorkbookCommand } from './commands/set-up-workbook';
import { showHelp as showHelpCommand } from './commands/show-help';
import { sidebarCall as sidebarCallCommand } from './commands/sidebar/sidebar-call';
import { startWithSample as startWithSampleCommand } from './commands/start-with-sample';
import { changingFile } from './commands/changing-file';
import { menu } from './menu';

// Cells: read-only, anybody who can see the sheet.
export const ALIGNMENT_SCORE = alignmentScoreFunction(scoreOpenFile);
export { alignmentBreakdown as ALIGNMENT_BREAKDOWN } from './core/cells/alignment-breakdown';
export { objectiveCoverageFunction as OBJECTIVE_COVERAGE } from './core/cells/objective-coverage';
export { traceabilityFunction as TRACEABILITY } from './core/cells/traceability';
export { investmentMatchFunction as INVESTMENT_MATCH } from './core/cells/investment-match';
export { riceFunction as RICE } from './core/cells/rice';
export { iceFunction as ICE } from './core/cells/ice';
export { wsjfFunction as WSJF } from './core/cells/wsjf';
export { costOfDelayRateFunction as COST_OF_DELAY_RATE } from './core/cells/cost-of-delay-rate';
export { weightedScoreFunction as WEIGHTED_SCORE } from './core/cells/weighted-score';
export { opportunityScoreFunction as OPPORTUNITY_SCORE } from './core/cells/opportunity-score';
export { kanoFunction as KANO } from './core/cells/kano';
export { kanoSummaryFunction as KANO_SUMMARY } from './core/cells/kano-summary';
export { rankSumWeightsFunction as RANK_SUM_WEIGHTS } from './core/cells/rank-weights';
export { rocWeightsFunction as ROC_WEIGHTS } from './core/cells/rank-weights';
export { ahpWeightsFunction as AHP_WEIGHTS } from './core/cells/ahp-weights';
export { ahpConsistencyFunction as AHP_CONSISTENCY } from './core/cells/ahp-consistency';
export { okrProgressFunction as OKR_PROGRESS } from './core/cells/okr-progress';
export { okrGradeFunction as OKR_GRADE } from './core/cells/okr-grade';
export { okrPaceFunction as OKR_PACE } from './core/cells/okr-pace';
export { objectiveProgressFunction as OBJECTIVE_PROGRESS } from './core/cells/objective-progress';
export { evidenceStrengthFunction as EVIDENCE_STRENGTH } from './core/cells/evidence-strength';
export { pmfScoreFunction as PMF_SCORE } from './core/cells/pmf-score';
export { npsScoreFunction as NPS_SCORE } from './core/cells/nps-score';
export { horizonBalanceFunction as HORIZON_BALANCE } from './core/cells/horizon-balance';
export { concentrationFunction as CONCENTRATION } from './core/cells/concentration';
export { valueCurveDivergenceFunction as VALUE_CURVE_DIVERGENCE } from './core/cells/value-curve-divergence';
export { powerInterestFunction as POWER_INTEREST } from './core/cells/power-interest';
export { salienceFunction as SALIENCE } from './core/cells/salience';
export { engagementGapFunction as ENGAGEMENT_GAP } from './core/cells/engagement-gap';
export { netSupportFunction as NET_SUPPORT } from './core/cells/net-support';
export { consentStatusFunction as CONSENT_STATUS } from './core/cells/consent-status';
export { whyFunction as WHY } from './core/cells/why';
export { alignmentAgeFunction as ALIGNMENT_AGE } from './core/cells/alignment-age';
export { suggestLinksFunction as SUGGEST_LINKS } from './core/cells/suggest-links';
export { linkStrengthFunction as LINK_STRENGTH } from './core/cells/link-strength';
export { outcomeCheckFunction as OUTCOME_CHECK } from './core/cells/outcome-check';
export { outcomeRewriteFunction as OUTCOME_REWRITE } from './core/cells/outcome-rewrite';

// Simple triggers: called by Sheets, with hardly any rights.
export function onOpen(event: unknown): void {
  openMenu(menu, event);
}
export function onInstall(event: unknown): void {
  openMenu(menu, event, true);
}

// The menu: a person at the sheet.
export const runGapAnalysis = insideTheSheet('runGapAnalysis', () => changingFile(runGapAnalysisCommand));
export const setUpWorkbook = insideTheSheet('setUpWorkbook', () => changingFile(setUpWorkbookCommand));
export const startWithSample = insideTheSheet('startWithSample', () => changingFile(startWithSampleCommand));
export const removeSample = insideTheSheet('removeSample', removeSampleCommand);
export const openSidebar = insideTheSheet('openSidebar', openSidebarAt('start'));
export const openMapping = insideTheSheet('openMapping', openSidebarAt('mapping'));
export const openGaps = insideTheSheet('openGaps', openSidebarAt('gaps'));
export const openWhy = insideTheSheet('openWhy', openSidebarAt('why'));
export const openOverlaps = insideTheSheet('openOverlaps', openSidebarAt('overlaps'));
export const openOutcomes = insideTheSheet('openOutcomes', openSidebarAt('outcomes'));
export const openRow = insideTheSheet('openRow', openSidebarAt('row'));
export const checkThisInstallation = insideTheSheet('checkThisInstallation', openSidebarAt('installation'));
export const openFormulas = insideTheSheet('openFormulas', openSidebarAt('formulas'));
export const requestReviews = insideTheSheet('requestReviews', openSidebarAt('ask'));
export const pauseAllMessages = insideTheSheet('pauseAllMessages', pauseAllMessagesCommand);
export const sendReminders = insideTheSheet('sendReminders', sendRemindersCommand);
export const showHelp = insideTheSheet('showHelp', showHelpCommand);

// The sidebar: a person at the sheet, in a page that we opened.
export const sidebarCall = sidebarCallCommand;

// Timers: those that we installed ourselves.
export const continueSending = fromOurTimer(CONTINUE, sendByTimer);
export const checkTimer = fromOurTimer(CHECK_TIMER, reportFromTimer);
export const remindDaily = fromDailyTimer(REMIND, remind);

// The web app: anybody. Opening a page does nothing. The answer page has two calls, for whoever holds a link that we signed; the test page
// has one, for whoever holds the code that a sidebar has just been given, once.
export const doGet = serveAnswerPage;
export function openReview(token: unknown): string {
  return replyText('openReview', () => openReviewCommand(token));
}
export function answerCheck(code: unknown, account: unknown): string {
  return replyText('answerCheck', () => reportFromPage(code, account));
}
export function answerReview(token: unknown, json: unknown): string {
  return replyText('answerReview', () => answerReviewCommand(token, json));
}
