/** =WEIGHTED_SCORE(): criteria weighed against each other on scales with fixed ends. */
import { UserError } from '../../user-error';
import { weightedScore, type Criterion } from '../methods/weighted-score';
import { cellText, isBlank, type Cell, type Cells } from '../tables/cell';
import { readNumber } from '../tables/read-number';
import { cellsOf } from './arguments';
import { cellFunction } from './cell-function';
import { readCriteria, weightedScoreParameters } from './criteria';
import { inCell, inShape } from './results';

export const weightedScoreFunction = cellFunction(
  {
    name: 'WEIGHTED_SCORE',
    summary: 'A score from 0 to 100 for each row of values, by weighted criteria.',
    get parameters() {
      return weightedScoreParameters();
    },
    result: 'A number for each row: 100 is best on every criterion, 0 worst on every one.',
    example: '=WEIGHTED_SCORE(B3:E20;B1:E1;B2:E2;1;5)',
    formula:
      '100 x the weighted mean of (value - scale_min) / (scale_max - scale_min), or 1 minus that where lower is better',
    source:
      'Weighted scoring, general practice (the additive value model). That a blank value leaves its criterion out is our own choice.',
    pitfalls:
      'Write down what each point of a scale means. A row with blanks is scored by what it has: fill it in before you compare. Fixed ends keep old scores as they are when a row is added.',
  },
  (args) => {
    const criteria = readCriteria(args.slice(1));
    const rows = rowsOf(cellsOf(args[0]), criteria.length);
    const results = rows.map((row, i) => [rowScore(row, criteria, rows.length > 1 ? i : undefined)]);
    return inShape(results, rows.length > 1 ? 'down' : 'one');
  },
);

/** A single column of as many cells as criteria is one row stood up. */
function rowsOf(block: Cells, criteria: number): Cells {
  const width = block[0]?.length ?? 0;
  if (width === 1 && criteria > 1 && block.length === criteria) return [block.flat()];
  if (width === criteria || width === 0) return block;
  throw new UserError(
    `Expected as many columns of values as weights, but found ${width} columns and ${criteria} weights.`,
  );
}

function rowScore(row: readonly Cell[], criteria: readonly Criterion[], index: number | undefined): Cell {
  const problems: string[] = [];
  const values = row.map((cell, column) => {
    const criterion = criteria[column];
    if (isBlank(cell) || !criterion) return undefined;
    const value = readNumber(cell);
    const { min, max } = criterion;
    if (value !== undefined && value >= min && value <= max) return value;
    const place = `values${index === undefined ? '' : `, row ${index + 1}`}, column ${column + 1}`;
    problems.push(
      `${place}: expected a number on the scale from ${min} to ${max} but found "${cellText(cell)}".`,
    );
    return undefined;
  });
  return problems.length > 0 ? problems.join(' ') : inCell(weightedScore(values, criteria) ?? '');
}
