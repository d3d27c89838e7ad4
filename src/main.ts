/** Every name that Google can call, grouped by who may call it. Nothing else is global. */
import { alignmentBreakdown } from './core/cells/alignment-breakdown';
import { alignmentScoreFunction } from './core/cells/alignment-score';
import { investmentMatchFunction } from './core/cells/investment-match';
import { objectiveCoverageFunction } from './core/cells/objective-coverage';
import { riceFunction } from './core/cells/rice';
import { traceabilityFunction } from './core/cells/traceability';
import { insideTheSheet } from './commands/inside-the-sheet';
import { removeSample as removeSampleCommand } from './commands/remove-sample';
import { runGapAnalysis as runGapAnalysisCommand } from './commands/run-gap-analysis';
import { scoreOpenFile } from './commands/score-open-file';
import { setUpWorkbook as setUpWorkbookCommand } from './commands/set-up-workbook';
import { showHelp as showHelpCommand } from './commands/show-help';
import { startWithSample as startWithSampleCommand } from './commands/start-with-sample';
import { addMenu } from './google/add-menu';
import { withFileLock } from './google/lock';
import { menu } from './menu';

// Cells: read-only, anybody who can see the sheet.
export const ALIGNMENT_SCORE = alignmentScoreFunction(scoreOpenFile);
export const ALIGNMENT_BREAKDOWN = alignmentBreakdown;
export const OBJECTIVE_COVERAGE = objectiveCoverageFunction;
export const TRACEABILITY = traceabilityFunction;
export const INVESTMENT_MATCH = investmentMatchFunction;
export const RICE = riceFunction;

// Simple triggers: called by Sheets, with hardly any rights.
export function onOpen(): void {
  addMenu(menu);
}
export function onInstall(): void {
  onOpen();
}

// The menu: a person at the sheet.
export const runGapAnalysis = insideTheSheet('runGapAnalysis', () => withFileLock(runGapAnalysisCommand));
export const setUpWorkbook = insideTheSheet('setUpWorkbook', () => withFileLock(setUpWorkbookCommand));
export const startWithSample = insideTheSheet('startWithSample', () => withFileLock(startWithSampleCommand));
export const removeSample = insideTheSheet('removeSample', removeSampleCommand);
export const showHelp = insideTheSheet('showHelp', showHelpCommand);
