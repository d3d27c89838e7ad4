import { buildPlan } from '../plan-builder';

test('a number too large to be added up is said to be unreadable, and the score stays a number', () => {
  const { strategy, scores } = buildPlan({
    'Company Objectives': [
      'ID | Objective | Weight',
      'CO-1 | Grow | 1e308',
      'CO-2 | Keep | 5',
      'CO-3 | Save | 9e307',
    ],
    'Product Objectives': [
      'ID | Objective | Company objective',
      'PO-1 | Faster | CO-1',
      'PO-2 | Nicer | CO-2',
    ],
    Initiatives: [
      'ID | Initiative | Product objective | Effort',
      `IN-1 | Tour | PO-1 | ${'9'.repeat(308)}`,
      `IN-2 | Chat | PO-2 | ${'9'.repeat(308)}`,
      'IN-3 | Mail | PO-2 | 3',
    ],
  });
  expect(strategy.unreadable.map(({ heading }) => heading)).toEqual(['Weight', 'Weight', 'Effort', 'Effort']);
  expect(
    Object.values(scores).filter((value) => typeof value === 'number' && !Number.isFinite(value)),
  ).toEqual([]);
});
