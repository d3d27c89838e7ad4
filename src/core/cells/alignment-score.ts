/** =ALIGNMENT_SCORE(): the portfolio number, from ranges, from the tabs, or for one row. */
import { UserError } from '../../user-error';
import { count } from '../gaps/wording';
import { fitPercent } from '../methods/contribution-matrix';
import { signedAlignment } from '../methods/signed-alignment';
import type { Scores } from '../strategy/scores';
import { isDate } from '../tables/raw-cells';
import { isRange, listOf, numbersOf } from './arguments';
import { cellFunction, type CellFunction, type CellFunctionDoc } from './cell-function';
import { isPlan, PLAN_PARAMETERS, planOf } from './plan-arguments';

export const alignmentScoreDoc: CellFunctionDoc = {
  name: 'ALIGNMENT_SCORE',
  summary:
    'How well the plan serves what the company wants, from 0 to 100. With ranges it follows every edit. With LastCheck it reads the tabs, and each gap analysis that changes something renews it; with nothing it reads them and is not renewed. With a row of contributions and a row of weights it is the fit of that row.',
  parameters: PLAN_PARAMETERS.map((parameter, i) =>
    i === 0
      ? {
          ...parameter,
          help: `${parameter.help} Or a row of contributions from -9 to 9, or the cell LastCheck.`,
          optional: true,
        }
      : i === 1
        ? { ...parameter, help: `${parameter.help} Or the weights, as many as contributions.` }
        : parameter,
  ),
  result:
    'A number from 0 to 100; from -100 for a row with negative contributions; a sentence where something is missing.',
  example: '=ALIGNMENT_SCORE(CompanyObjectives;ProductObjectives;AlignmentMap;Initiatives)',
  formula:
    '100 x (0.40 x weighted coverage + 0.30 x traceability + 0.30 x investment match). A part without data is left out and the others take its place. For a row: the weighted mean of contributions, divided by 9, times 100.',
  source:
    'Coverage: noisy-OR. Traceability: OpenOKR. Investment match: Renkonen similarity. The combination is our own. A row: QFD (Akao), signed after Segflow.',
  pitfalls:
    'One number hides its parts: put =ALIGNMENT_BREAKDOWN beside it. Sheets recalculates a function only when an argument changes, so pass the ranges for a live number. With ranges the parts weigh 40, 30 and 30 %; the Summary takes them from Settings.',
};

/** @param readOpenFile scores the file that the formula stands in; the one place where a formula reads tabs by itself */
export function alignmentScoreFunction(readOpenFile: () => Scores): CellFunction {
  return cellFunction(alignmentScoreDoc, (args) => {
    if (isPlan(args)) return scoreOf(planOf(args).scores);
    const given = args.filter((argument) => argument !== undefined);
    if (given.length <= 1 && !isRange(args[0])) {
      refuseOddStamp(args[0]);
      return scoreOf(readOpenFile());
    }
    if (given.length === 2) return rowFit(args[0], args[1]);
    return scoreOf(planOf(args).scores);
  });
}

/** LastCheck is a date, or blank before the first run; anything else was meant otherwise. */
function refuseOddStamp(argument: unknown): void {
  if (argument === undefined || argument === '' || isDate(argument)) return;
  throw new UserError(
    'Expected nothing, the cell LastCheck, or the ranges CompanyObjectives;ProductObjectives;AlignmentMap;Initiatives, but found a single value.',
  );
}

function scoreOf({ score, objectives, traceable }: Scores): number {
  if (objectives.length === 0) {
    throw new UserError('No company objective was found yet: fill in at least one to get a score.');
  }
  if (traceable === 0) {
    throw new UserError(
      'No product objective or initiative was found yet: fill in at least one to get a score.',
    );
  }
  if (score === undefined) {
    throw new UserError('There is nothing to score yet: no part of the score has data.');
  }
  return score;
}

/** One fit for a row or a column of contributions; a column of fits for several rows. */
function rowFit(
  contributions: unknown,
  weights: unknown,
): number | '' | readonly (readonly (number | '')[])[] {
  const given = listOf(weights, 'weights');
  // With no weight at all, everything weighs the same.
  const parts = given.every((weight) => weight === undefined)
    ? given.map(() => 1)
    : given.map((weight) => weight ?? 0);
  const rows = numbersOf(contributions, 'contributions');
  const isList = rows.length === 1 || rows.every((row) => row.length === 1);
  if (isList) return fitOf(rows.flat(), parts);
  return rows.map((row) => [fitOf(row, parts)]);
}

/** Blank contributions are none; a wholly blank row stays blank. */
function fitOf(row: readonly (number | undefined)[], weights: readonly number[]): number | '' {
  if (row.every((strength) => strength === undefined)) return '';
  if (row.length !== weights.length) {
    throw new UserError(
      `Expected as many weights as contributions, but found ${count(weights.length, 'weight')} and ${count(row.length, 'contribution')}.`,
    );
  }
  const outside = row.find((strength) => strength !== undefined && Math.abs(strength) > 9);
  if (outside !== undefined) {
    throw new UserError(`contributions: expected numbers from -9 to 9 but found "${outside}".`);
  }
  if (weights.some((weight) => weight < 0)) {
    throw new UserError('weights: expected numbers of 0 or more but found a negative one.');
  }
  const strengths = row.map((strength) => strength ?? 0);
  const signed = strengths.some((strength) => strength < 0);
  return signed ? 100 * signedAlignment(weights, strengths) : fitPercent(weights, strengths);
}
