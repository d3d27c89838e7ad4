/** Every custom function and its documentation, in the order of the Help tab. */
import { ahpConsistencyFunction } from './ahp-consistency';
import { ahpWeightsFunction } from './ahp-weights';
import { alignmentAgeFunction } from './alignment-age';
import { alignmentBreakdown } from './alignment-breakdown';
import { alignmentScoreDoc } from './alignment-score';
import type { CellFunction, CellFunctionDoc } from './cell-function';
import { concentrationFunction } from './concentration';
import { consentStatusFunction } from './consent-status';
import { costOfDelayRateFunction } from './cost-of-delay-rate';
import { engagementGapFunction } from './engagement-gap';
import { evidenceStrengthFunction } from './evidence-strength';
import { horizonBalanceFunction } from './horizon-balance';
import { iceFunction } from './ice';
import { investmentMatchFunction } from './investment-match';
import { kanoFunction } from './kano';
import { kanoSummaryFunction } from './kano-summary';
import { linkStrengthFunction } from './link-strength';
import { netSupportFunction } from './net-support';
import { npsScoreFunction } from './nps-score';
import { objectiveCoverageFunction } from './objective-coverage';
import { objectiveProgressFunction } from './objective-progress';
import { okrGradeFunction } from './okr-grade';
import { okrPaceFunction } from './okr-pace';
import { okrProgressFunction } from './okr-progress';
import { opportunityScoreFunction } from './opportunity-score';
import { outcomeCheckFunction } from './outcome-check';
import { outcomeRewriteFunction } from './outcome-rewrite';
import { pmfScoreFunction } from './pmf-score';
import { powerInterestFunction } from './power-interest';
import { rankSumWeightsFunction, rocWeightsFunction } from './rank-weights';
import { riceFunction } from './rice';
import { salienceFunction } from './salience';
import { suggestLinksFunction } from './suggest-links';
import { traceabilityFunction } from './traceability';
import { valueCurveDivergenceFunction } from './value-curve-divergence';
import { weightedScoreFunction } from './weighted-score';
import { whyFunction } from './why';
import { wsjfFunction } from './wsjf';

/** All but ALIGNMENT_SCORE, which main makes because it may read the open file. */
export const allCellFunctions: readonly CellFunction[] = [
  alignmentBreakdown,
  objectiveCoverageFunction,
  traceabilityFunction,
  investmentMatchFunction,

  riceFunction,
  iceFunction,
  wsjfFunction,
  costOfDelayRateFunction,
  weightedScoreFunction,
  opportunityScoreFunction,
  kanoFunction,
  kanoSummaryFunction,

  rankSumWeightsFunction,
  rocWeightsFunction,
  ahpWeightsFunction,
  ahpConsistencyFunction,

  okrProgressFunction,
  okrGradeFunction,
  okrPaceFunction,
  objectiveProgressFunction,

  evidenceStrengthFunction,
  pmfScoreFunction,
  npsScoreFunction,
  horizonBalanceFunction,
  concentrationFunction,
  valueCurveDivergenceFunction,
  powerInterestFunction,
  salienceFunction,
  engagementGapFunction,
  netSupportFunction,
  consentStatusFunction,
  whyFunction,
  alignmentAgeFunction,
  suggestLinksFunction,
  linkStrengthFunction,

  outcomeCheckFunction,
  outcomeRewriteFunction,
];

export const allCellDocs: readonly CellFunctionDoc[] = [
  alignmentScoreDoc,
  ...allCellFunctions.map(({ doc }) => doc),
];
