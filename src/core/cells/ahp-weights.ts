/** =AHP_WEIGHTS(): weights out of comparisons of two at a time. */
import { ahp } from '../methods/ahp';
import { cellFunction, type CellParameter } from './cell-function';
import { readComparisons } from './comparisons';

export const MATRIX: CellParameter = {
  name: 'matrix',
  type: 'range',
  help: 'A square of comparisons, with or without headings: how many times as important the row is as the column, from 9 (far more) over 1 (the same) to 1/9. One half of it is enough. Type a fraction as a formula, =1/3, because Sheets takes 1/3 for a date.',
};

export const ahpWeightsFunction = cellFunction(
  {
    name: 'AHP_WEIGHTS',
    summary: 'Weights out of comparisons of two at a time, for up to 15 criteria.',
    parameters: [MATRIX],
    result: 'A column with a number from 0 to 1 for each row of the square; together they make 1.',
    example: '=AHP_WEIGHTS(B2:E5)',
    formula: 'The geometric mean of each row, divided by the sum of all of them.',
    source: 'Analytic hierarchy process: Thomas Saaty; row geometric means.',
    pitfalls:
      'Check =AHP_CONSISTENCY before you use the weights. Eight criteria are 28 questions already: group them first.',
  },
  (args) => {
    const { matrix } = readComparisons(args[0]);
    return matrix.length === 0 ? '' : ahp(matrix).weights.map((weight) => [weight]);
  },
);
