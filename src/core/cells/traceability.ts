/** =TRACEABILITY(): how much of the work says what it is for. */
import { UserError } from '../../user-error';
import { cellFunction } from './cell-function';
import { PLAN_PARAMETERS, planOf } from './plan-arguments';

export const traceabilityFunction = cellFunction(
  {
    name: 'TRACEABILITY',
    summary:
      'The share of product objectives and initiatives that lead to a company objective, or that say why they stand alone.',
    parameters: PLAN_PARAMETERS,
    result: 'A number from 0 to 1: 0.9 and more is healthy, below 0.8 is a gap.',
    example: '=TRACEABILITY(CompanyObjectives;ProductObjectives;AlignmentMap;Initiatives)',
    formula: '(items with a link of 3 or more + items with a written reason) / all items',
    source: 'The alignment health of OpenOKR.',
    pitfalls: 'Linking everything to anything raises it: weak links do not count here.',
  },
  (args): number => {
    const { traceability } = planOf(args).scores;
    if (traceability === undefined) throw new UserError('No product objective or initiative was found yet.');
    return traceability;
  },
);
