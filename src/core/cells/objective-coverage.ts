/** =OBJECTIVE_COVERAGE(): how well contributions cover an objective. */
import { UserError } from '../../user-error';
import { objectiveCoverage } from '../methods/objective-coverage';
import type { Cell } from '../tables/cell';
import { numbersOf } from './arguments';
import { cellFunction } from './cell-function';
import { isPlan, PLAN_PARAMETERS, planOf } from './plan-arguments';

export const objectiveCoverageFunction = cellFunction(
  {
    name: 'OBJECTIVE_COVERAGE',
    summary:
      'How well work covers an objective, from 0 to 1: from a list of contributions, from a block of the map (one result a column), or for a whole plan.',
    parameters: PLAN_PARAMETERS.map((parameter, i) =>
      i === 0
        ? {
            ...parameter,
            help: `Contributions from -9 to 9; or ${parameter.help.charAt(0).toLowerCase()}${parameter.help.slice(1)}`,
          }
        : parameter,
    ),
    result:
      'For a list one number, for a block a row of numbers, for a plan a table: company objective, coverage. Blank where there is nothing.',
    example: '=OBJECTIVE_COVERAGE(C2:C13)',
    formula:
      '1 - product of (1 - contribution / 10). One strong link .90, strong and medium .93, three weak .27.',
    source: 'Noisy-OR, the standard probability form.',
    pitfalls:
      'It takes contributions to be independent. What works against an objective does not cover it, and does not reduce it either: look at negative links by themselves.',
  },
  (args): Cell | readonly (readonly Cell[])[] => {
    if (isPlan(args)) {
      return planOf(args).scores.objectives.map(({ objective, coverage }) => [
        objective.id || objective.name,
        coverage,
      ]);
    }
    const rows = numbersOf(args[0], 'contributions');
    const isList = rows.length <= 1 || rows.every((row) => row.length === 1);
    if (isList) return coverageOf(rows.flat());
    return [(rows[0] ?? []).map((_, column) => coverageOf(rows.map((row) => row[column])))];
  },
);

function coverageOf(contributions: readonly (number | undefined)[]): Cell {
  const known = contributions.filter((strength) => strength !== undefined);
  const outside = known.find((strength) => Math.abs(strength) > 9);
  if (outside !== undefined) {
    throw new UserError(`contributions: expected numbers from -9 to 9 but found "${outside}".`);
  }
  return known.length === 0 ? '' : objectiveCoverage(known);
}
