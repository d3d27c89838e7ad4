import fc from 'fast-check';
import { netPromoterScore } from '../../../src/core/methods/net-promoter-score';
import { PMF_ANSWERS, pmfScore, type PmfAnswer } from '../../../src/core/methods/product-market-fit';
import { wilsonInterval } from '../../../src/core/methods/wilson-interval';

const times = <T>(n: number, value: T): readonly T[] => Array.from({ length: n }, () => value);
const survey = (very: number, somewhat: number, not: number, gone = 0): readonly PmfAnswer[] => [
  ...times(very, 'Very disappointed' as const),
  ...times(somewhat, 'Somewhat disappointed' as const),
  ...times(not, 'Not disappointed' as const),
  ...times(gone, 'No longer use' as const),
];
const percentages = (low = Number.NaN, high = Number.NaN) =>
  [low, high].map((bound) => Math.round(bound * 100));

describe('product/market fit', () => {
  test.each([
    [16, 40, 0.4, [26, 55]],
    [22, 50, 0.44, [31, 58]],
    [45, 100, 0.45, [36, 55]],
  ])('%d of %d very disappointed', (very, n, value, range) => {
    const score = pmfScore(survey(very, n - very - 5, 5));
    expect(score?.value).toBeCloseTo(value, 12);
    expect(score?.n).toBe(n);
    expect(percentages(score?.low, score?.high)).toEqual(range);
  });

  test('who no longer uses the product has no say', () => {
    expect(pmfScore(survey(16, 20, 4, 25))).toEqual(pmfScore(survey(16, 20, 4)));
    expect(pmfScore(survey(0, 0, 0, 3))).toBeUndefined();
    expect(pmfScore([])).toBeUndefined();
  });

  test('the order of answers does not matter, and one more very disappointed never lowers the score', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PMF_ANSWERS), { minLength: 1 }), (answers) => {
        const score = pmfScore(answers);
        expect(pmfScore([...answers].reverse())).toEqual(score);
        expect(pmfScore([...answers, 'Very disappointed'])?.value).toBeGreaterThanOrEqual(score?.value ?? 0);
      }),
    );
  });
});

test('a Wilson range holds the share, stays from 0 to 1 and narrows with more answers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
      const hits = Math.round(part * n);
      const { low, high } = wilsonInterval(hits, n);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(hits / n);
      expect(high).toBeGreaterThanOrEqual(hits / n);
      expect(high).toBeLessThanOrEqual(1);
      const more = wilsonInterval(10 * hits, 10 * n);
      expect(more.high - more.low).toBeLessThan(high - low);
    }),
  );
});

describe('net promoter score', () => {
  const scores = (promoters: number, passives: number, detractors: number) => [
    ...times(promoters, 9),
    ...times(passives, 7),
    ...times(detractors, 6),
  ];
  const rounded = (list: readonly number[]) => {
    const score = netPromoterScore(list);
    return [score?.value, score?.low, score?.high, score?.n].map((n = Number.NaN) => Math.round(n));
  };

  test('50 promoters, 30 passives, 20 detractors are 30, from 14 to 44', () => {
    expect(rounded(scores(50, 30, 20))).toEqual([30, 14, 44, 100]);
  });

  test('a tenth of them is 30 too, but anything from -19 to 65', () => {
    expect(rounded(scores(5, 3, 2))).toEqual([30, -19, 65, 10]);
  });

  test('0 to 6 detract, 7 and 8 are passive, 9 and 10 promote', () => {
    const each = Array.from({ length: 11 }, (_, score) => netPromoterScore([score])?.value);
    expect(each).toEqual([-100, -100, -100, -100, -100, -100, -100, 0, 0, 100, 100]);
    expect(netPromoterScore([])).toBeUndefined();
  });

  test('it lies between -100 and 100 and in its range, whatever the order; turned around it changes sign', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (promoters, passives, detractors) => {
        fc.pre(promoters + passives + detractors > 0);
        const list = scores(promoters, passives, detractors);
        const { value = 0, low = 0, high = 0 } = netPromoterScore(list) ?? {};
        expect(Math.abs(value)).toBeLessThanOrEqual(100);
        expect(low).toBeGreaterThanOrEqual(-100);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(high).toBeLessThanOrEqual(100);
        expect(netPromoterScore([...list].reverse())).toEqual(netPromoterScore(list));
        expect(netPromoterScore(scores(detractors, passives, promoters))?.value).toBeCloseTo(-value, 9);
      }),
    );
  });
});
