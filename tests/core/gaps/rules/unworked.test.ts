import { objectiveWithoutInitiative } from '../../../../src/core/gaps/rules/unworked';
import { whatItSays } from '../../plan-builder';

describe('G07 Objective without initiative', () => {
  const plan = (status: string) => ({
    'Product Objectives': ['ID | Objective', 'PO-1 | Faster set-up', 'PO-2 | Fewer calls'],
    Initiatives: [
      'ID | Initiative | Product objective | Status',
      'IN-1 | Set-up guide | PO-1 | In progress',
      `IN-2 | Chat in the product | PO-2 | ${status}`,
    ],
  });

  test('a promise whose only work was stopped has nobody working on it', () => {
    expect(whatItSays(objectiveWithoutInitiative, plan('Stopped'))).toMatchInlineSnapshot(`
     "High, Product Objectives!B3
     We promise “PO-2 Fewer calls”, but the plan lists no work for it.
     No initiative that is planned or in progress names it.
     Link the work that serves it, plan some, or drop the promise for now."
    `);
  });

  test('planned work is enough', () => {
    expect(whatItSays(objectiveWithoutInitiative, plan('Planned'))).toBe('');
  });

  const measured = (...worked: readonly number[]) => ({
    'Product Objectives': ['ID | Objective', ...[1, 2, 3, 4].map((n) => `PO-${n} | Promise ${n}`)],
    'Key Results': [
      'ID | Key result | Supports',
      ...[1, 2, 3, 4].map((n) => `KR-${n} | Result ${n} | PO-${n}`),
    ],
    Initiatives: [
      'ID | Initiative | Product objective',
      ...worked.map((n) => `IN-${n} | Work ${n} | PO-${n}`),
    ],
  });

  test('where most work is listed, an objective that only has key results is a smaller gap', () => {
    expect(whatItSays(objectiveWithoutInitiative, measured(1, 2, 3))).toMatchInlineSnapshot(`
     "Medium, Product Objectives!B5
     We promise “PO-4 Promise 4”, but the plan lists no work for it.
     No initiative that is planned or in progress names it. It has key results, so somebody may be at work on it unlisted.
     Link the work that serves it, plan some, or drop the promise for now."
    `);
  });

  test('a plan that writes its work down as key results gets one line for all', () => {
    expect(whatItSays(objectiveWithoutInitiative, measured(1))).toMatchInlineSnapshot(`
     "Low, Product Objectives!B3
     3 product objectives have key results, but no work is listed for them.
     They are PO-2, PO-3 and PO-4.
     If the key results are the work, switch this rule off on Settings. Otherwise list the work for those that matter most."
    `);
  });
});
