import fc from 'fast-check';
import { concentration } from '../../../src/core/methods/concentration';
import { valueCurveDivergence } from '../../../src/core/methods/value-curve';

describe('concentration', () => {
  test('.5, .3 and .2 are .38, as concentrated as 2.63 equal ones', () => {
    expect(concentration([0.5, 0.3, 0.2])?.index).toBeCloseTo(0.38, 12);
    expect(concentration([0.5, 0.3, 0.2])?.effectiveNumber.toFixed(2)).toBe('2.63');
  });

  test('one alone is 1; nothing at all has none', () => {
    expect(concentration([7, 0])).toEqual({ index: 1, effectiveNumber: 1 });
    expect(concentration([1e308, 1e308])).toEqual({ index: 0.5, effectiveNumber: 2 });
    expect(concentration([0, 0])).toBeUndefined();
    expect(concentration([])).toBeUndefined();
  });

  test('neither the unit nor the order matters, and n parts lie between 1 / n and 1', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 50 }), (list, factor) => {
        const index = concentration(list)?.index ?? 0;
        expect(concentration(list.map((part) => part * factor).reverse())?.index).toBeCloseTo(index, 9);
        expect(index).toBeGreaterThanOrEqual(1 / list.length - 1e-9);
        expect(index).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe('value curves', () => {
  const divergence = (us: readonly number[], rival: readonly number[]) =>
    valueCurveDivergence(us.map((level, i) => ({ us: level, rival: rival[i] ?? level, range: 4 })));

  test('5, 1, 4, 2 against 3, 4, 3, 4 on a scale from 1 to 5 stand .5 apart', () => {
    expect(divergence([5, 1, 4, 2], [3, 4, 3, 4])).toBeCloseTo(0.5, 12);
  });

  test('the same curve is 0, the opposite one 1, no curve nothing', () => {
    expect(divergence([5, 1], [5, 1])).toBe(0);
    expect(divergence([5, 1], [1, 5])).toBe(1);
    expect(divergence([], [])).toBeUndefined();
  });

  test('it is the same seen from the rival, and from 0 to 1', () => {
    const level = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { minLength: 1 }), (factors) => {
        const us = factors.map(([first]) => first);
        const rival = factors.map(([, second]) => second);
        const apart = divergence(us, rival) ?? -1;
        expect(apart).toBeGreaterThanOrEqual(0);
        expect(apart).toBeLessThanOrEqual(1);
        expect(divergence(rival, us)).toBeCloseTo(apart, 12);
      }),
    );
  });
});
