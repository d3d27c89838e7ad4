import fc from 'fast-check';
import { costOfDelayRate } from '../../../src/core/methods/cost-of-delay-rate';
import { ice } from '../../../src/core/methods/ice';
import { opportunityScore } from '../../../src/core/methods/opportunity-score';
import { rice } from '../../../src/core/methods/rice';
import { weightedScore, type Criterion } from '../../../src/core/methods/weighted-score';
import { wsjf } from '../../../src/core/methods/wsjf';

test('the published figures', () => {
  expect(rice(5000, 2, 0.8, 2)).toBe(4000);
  expect(ice(8, 5, 3)).toBe(120);
  expect(wsjf(8, 5, 3, 5)).toBeCloseTo(3.2, 12);
  expect(costOfDelayRate(10_000, 4)).toBe(2500);
  expect(opportunityScore(8.2, 3.1)).toBeCloseTo(13.3, 12);
  expect(opportunityScore(4, 6)).toBe(4);
});

const points = fc.double({ min: 0, max: 1000, noNaN: true });
const size = fc.double({ min: 0.1, max: 1000, noNaN: true });

test('more reach, impact or confidence never scores lower, and more effort never higher', () => {
  fc.assert(
    fc.property(points, points, points, size, size, (reach, impact, more, effort, larger) => {
      expect(rice(reach + more, impact, 0.8, effort)).toBeGreaterThanOrEqual(
        rice(reach, impact, 0.8, effort),
      );
      expect(rice(reach, impact, 1, effort)).toBeGreaterThanOrEqual(rice(reach, impact, 0.8, effort));
      expect(rice(reach, impact, 0.8, effort + larger)).toBeLessThanOrEqual(rice(reach, impact, 0.8, effort));
      expect(wsjf(reach + more, impact, 1, effort)).toBeGreaterThanOrEqual(wsjf(reach, impact, 1, effort));
      expect(wsjf(reach, impact, 1, effort + larger)).toBeLessThanOrEqual(wsjf(reach, impact, 1, effort));
      expect(costOfDelayRate(reach + more, effort)).toBeGreaterThanOrEqual(costOfDelayRate(reach, effort));
    }),
  );
});

test('another unit of effort or money changes every score by the same factor, and no order', () => {
  fc.assert(
    fc.property(points, size, size, (reach, effort, factor) => {
      expect(rice(reach, 2, 0.8, effort * factor) * factor).toBeCloseTo(rice(reach, 2, 0.8, effort), 6);
      expect(wsjf(reach * factor, 0, 0, effort * factor)).toBeCloseTo(wsjf(reach, 0, 0, effort), 6);
    }),
  );
});

test('an opportunity lies between its importance and twice that, and falls with satisfaction', () => {
  const ten = fc.double({ min: 0, max: 10, noNaN: true });
  fc.assert(
    fc.property(ten, ten, ten, (importance, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      expect(opportunityScore(importance, less)).toBeGreaterThanOrEqual(opportunityScore(importance, more));
      expect(opportunityScore(importance, a)).toBeGreaterThanOrEqual(importance);
      expect(opportunityScore(importance, a)).toBeLessThanOrEqual(2 * importance);
    }),
  );
});

describe('weighted scoring', () => {
  const criterion = (weight: number, lowerIsBetter = false, max = 1): Criterion => ({
    weight,
    lowerIsBetter,
    min: 0,
    max,
  });

  test('values 70/30, costs 80/20, both 60/40', () => {
    const criteria = [
      criterion(0.6 * 70),
      criterion(0.6 * 30),
      criterion(0.4 * 80, true),
      criterion(0.4 * 20, true),
    ];
    expect(weightedScore([0.8, 0.5, 0.25, 0.5], criteria)).toBeCloseTo(70.6, 10);
  });

  test('a criterion without a value is left out; without any there is no score', () => {
    const criteria = [criterion(3), criterion(1)];
    expect(weightedScore([0.5, undefined], criteria)).toBeCloseTo(50, 10);
    expect(weightedScore([undefined, undefined], criteria)).toBeUndefined();
    expect(weightedScore([undefined, 1], [criterion(3), criterion(0)])).toBeUndefined();
  });

  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const rows = fc.array(
    fc.record({ value: share, weight: fc.double({ min: 0.01, max: 9, noNaN: true }), lower: fc.boolean() }),
    { minLength: 1, maxLength: 6 },
  );

  test('it lies between 0 and 100, and neither the order of criteria, nor the unit of weights or scales matters', () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0.1, max: 50, noNaN: true }), (all, factor) => {
        const score = (list: typeof all, times = 1, scale = 1) =>
          weightedScore(
            list.map(({ value }) => value * scale),
            list.map(({ weight, lower }) => criterion(weight * times, lower, scale)),
          ) ?? Number.NaN;
        expect(score(all)).toBeGreaterThanOrEqual(-1e-9);
        expect(score(all)).toBeLessThanOrEqual(100 + 1e-9);
        expect(score([...all].reverse())).toBeCloseTo(score(all), 8);
        expect(score(all, factor)).toBeCloseTo(score(all), 8);
        expect(score(all, 1, factor)).toBeCloseTo(score(all), 8);
      }),
    );
  });
});
