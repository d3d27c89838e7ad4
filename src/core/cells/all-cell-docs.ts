/** The documentation of every custom function, in the order of the Help tab. */
import { alignmentBreakdown } from './alignment-breakdown';
import { alignmentScoreDoc } from './alignment-score';
import type { CellFunctionDoc } from './cell-function';
import { investmentMatchFunction } from './investment-match';
import { objectiveCoverageFunction } from './objective-coverage';
import { traceabilityFunction } from './traceability';

export const allCellDocs: readonly CellFunctionDoc[] = [
  alignmentScoreDoc,
  alignmentBreakdown.doc,
  objectiveCoverageFunction.doc,
  traceabilityFunction.doc,
  investmentMatchFunction.doc,
];
