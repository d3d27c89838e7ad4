import fc from 'fast-check';
import { alignmentScore } from '../../../src/core/methods/alignment-score';
import {
  absoluteImportance,
  fitPercent,
  relativeImportance,
  STRONGEST,
} from '../../../src/core/methods/contribution-matrix';
import { investmentIndex, investmentMatch } from '../../../src/core/methods/investment-match';
import { objectiveCoverage } from '../../../src/core/methods/objective-coverage';
import { signedAlignment } from '../../../src/core/methods/signed-alignment';
import { traceability } from '../../../src/core/methods/traceability';
import { normaliseWeights } from '../../../src/core/methods/weights';

const rounded = (numbers: readonly (number | undefined)[], decimals: number) =>
  numbers.map((n) => (n === undefined ? n : Number(n.toFixed(decimals))));

const strengths = fc.array(fc.constantFrom(-9, -3, -1, 0, 1, 3, 9), { minLength: 1, maxLength: 12 });
/** Some strengths with as many positive weights. */
const weighted = strengths.chain((row) =>
  fc.tuple(
    fc.constant(row),
    fc.array(fc.integer({ min: 1, max: 100 }), { minLength: row.length, maxLength: row.length }),
  ),
);
/** Shares that sum to 1. */
const mix = (parts: number) =>
  fc.array(fc.integer({ min: 1, max: 50 }), { minLength: parts, maxLength: parts }).map((numbers) => {
    const total = numbers.reduce((sum, n) => sum + n, 0);
    return numbers.map((n) => n / total);
  });

