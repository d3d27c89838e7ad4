import fc from 'fast-check';
import { CONFIDENCE_METER, evidenceStrength, freshness } from '../../../src/core/methods/evidence-strength';
import { horizonBalance } from '../../../src/core/methods/horizon-balance';
import { quantile, quartersOf } from '../../../src/core/methods/quartiles';
import { EVIDENCE_TYPES } from '../../../src/core/tables/evidence';

describe('evidence strength (Confidence Meter, fading)', () => {
  test('90 days at a half-life of 180 leave .707, each half-life halves', () => {
    expect(freshness(90).toFixed(3)).toBe('0.707');
    expect([0, 180, 360].map((age) => freshness(age))).toEqual([1, 0.5, 0.25]);
    expect(freshness(30, 30)).toBe(0.5);
  });

  test('what lies in the future is fresh, and without a half-life nothing fades', () => {
    expect(freshness(-20)).toBe(1);
    expect(freshness(5000, 0)).toBe(1);
  });

  test('each kind of evidence is stronger than the one before, from .01 to 10', () => {
    const values = EVIDENCE_TYPES.map((type) => CONFIDENCE_METER[type]);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect([values[0], values[values.length - 1]]).toEqual([0.01, 10]);
  });

  test('anecdotes stay below 1, and data stays above for a while', () => {
    const of = (type: (typeof EVIDENCE_TYPES)[number], age: number) =>
      evidenceStrength([{ value: CONFIDENCE_METER[type], age }]);
    expect(of('Anecdote', 0)).toBeLessThan(1);
    expect(of('Market data', 170)).toBeGreaterThan(1);
    expect(of('Market data', 190)).toBeLessThan(1);
  });

  test('ten anecdotes are no test: the strongest counts, and nothing is added up', () => {
    const anecdotes = Array.from({ length: 10 }, () => ({ value: CONFIDENCE_METER.Anecdote, age: 0 }));
    expect(evidenceStrength(anecdotes)).toBe(CONFIDENCE_METER.Anecdote);
    expect(evidenceStrength([])).toBe(0);
  });

  test('more evidence never weakens, age never strengthens', () => {
    const signal = fc.record({
      value: fc.double({ min: 0, max: 10, noNaN: true }),
      age: fc.integer({ min: 0, max: 2000 }),
    });
    fc.assert(
      fc.property(fc.array(signal), signal, fc.integer({ min: 0, max: 500 }), (signals, more, days) => {
        const strength = evidenceStrength(signals);
        expect(evidenceStrength([...signals, more])).toBeGreaterThanOrEqual(strength);
        const older = signals.map(({ value, age }) => ({ value, age: age + days }));
        expect(evidenceStrength(older)).toBeLessThanOrEqual(strength);
      }),
    );
  });
});

describe('horizon balance', () => {
  test('70/20/10 against 80/20/0', () => {
    const balance = horizonBalance([70, 20, 10], [40, 10, 0]);
    expect(balance?.shares).toEqual([0.8, 0.2, 0]);
    expect(balance?.apart.map((part) => Number(part.toFixed(10)))).toEqual([0.1, 0, -0.1]);
    expect(balance?.balance).toBeCloseTo(0.9, 12);
  });

  test('without effort or without a target there is no balance', () => {
    expect(horizonBalance([70, 20, 10], [0, 0, 0])).toBeUndefined();
    expect(horizonBalance([0, 0, 0], [1, 1, 1])).toBeUndefined();
    expect(horizonBalance([], [])).toBeUndefined();
  });

  test('the shares sum to 1, what is apart to 0, and neither scale matters', () => {
    const three = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 3, maxLength: 3 });
    const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
    fc.assert(
      fc.property(three, three, fc.integer({ min: 2, max: 9 }), (targets, efforts, factor) => {
        const balance = horizonBalance(targets, efforts);
        const scaled = horizonBalance(
          targets.map((n) => n * factor),
          efforts.map((n) => n / factor),
        );
        expect(sum(balance?.shares ?? [])).toBeCloseTo(1, 9);
        expect(sum(balance?.apart ?? [])).toBeCloseTo(0, 9);
        expect(scaled?.balance).toBeCloseTo(balance?.balance ?? 0, 9);
      }),
    );
  });
});

describe('quartiles', () => {
  test('as QUARTILE.INC counts them: of 1, 2, 4, 7, 8, 9, 10, 12 they are 3.5, 7.5 and 9.25', () => {
    const numbers = [12, 1, 2, 4, 7, 8, 9, 10];
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(numbers, share))).toEqual([1, 3.5, 7.5, 9.25, 12]);
    expect(quantile([], 0.5)).toBeUndefined();
    expect(quantile([3], 0.25)).toBe(3);
  });

  test('where most are equal, a quarter holds none of them', () => {
    const { isTop, isBottom } = quartersOf([5, 5, 5, 5, 5, 5, 5, 40]);
    expect([isTop(5), isTop(40), isBottom(5)]).toEqual([false, true, false]);
  });

  test('no number lies in both quarters, and the largest quarter is small', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 }), (numbers) => {
        const { isTop, isBottom } = quartersOf(numbers);
        expect(numbers.filter((n) => isTop(n) && isBottom(n))).toEqual([]);
        expect(numbers.filter(isTop).length).toBeLessThanOrEqual(numbers.length / 2);
        expect(numbers.filter(isBottom).length).toBeLessThanOrEqual(numbers.length / 2);
      }),
    );
  });
});
