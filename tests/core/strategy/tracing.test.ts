import { contributionsOf, effortSplit, isTracedInitiative } from '../../../src/core/strategy/tracing';
import { buildPlan } from '../plan-builder';

const { strategy } = buildPlan({
  'Company Objectives': [
    'ID | Objective | Weight | Status',
    'CO-1 | Grow | 60 | Active',
    'CO-2 | Keep | 40 | Active',
  ],
  'Product Objectives': [
    'ID | Objective | Status',
    'PO-1 | Faster set-up | Active',
    'PO-2 | Fewer calls | Active',
    'PO-3 | Open a store | Done',
  ],
  'Alignment Map': ['Product objective | CO-1 | CO-2', 'PO-1 | 9 | 3', 'PO-2 | -3 | 1', 'PO-3 | 9 | '],
  Initiatives: [
    'ID | Initiative | Product objective | Effort',
    'IN-1 | Guided tour | PO-1 | 8',
    'IN-2 | Chat | PO-1, PO-2 | 8',
    'IN-3 | Store front | PO-3 | 8',
    'IN-4 | Half of each | PO-1, PO-3 | 8',
    'IN-5 | Through another | IN-1 | 8',
    'IN-6 | Round | IN-7 | 8',
    'IN-7 | And round | IN-6 | 8',
    'IN-8 | Nothing named | | 8',
  ],
});

const named = (parts: ReadonlyMap<{ readonly id: string }, number>) =>
  Object.fromEntries([...parts].map(([to, part]) => [to.id, Number(part.toFixed(4))]));
const initiative = (id: string) => {
  const found = strategy.initiatives.find((item) => item.id === id);
  if (!found) throw new Error(`${id} is not in the plan.`);
  return found;
};

test('effort divides over what it serves, then by strength; what works against an objective gets none', () => {
  expect(named(effortSplit(initiative('IN-1')))).toEqual({ 'CO-1': 0.75, 'CO-2': 0.25 });
  expect(named(effortSplit(initiative('IN-2')))).toEqual({ 'CO-1': 0.375, 'CO-2': 0.625 });
  expect(named(effortSplit(initiative('IN-5')))).toEqual({ 'CO-1': 0.75, 'CO-2': 0.25 });
});

test('effort for something that is done leads nowhere', () => {
  expect(named(effortSplit(initiative('IN-3')))).toEqual({});
  expect(named(effortSplit(initiative('IN-4')))).toEqual({ 'CO-1': 0.375, 'CO-2': 0.125 });
  expect(named(contributionsOf(initiative('IN-3')))).toEqual({});
  expect(isTracedInitiative(initiative('IN-3'))).toBe(false);
});

test('initiatives that name each other in a circle, or nothing at all, lead nowhere', () => {
  expect(['IN-6', 'IN-7', 'IN-8'].map((id) => isTracedInitiative(initiative(id)))).toEqual([
    false,
    false,
    false,
  ]);
  expect(named(effortSplit(initiative('IN-6')))).toEqual({});
  expect(named(contributionsOf(initiative('IN-7')))).toEqual({});
});