describe('A1 contribution matrix (QFD)', () => {
  const weights = [0.5, 0.3, 0.2];
  const rows = [
    [9, 0, 3, 0],
    [3, 9, 0, 0],
    [0, 1, 9, 0],
  ];
  const columns = [0, 1, 2, 3].map((j) => rows.map((row) => row[j] ?? 0));

  test('the published vector: importance, fit and relative importance of four columns', () => {
    const importances = columns.map((column) => absoluteImportance(weights, column));
    expect(rounded(importances, 2)).toEqual([5.4, 2.9, 3.3, 0]);
    expect(
      rounded(
        columns.map((column) => fitPercent(weights, column)),
        1,
      ),
    ).toEqual([60, 32.2, 36.7, 0]);
    expect(
      rounded(
        relativeImportance(importances).map((share) => share * 100),
        1,
      ),
    ).toEqual([46.6, 25, 28.4, 0]);
  });

  test('fit does not depend on the scale of the weights, and stays within 0 to 100 without negative links', () => {
    fc.assert(
      fc.property(weighted, fc.integer({ min: 2, max: 50 }), ([row, some], factor) => {
        const positive = row.map((strength) => Math.abs(strength));
        const fit = fitPercent(some, positive);
        expect(
          fitPercent(
            some.map((weight) => weight * factor),
            positive,
          ),
        ).toBeCloseTo(fit, 9);
        expect(fit).toBeGreaterThanOrEqual(0);
        expect(fit).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  test('nothing that contributes gives nothing, not an error', () => {
    expect(relativeImportance([0, 0])).toEqual([0, 0]);
    expect(fitPercent([], [])).toBe(0);
  });
});

describe('A2 signed alignment', () => {
  test('the published vector', () => {
    expect(signedAlignment([0.5, 0.3, 0.2], [9, -4.5, 0], [1, 0.6, 0.3])).toBeCloseTo(0.41, 10);
  });

  test('a plus and a minus of equal weight cancel out', () => {
    expect(signedAlignment([1, 1], [9, -9])).toBe(0);
  });

  test('it lies between -1 and 1, and turns its sign with the contributions', () => {
    fc.assert(
      fc.property(weighted, ([row, some]) => {
        const value = signedAlignment(some, row);
        expect(Math.abs(value)).toBeLessThanOrEqual(1 + 1e-9);
        expect(
          signedAlignment(
            some,
            row.map((strength) => -strength),
          ),
        ).toBeCloseTo(-value, 9);
      }),
    );
  });

  test('without weights it is 0', () => {
    expect(signedAlignment([], [])).toBe(0);
  });
});

describe('A3 objective coverage (noisy-OR)', () => {
  test.each([
    [[9], 0.9],
    [[9, 3], 0.93],
    [[1, 1, 1], 0.271],
    [[], 0],
    [[-9, -3], 0],
    [[9, -9], 0.9],
  ])('links %j cover %d', (links, covered) => {
    expect(objectiveCoverage(links)).toBeCloseTo(covered, 10);
  });

  test('one more link never covers less, the order does not matter, and hope alone never covers all', () => {
    fc.assert(
      fc.property(strengths, fc.constantFrom(-9, 0, 1, 3, 9), (links, more) => {
        const covered = objectiveCoverage(links);
        expect(objectiveCoverage([...links, more])).toBeGreaterThanOrEqual(covered - 1e-12);
        expect(objectiveCoverage([...links].reverse())).toBeCloseTo(covered, 12);
        expect(covered).toBeGreaterThanOrEqual(0);
        expect(covered).toBeLessThanOrEqual(1);
      }),
    );
    expect(objectiveCoverage(Array.from({ length: STRONGEST }, () => 9))).toBeLessThan(1);
  });
});

test('A4 traceability: the share of items that say what they are for; unknown without items', () => {
  const items = [true, true, false].map((traced) => ({ traced }));
  expect(traceability(items)).toBeCloseTo(2 / 3, 10);
  expect(traceability([])).toBeUndefined();
});

describe('A5 investment match (Renkonen, Schoener)', () => {
  test('the published vector', () => {
    expect(investmentMatch([0.5, 0.3, 0.2], [0.3, 0.3, 0.4])).toBeCloseTo(0.8, 10);
  });

  test('effort that nobody wanted counts against it', () => {
    expect(investmentMatch([0.5, 0.3, 0.2, 0], [0.6, 0.2, 0, 0.2])).toBeCloseTo(0.7, 10);
  });

  test('1 exactly where both mixes are the same, the same either way round, from 0 to 1', () => {
    fc.assert(
      fc.property(mix(4), mix(4), (targets, actuals) => {
        const match = investmentMatch(targets, actuals);
        expect(match).toBeCloseTo(investmentMatch(actuals, targets), 12);
        expect(match).toBeGreaterThanOrEqual(-1e-9);
        expect(match).toBeLessThanOrEqual(1 + 1e-9);
        expect(investmentMatch(targets, targets)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('the index divides what is spent by what is wanted, and is unknown where nothing is wanted', () => {
    expect(investmentIndex(0.4, 0.1)).toBeCloseTo(0.25, 12);
    expect(investmentIndex(0, 0.1)).toBeUndefined();
  });
});

describe('A7 alignment score', () => {
  test('the published vector: coverage .54, traceability two thirds, investment .70 give 62.6', () => {
    expect(alignmentScore({ coverage: 0.54, traceability: 2 / 3, investment: 0.7 })).toBeCloseTo(62.6, 10);
  });

  test('a part without data is left out, and the others take its place: .57 and .43', () => {
    const score = alignmentScore({ coverage: 0.54, traceability: 2 / 3, investment: undefined });
    expect(score).toBeCloseTo((100 * (0.4 * 0.54 + 0.3 * (2 / 3))) / 0.7, 10);
    expect(alignmentScore({ coverage: 1, traceability: 0, investment: undefined })).toBeCloseTo(57.14, 2);
  });

  test('without any part, or with weights of 0, there is no score', () => {
    expect(
      alignmentScore({ coverage: undefined, traceability: undefined, investment: undefined }),
    ).toBeUndefined();
    expect(
      alignmentScore(
        { coverage: 1, traceability: 1, investment: 1 },
        { coverage: 0, traceability: 0, investment: 0 },
      ),
    ).toBeUndefined();
  });

  test('it lies between the worst and the best of its parts', () => {
    const part = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(part, part, part, (coverage, trace, investment) => {
        const score = alignmentScore({ coverage, traceability: trace, investment });
        const known = [coverage, trace, investment].filter((value) => value !== undefined);
        expect(score === undefined).toBe(known.length === 0);
        if (score === undefined) return;
        expect(score).toBeGreaterThanOrEqual(100 * Math.min(...known) - 1e-9);
        expect(score).toBeLessThanOrEqual(100 * Math.max(...known) + 1e-9);
      }),
    );
  });
});

describe('weights', () => {
  test('any positive numbers become parts of one, and a blank one stays unknown', () => {
    expect(normaliseWeights([50, 30, undefined, 20])).toEqual([0.5, 0.3, undefined, 0.2]);
  });

  test('with no weight at all every part is equal', () => {
    expect(normaliseWeights([undefined, undefined])).toEqual([0.5, 0.5]);
    expect(normaliseWeights([0, 0, 0, 0])).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(normaliseWeights([])).toEqual([]);
  });

  test('the known parts sum to 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }), { minLength: 1 }),
        (some) => {
          const total = normaliseWeights(some).reduce<number>((sum, share) => sum + (share ?? 0), 0);
          expect(total).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});
