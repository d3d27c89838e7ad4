/** Every custom function and its documentation, in the order of the Help tab. */
import { alignmentBreakdown } from './alignment-breakdown';
import { alignmentScoreDoc } from './alignment-score';
import type { CellFunction, CellFunctionDoc } from './cell-function';
import { investmentMatchFunction } from './investment-match';
import { objectiveCoverageFunction } from './objective-coverage';
import { riceFunction } from './rice';
import { traceabilityFunction } from './traceability';

/** All but ALIGNMENT_SCORE, which main makes because it may read the open file. */
export const allCellFunctions: readonly CellFunction[] = [
  alignmentBreakdown,
  objectiveCoverageFunction,
  traceabilityFunction,
  investmentMatchFunction,

  riceFunction,
];

export const allCellDocs: readonly CellFunctionDoc[] = [
  alignmentScoreDoc,
  ...allCellFunctions.map(({ doc }) => doc),
];
