import fc from 'fast-check';
import { objectiveProgress } from '../../../src/core/methods/objective-progress';
import { okrGrade } from '../../../src/core/methods/okr-grade';
import { elapsedShare, okrPace, paceStatus } from '../../../src/core/methods/okr-pace';
import { clampProgress, okrProgress } from '../../../src/core/methods/okr-progress';
import { isAbove, isBelow } from '../../../src/core/methods/threshold';

describe('progress', () => {
  test('a number that should fall: from 8 to 5, now 6.5, is half way', () => {
    expect(okrProgress(8, 5, 6.5)).toBeCloseTo(0.5, 12);
  });

  test('a number that should rise, one that went the wrong way, one that overshot', () => {
    expect(okrProgress(40, 80, 60)).toBeCloseTo(0.5, 12);
    expect(okrProgress(40, 80, 30)).toBeCloseTo(-0.25, 12);
    expect(okrProgress(40, 80, 90)).toBeCloseTo(1.25, 12);
    expect(clampProgress(okrProgress(40, 80, 30))).toBe(0);
    expect(clampProgress(okrProgress(40, 80, 90))).toBe(1);
  });

  test('a number that should stay is at 1 inside its tolerance and falls with the distance outside', () => {
    expect(okrProgress(99, 99, 99)).toBe(1);
    expect(okrProgress(99, 99, 98.5, 0.5)).toBe(1);
    expect(okrProgress(100, 100, 90)).toBeCloseTo(0.9, 12);
    expect(okrProgress(100, 100, 110, 5)).toBeCloseTo(0.95, 12);
    expect(okrProgress(100, 100, 300)).toBe(0);
    expect(okrProgress(0, 0, 0)).toBe(1);
    expect(okrProgress(0, 0, 2)).toBe(0);
  });

  const number = fc.integer({ min: -1000, max: 1000 });

  test('0 at the baseline, 1 at the target, and the unit does not matter', () => {
    fc.assert(
      fc.property(
        number,
        number,
        number,
        fc.integer({ min: 1, max: 100 }),
        (baseline, target, current, factor) => {
          fc.pre(baseline !== target);
          expect(okrProgress(baseline, target, baseline)).toBeCloseTo(0, 12);
          expect(okrProgress(baseline, target, target)).toBe(1);
          expect(okrProgress(baseline * factor, target * factor, current * factor)).toBeCloseTo(
            okrProgress(baseline, target, current),
            9,
          );
        },
      ),
    );
  });
});

describe('pace', () => {
  test('35 % done at 50 % of the time is a pace of .70, at risk', () => {
    expect(okrPace(0.35, 0.5)).toBeCloseTo(0.7, 12);
    expect(paceStatus(0.35, 0.5)).toBe('at risk');
  });

  test.each([
    [0.5, 0.5, 'on track'],
    [0.475, 0.5, 'on track'],
    [0.46, 0.5, 'behind'],
    [0.425, 0.5, 'behind'],
    [0.424, 0.5, 'at risk'],
    [-0.1, 0.1, 'at risk'],
    [1.2, 1, 'on track'],
  ])('%d done at %d of the time is %s', (progress, elapsed, status) => {
    expect(paceStatus(progress, elapsed)).toBe(status);
  });

  test('more than 25 points behind is at risk, whatever the pace that is asked for', () => {
    const patient = { onTrack: 0.6, atRisk: 0.5, points: 0.25 };
    expect(paceStatus(0.74, 1, patient)).toBe('at risk');
    expect(paceStatus(0.75, 1, patient)).toBe('on track');
  });

  test('before the start there is no pace', () => {
    expect(okrPace(0.1, 0)).toBeUndefined();
    expect(paceStatus(0.1, 0)).toBeUndefined();
  });

  test('time gone lies between 0 and 1, and is unknown where the end is not after the start', () => {
    expect([-5, 0, 45, 90, 120].map((days) => elapsedShare(days, 90))).toEqual([0, 0, 0.5, 1, 1]);
    expect(elapsedShare(1, 0)).toBeUndefined();
    expect(elapsedShare(1, -3)).toBeUndefined();
  });

  test('more progress never looks worse', () => {
    const order = ['at risk', 'behind', 'on track'];
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.double({ min: 0.01, max: 1, noNaN: true }), (a, b, elapsed) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(order.indexOf(paceStatus(more, elapsed) ?? '')).toBeGreaterThanOrEqual(
          order.indexOf(paceStatus(less, elapsed) ?? ''),
        );
      }),
    );
  });
});

test('a hair of rounding is neither below nor above', () => {
  expect(isBelow((0.7 + 0.7 + 0.7) / 3, 0.7)).toBe(false);
  expect(isAbove(0.1 + 0.2, 0.3)).toBe(false);
  expect(isBelow(0.69, 0.7) && isAbove(0.71, 0.7)).toBe(true);
});

describe('grades', () => {
  test.each([
    [-0.2, 0, 'red'],
    [0.3, 0.3, 'red'],
    [0.34, 0.3, 'red'],
    [0.35, 0.4, 'yellow'],
    [0.64, 0.6, 'yellow'],
    [0.65, 0.7, 'green'],
    [1.4, 1, 'green'],
  ])('progress of %d is graded %d, %s', (progress, grade, colour) => {
    expect(okrGrade(progress)).toEqual({ grade, colour });
  });

  test('what was committed is green only when it is whole', () => {
    expect([0.3, 0.8, 0.94, 0.96].map((progress) => okrGrade(progress, 'Committed').colour)).toEqual([
      'red',
      'yellow',
      'yellow',
      'green',
    ]);
  });
});

test('an objective is the mean of its key results: unknown ones are left out, and none counts beyond its target', () => {
  expect(objectiveProgress([0.5, 1.5, undefined, -1])).toBeCloseTo(0.5, 12);
  expect(objectiveProgress([undefined])).toBeUndefined();
  expect(objectiveProgress([])).toBeUndefined();
});
