/** =INVESTMENT_MATCH(): how far spending goes where the weights say. */
import { UserError } from '../../user-error';
import { investmentMatch } from '../methods/investment-match';
import { listOf } from './arguments';
import { cellFunction } from './cell-function';
import { isPlan, PLAN_PARAMETERS, planOf } from './plan-arguments';

export const investmentMatchFunction = cellFunction(
  {
    name: 'INVESTMENT_MATCH',
    summary:
      'How far spending goes where it should, from 0 to 1: from targets and actual spending, or for a whole plan.',
    parameters: PLAN_PARAMETERS.map((parameter, i) => {
      if (i === 0) {
        return {
          ...parameter,
          help: 'Targets, as any positive numbers; or the company objectives: CompanyObjectives.',
        };
      }
      return i === 1
        ? {
            ...parameter,
            help: 'Actual effort or money, in the same order; or the product objectives: ProductObjectives.',
          }
        : parameter;
    }),
    result: 'A number from 0 to 1; 1 spends exactly as it says.',
    example: '=INVESTMENT_MATCH(C2:C6;D2:D6)',
    formula: '1 - half of the sum of all differences between target share and actual share',
    source: 'Proportional similarity (Renkonen, Schoener), used for strategic buckets (Cooper).',
    pitfalls:
      'Missing estimates count as nothing: say beside it how many items have one. Effort that serves no objective counts against the match.',
  },
  (args): number => {
    if (isPlan(args)) return ofPlan(args);
    const targets = shares(args[0], 'targets');
    const actuals = shares(args[1], 'actuals');
    if (targets.length !== actuals.length) {
      throw new UserError(
        `Expected as many actuals as targets, but found ${targets.length} targets and ${actuals.length} actuals.`,
      );
    }
    return investmentMatch(targets, actuals);
  },
);

function ofPlan(args: readonly unknown[]): number {
  const { investment } = planOf(args).scores;
  if (investment === undefined) {
    throw new UserError('No effort was found yet: fill in the effort of initiatives.');
  }
  return investment;
}

function shares(argument: unknown, name: string): readonly number[] {
  const numbers = listOf(argument, name).map((value) => value ?? 0);
  const total = numbers.reduce((sum, value) => sum + value, 0);
  if (numbers.some((value) => value < 0)) {
    throw new UserError(`${name}: expected numbers of 0 or more but found a negative one.`);
  }
  if (total === 0) throw new UserError(`${name}: expected at least one number above 0.`);
  return numbers.map((value) => value / total);
}
