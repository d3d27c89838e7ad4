/** =AHP_CONSISTENCY(): whether comparisons of two at a time contradict each other, and where. */
import { ahp, CONSISTENT_ENOUGH, worstTriple, type Triple } from '../methods/ahp';
import { isAbove } from '../methods/threshold';
import type { Cell } from '../tables/cell';
import { MATRIX } from './ahp-weights';
import { cellFunction } from './cell-function';
import { readComparisons } from './comparisons';

export const ahpConsistencyFunction = cellFunction(
  {
    name: 'AHP_CONSISTENCY',
    summary:
      'How far the comparisons behind AHP_WEIGHTS contradict each other, and which three to look at again.',
    parameters: [MATRIX],
    result:
      'One row of three cells: the consistency ratio, 0 being no contradiction; consistent or look again; and the three that contradict each other most.',
    example: '=AHP_CONSISTENCY(B2:E5)',
    formula:
      '((lambda - n) / (n - 1)) / random index, lambda being the mean of (matrix x weights) / weights. Up to one tenth is consistent.',
    source: 'Thomas Saaty, with his random indices for 3 to 10 criteria.',
    pitfalls:
      'Consistent is not true: it only says that the answers fit together. Do not bend answers until the ratio fits; ask again about the three named.',
  },
  (args): Cell | readonly (readonly Cell[])[] => {
    const { names, matrix } = readComparisons(args[0]);
    if (matrix.length === 0) return '';
    if (matrix.length < 3) return [['', 'consistent', 'Fewer than three cannot contradict each other.']];
    const { consistencyRatio } = ahp(matrix);
    const triple = worstTriple(matrix);
    const where = triple ? sentence(triple, names) : '';
    if (consistencyRatio === undefined) {
      return [['', 'unknown', `The ratio is published for up to 10 criteria. ${where}`]];
    }
    const verdict = isAbove(consistencyRatio, CONSISTENT_ENOUGH) ? 'look again' : 'consistent';
    return [[Math.max(0, consistencyRatio), verdict, where]];
  },
);

function sentence({ places, expected, found, first, second }: Triple, names: readonly string[]): string {
  const [a, b, c] = places.map((place) => names[place] ?? '');
  if (ratio(expected) === ratio(found)) return 'No three contradict each other.';
  return `${a} is ${ratio(first)} against ${b}, and ${b} is ${ratio(second)} against ${c}, so ${a} should be ${ratio(expected)} against ${c}, but is ${ratio(found)}.`;
}

/** As people compare: 3, 2.5, 1/3. */
function ratio(value: number): string {
  const times = (n: number) => String(Math.round(n * 10) / 10);
  return value < 1 && times(1 / value) !== '1' ? `1/${times(1 / value)}` : times(value);
}
