import fc from 'fast-check';
import {
  KANO_ANSWERS,
  KANO_CLASSES,
  kanoClass,
  kanoSummary,
  type KanoClass,
} from '../../../src/core/methods/kano';

test('the table of evaluation: with the feature down, without it across', () => {
  const table = KANO_ANSWERS.map((functional) =>
    KANO_ANSWERS.map((dysfunctional) => kanoClass(functional, dysfunctional).charAt(0)).join(' '),
  );
  expect(table).toEqual(['Q A A A O', 'R I I I M', 'R I I I M', 'R I I I M', 'R R R R Q']);
});

const times = (one: KanoClass, count: number) => Array<KanoClass>(count).fill(one);

test('A 10, O 20, M 40, I 30 are better .30 and worse -.60', () => {
  const answers = [
    ...times('Attractive', 10),
    ...times('One-dimensional', 20),
    ...times('Must-be', 40),
    ...times('Indifferent', 30),
  ];
  expect(kanoSummary(answers)).toEqual({ most: 'Must-be', better: 0.3, worse: -0.6, counted: 100 });
});

test('of equally frequent classes the one whose lack hurts most is named; reversed answers are not counted', () => {
  expect(kanoSummary(['Attractive', 'Must-be'])?.most).toBe('Must-be');
  expect(kanoSummary(['Indifferent', 'Attractive'])?.most).toBe('Attractive');
  expect(kanoSummary(['Reverse', 'Reverse', 'Attractive'])).toEqual({
    most: 'Reverse',
    better: 1,
    worse: -0,
    counted: 1,
  });
  expect(kanoSummary(['Questionable'])).toEqual({
    most: 'Questionable',
    better: undefined,
    worse: undefined,
    counted: 0,
  });
  expect(kanoSummary([])).toBeUndefined();
});

test('better lies between 0 and 1, worse between -1 and 0, and the order of answers does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...KANO_CLASSES), { minLength: 1 }), (classes) => {
      const summary = kanoSummary(classes);
      expect(kanoSummary([...classes].reverse())).toEqual(summary);
      const { better = 0, worse = 0 } = summary ?? {};
      expect(better >= 0 && better <= 1 && worse >= -1 && worse <= 0).toBe(true);
    }),
  );
});
