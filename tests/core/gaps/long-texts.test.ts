import { findGaps } from '../../../src/core/gaps/find-gaps';
import { buildPlan } from '../plan-builder';

test('names that fill a whole cell leave room for the sentence about them', () => {
  const long = 'x'.repeat(50_000);
  const { strategy, scores } = buildPlan({
    'Company Objectives': ['ID | Objective | Weight | Owner', `CO-1 | Grow | 60 | ${long}`],
    'Product Objectives': ['ID | Objective | Company objective | Owner', `PO-1 | ${long} | ${long} | Ann`],
    Initiatives: ['ID | Initiative | Product objective | Effort', `IN-1 | ${long} | PO-2 | 5`],
  });
  const { gaps } = findGaps(strategy, scores, new Map());
  expect(gaps.length).toBeGreaterThan(2);
  expect(gaps.flatMap(({ gap, saw, next }) => [gap, saw, next]).filter((text) => text.length > 4000)).toEqual(
    [],
  );
});
