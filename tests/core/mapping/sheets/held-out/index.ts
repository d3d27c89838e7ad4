/** The sheets that only measure the mapping: nobody who works on it reads them, or they measure nothing. */
import { type SheetFixture } from '../sheet-fixture';
import { betsByHorizon } from './bets-by-horizon';
import { boardPlanPillars } from './board-plan-pillars';
import { interviewFindings } from './interview-findings';
import { longHeadings } from './long-headings';
import { matrixWithTicks } from './matrix-with-ticks';
import { mergedObjectives } from './merged-objectives';
import { numberedOutline } from './numbered-outline';
import { objectivesByFunction } from './objectives-by-function';
import { opportunityScoring } from './opportunity-scoring';
import { powerInterestGrid } from './power-interest-grid';
import { questionHeadings } from './question-headings';
import { roadmapByMonth } from './roadmap-by-month';
import { scorecardTwoRowHeading } from './scorecard-two-row-heading';
import { stackedAndBeside } from './stacked-and-beside';
import { typeColumn } from './type-column';
import { v2mom } from './v2mom';

export const heldOutSheets: Readonly<Record<string, SheetFixture>> = {
  'bets-by-horizon': betsByHorizon,
  'board-plan-pillars': boardPlanPillars,
  'interview-findings': interviewFindings,
  'long-headings': longHeadings,
  'matrix-with-ticks': matrixWithTicks,
  'merged-objectives': mergedObjectives,
  'numbered-outline': numberedOutline,
  'objectives-by-function': objectivesByFunction,
  'opportunity-scoring': opportunityScoring,
  'power-interest-grid': powerInterestGrid,
  'question-headings': questionHeadings,
  'roadmap-by-month': roadmapByMonth,
  'scorecard-two-row-heading': scorecardTwoRowHeading,
  'stacked-and-beside': stackedAndBeside,
  'type-column': typeColumn,
  v2mom,
};
