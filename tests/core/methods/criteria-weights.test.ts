import fc from 'fast-check';
import { ahp, worstTriple } from '../../../src/core/methods/ahp';
import {
  rankOrderCentroidWeights,
  rankSumWeights,
  weightsOfRanks,
} from '../../../src/core/methods/rank-weights';

const rounded = (numbers: readonly number[]) => numbers.map((n) => n.toFixed(3));
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

describe('weights of ranks', () => {
  test('the published figures', () => {
    expect(rounded(rankSumWeights(4))).toEqual(['0.400', '0.300', '0.200', '0.100']);
    expect(rounded(rankOrderCentroidWeights(3))).toEqual(['0.611', '0.278', '0.111']);
    expect(rounded(rankOrderCentroidWeights(4))).toEqual(['0.521', '0.271', '0.146', '0.063']);
  });

  test('those of the same rank share the weights of their places', () => {
    expect(rounded(weightsOfRanks([1, 2, 2, 4], rankSumWeights))).toEqual([
      '0.400',
      '0.250',
      '0.250',
      '0.100',
    ]);
    expect(weightsOfRanks([3, 3], rankOrderCentroidWeights)).toEqual([0.5, 0.5]);
    expect(weightsOfRanks([], rankSumWeights)).toEqual([]);
  });

  const ranks = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 12 });

  test.each([
    ['rank sum', rankSumWeights],
    ['rank order centroid', rankOrderCentroidWeights],
  ])('%s: they sum to 1, a better rank never weighs less, and each follows its row', (_, weightsOf) => {
    fc.assert(
      fc.property(ranks, (list) => {
        const weights = weightsOfRanks(list, weightsOf);
        expect(sum(weights)).toBeCloseTo(1, 10);
        const wrong = list.flatMap((rank, i) =>
          list.filter(
            (other, j) => Math.sign(other - rank) !== Math.sign((weights[i] ?? 0) - (weights[j] ?? 0)),
          ),
        );
        expect(wrong).toEqual([]);
        expect(weightsOfRanks([...list].reverse(), weightsOf)).toEqual([...weights].reverse());
        expect(
          weightsOfRanks(
            list.map((rank) => rank * 10 - 3),
            weightsOf,
          ),
        ).toEqual(weights);
      }),
    );
  });
});

describe('AHP', () => {
  test('a matrix that hardly contradicts itself', () => {
    const { weights, lambda, consistencyRatio } = ahp([
      [1, 3, 5],
      [1 / 3, 1, 2],
      [1 / 5, 1 / 2, 1],
    ]);
    expect(rounded(weights)).toEqual(['0.648', '0.230', '0.122']);
    expect(lambda.toFixed(4)).toBe('3.0037');
    expect(consistencyRatio?.toFixed(4)).toBe('0.0032');
  });

  test('a matrix that goes round in a circle, and the three to look at again', () => {
    const matrix = [
      [1, 2, 1],
      [0.5, 1, 2],
      [1, 0.5, 1],
    ];
    expect(ahp(matrix).consistencyRatio?.toFixed(3)).toBe('0.187');
    expect(worstTriple(matrix)).toEqual({ places: [0, 1, 2], first: 2, second: 2, expected: 4, found: 1 });
  });

  test('one or two cannot contradict each other, and beyond ten nobody has published an index', () => {
    expect(ahp([[1]])).toEqual({ weights: [1], lambda: 1, consistencyRatio: undefined });
    expect(
      ahp([
        [1, 3],
        [1 / 3, 1],
      ]).consistencyRatio,
    ).toBeUndefined();
    expect(worstTriple([[1]])).toBeUndefined();
    const equal = Array.from({ length: 11 }, () => Array<number>(11).fill(1));
    expect(ahp(equal).consistencyRatio).toBeUndefined();
  });

  const truth = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 3, maxLength: 7 });

  test('comparisons that follow weights give these weights back and contradict nothing', () => {
    fc.assert(
      fc.property(truth, (parts) => {
        const { weights, consistencyRatio } = ahp(parts.map((a) => parts.map((b) => a / b)));
        expect(sum(weights)).toBeCloseTo(1, 10);
        parts.forEach((part, i) => expect(weights[i]).toBeCloseTo(part / sum(parts), 10));
        expect(consistencyRatio).toBeCloseTo(0, 8);
      }),
    );
  });

  test('the order of the criteria does not matter', () => {
    const saaty = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 3, 5, 9);
    fc.assert(
      fc.property(fc.array(saaty, { minLength: 6, maxLength: 6 }), (upper) => {
        const [ab = 1, ac = 1, ad = 1, bc = 1, bd = 1, cd = 1] = upper;
        const matrix = [
          [1, ab, ac, ad],
          [1 / ab, 1, bc, bd],
          [1 / ac, 1 / bc, 1, cd],
          [1 / ad, 1 / bd, 1 / cd, 1],
        ];
        const backwards = [...matrix].reverse().map((row) => [...row].reverse());
        const [there, back] = [ahp(matrix), ahp(backwards)];
        [...back.weights]
          .reverse()
          .forEach((weight, i) => expect(weight).toBeCloseTo(there.weights[i] ?? Number.NaN, 10));
        expect(back.consistencyRatio).toBeCloseTo(there.consistencyRatio ?? Number.NaN, 8);
      }),
    );
  });
});
