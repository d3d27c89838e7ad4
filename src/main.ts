/** Every name that Google can call, grouped by who may call it. Nothing else is global. */
import { ahpConsistencyFunction } from './core/cells/ahp-consistency';
import { ahpWeightsFunction } from './core/cells/ahp-weights';
import { alignmentAgeFunction } from './core/cells/alignment-age';
import { alignmentBreakdown } from './core/cells/alignment-breakdown';
import { alignmentScoreFunction } from './core/cells/alignment-score';
import { concentrationFunction } from './core/cells/concentration';
import { consentStatusFunction } from './core/cells/consent-status';
import { costOfDelayRateFunction } from './core/cells/cost-of-delay-rate';
import { engagementGapFunction } from './core/cells/engagement-gap';
import { evidenceStrengthFunction } from './core/cells/evidence-strength';
import { horizonBalanceFunction } from './core/cells/horizon-balance';
import { iceFunction } from './core/cells/ice';
import { investmentMatchFunction } from './core/cells/investment-match';
import { kanoFunction } from './core/cells/kano';
import { kanoSummaryFunction } from './core/cells/kano-summary';
import { linkStrengthFunction } from './core/cells/link-strength';
import { netSupportFunction } from './core/cells/net-support';
import { npsScoreFunction } from './core/cells/nps-score';
import { objectiveCoverageFunction } from './core/cells/objective-coverage';
import { objectiveProgressFunction } from './core/cells/objective-progress';
import { okrGradeFunction } from './core/cells/okr-grade';
import { okrPaceFunction } from './core/cells/okr-pace';
import { okrProgressFunction } from './core/cells/okr-progress';
import { opportunityScoreFunction } from './core/cells/opportunity-score';
import { outcomeCheckFunction } from './core/cells/outcome-check';
import { outcomeRewriteFunction } from './core/cells/outcome-rewrite';
import { pmfScoreFunction } from './core/cells/pmf-score';
import { powerInterestFunction } from './core/cells/power-interest';
import { rankSumWeightsFunction, rocWeightsFunction } from './core/cells/rank-weights';
import { riceFunction } from './core/cells/rice';
import { salienceFunction } from './core/cells/salience';
import { suggestLinksFunction } from './core/cells/suggest-links';
import { traceabilityFunction } from './core/cells/traceability';
import { valueCurveDivergenceFunction } from './core/cells/value-curve-divergence';
import { weightedScoreFunction } from './core/cells/weighted-score';
import { whyFunction } from './core/cells/why';
import { wsjfFunction } from './core/cells/wsjf';
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
export const ALIGNMENT_BREAKDOWN = alignmentBreakdown;
export const OBJECTIVE_COVERAGE = objectiveCoverageFunction;
export const TRACEABILITY = traceabilityFunction;
export const INVESTMENT_MATCH = investmentMatchFunction;
export const RICE = riceFunction;
export const ICE = iceFunction;
export const WSJF = wsjfFunction;
export const COST_OF_DELAY_RATE = costOfDelayRateFunction;
export const WEIGHTED_SCORE = weightedScoreFunction;
export const OPPORTUNITY_SCORE = opportunityScoreFunction;
export const KANO = kanoFunction;
export const KANO_SUMMARY = kanoSummaryFunction;
export const RANK_SUM_WEIGHTS = rankSumWeightsFunction;
export const ROC_WEIGHTS = rocWeightsFunction;
export const AHP_WEIGHTS = ahpWeightsFunction;
export const AHP_CONSISTENCY = ahpConsistencyFunction;
export const OKR_PROGRESS = okrProgressFunction;
export const OKR_GRADE = okrGradeFunction;
export const OKR_PACE = okrPaceFunction;
export const OBJECTIVE_PROGRESS = objectiveProgressFunction;
export const EVIDENCE_STRENGTH = evidenceStrengthFunction;
export const PMF_SCORE = pmfScoreFunction;
export const NPS_SCORE = npsScoreFunction;
export const HORIZON_BALANCE = horizonBalanceFunction;
export const CONCENTRATION = concentrationFunction;
export const VALUE_CURVE_DIVERGENCE = valueCurveDivergenceFunction;
export const POWER_INTEREST = powerInterestFunction;
export const SALIENCE = salienceFunction;
export const ENGAGEMENT_GAP = engagementGapFunction;
export const NET_SUPPORT = netSupportFunction;
export const CONSENT_STATUS = consentStatusFunction;
export const WHY = whyFunction;
export const ALIGNMENT_AGE = alignmentAgeFunction;
export const SUGGEST_LINKS = suggestLinksFunction;
export const LINK_STRENGTH = linkStrengthFunction;
export const OUTCOME_CHECK = outcomeCheckFunction;
export const OUTCOME_REWRITE = outcomeRewriteFunction;

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
