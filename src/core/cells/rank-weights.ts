/** =RANK_SUM_WEIGHTS() and =ROC_WEIGHTS(): weights out of an order of importance. */
import { atFirstUse } from '../at-first-use';
import { rankOrderCentroidWeights, rankSumWeights, weightsOfRanks } from '../methods/rank-weights';
import { cellFunction, withParameters, type CellFunction, type CellFunctionDoc } from './cell-function';
import { numberParameter } from './parameters';
import { readRows } from './read-rows';
import { inShape } from './results';

const ranks = atFirstUse(
  () =>
    [
      numberParameter('ranks', 'The rank of each row: 1 is the most important, and equals share a rank.'),
    ] as const,
);

export const rankSumWeightsFunction = rankFunction(
  {
    name: 'RANK_SUM_WEIGHTS',
    summary: 'Weights out of an order of importance, falling in even steps.',
    result: 'A number from 0 to 1 for each row; together they make 1.',
    example: '=RANK_SUM_WEIGHTS(B2:B8)',
    formula: '2 x (n + 1 - rank) / (n x (n + 1)); those of the same rank share the weights of their places',
    source: 'Rank sum: Stillwell, Seaver and Edwards, 1981.',
    pitfalls:
      'A rank says what comes first, not by how much. The step from first to second is as large as the last one.',
  },
  rankSumWeights,
);

export const rocWeightsFunction = rankFunction(
  {
    name: 'ROC_WEIGHTS',
    summary: 'Weights out of an order of importance, falling steeply: the first counts most by far.',
    result: 'A number from 0 to 1 for each row; together they make 1.',
    example: '=ROC_WEIGHTS(B2:B8)',
    formula:
      'the sum of 1 / k for k from the rank to n, divided by n; those of the same rank share the weights of their places',
    source: 'Rank order centroid: Barron and Barrett, 1996.',
    pitfalls:
      'A rank says what comes first, not by how much. With five or more rows the last ones hardly count.',
  },
  rankOrderCentroidWeights,
);

/** Rows without a readable rank are left out: blank ones stay blank, the others say what is wrong. */
function rankFunction(
  doc: Omit<CellFunctionDoc, 'parameters'>,
  weightsOf: (count: number) => readonly number[],
): CellFunction {
  return cellFunction(withParameters(doc, ranks), (args) => {
    const { rows, direction } = readRows(ranks(), args);
    const weights = weightsOfRanks(
      rows.flatMap(({ values }) => values ?? []),
      weightsOf,
    ).values();
    const results = rows.map(({ values, problem = '' }) => [values ? (weights.next().value ?? '') : problem]);
    return inShape(results, direction);
  });
}
