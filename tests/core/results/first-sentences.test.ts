import { findGaps } from '../../../src/core/gaps/find-gaps';
import { firstSentences } from '../../../src/core/results/first-sentences';
import type { Day } from '../../../src/core/tables/day';
import { buildPlan, type TypedTables } from '../plan-builder';

const goals = (...rows: readonly string[]) => ['ID | Objective | Weight', ...rows];
const products = (...rows: readonly string[]) => ['ID | Objective | Company objective', ...rows];
const work = (...rows: readonly string[]) => ['ID | Initiative | Product objective | Effort', ...rows];

function said(tables: TypedTables, firstSeen: readonly string[] = []): readonly string[] {
  const { strategy, scores } = buildPlan(tables);
  const open = firstSeen.map((day) => ({ firstSeen: day as Day, level: 4 }));
  return firstSentences({ strategy, scores, open });
}

const plan: TypedTables = {
  'Company Objectives': goals('CO-1 | Grow | 60', 'CO-2 | Keep | 30', 'CO-3 | Save | 10'),
  'Product Objectives': products('PO-1 | Faster | CO-1', 'PO-2 | Nicer | CO-1'),
  'Key Results': ['ID | Supports | Key result', 'KR-1 | PO-1 | Set-up takes a day'],
  Initiatives: work('IN-1 | Tour | PO-1 | 6', 'IN-2 | Chat | | 4'),
};

test('what is most telling comes first, and there are never more than three', () => {
  expect(said(plan, ['2026-01-05', '2026-02-15'])).toEqual([
    '2 of 3 company goals have no work behind them.',
    '40 % of effort cannot be traced to a company goal.',
    'The oldest open gap is from 5 January 2026.',
  ]);
});

test('gaps that are all from one day have no oldest one, as after the first check', () => {
  const [, , third] = said(plan, ['2026-02-15', '2026-02-15']);
  expect(third).toBe('“CO-2 Keep” has 30 % of the weight and gets 0 % of the effort.');
});

test('links that are only weak are work, though little', () => {
  const tables = {
    ...plan,
    'Alignment Map': ['Product objective | CO-1 | CO-2 | CO-3', 'PO-1 | 9 | 1 | 9', 'PO-2 | 9 | | '],
  };
  expect(said(tables)[0]).toBe('1 of 3 company goals is served only weakly.');
});

test('without effort, initiatives are counted', () => {
  const tables = {
    ...plan,
    Initiatives: ['ID | Initiative | Product objective', 'IN-1 | Tour | PO-1', 'IN-2 | Chat |'],
  };
  expect(said(tables)[1]).toBe('1 of 2 initiatives leads to no company goal.');
});

test('what nobody filled in is unknown and not said: no links, no effort', () => {
  const tables = {
    'Company Objectives': goals('CO-1 | Grow | 60'),
    'Product Objectives': ['ID | Objective', 'PO-1 | Faster'],
    Initiatives: ['ID | Initiative', 'IN-1 | Tour'],
  };
  expect(said(tables, ['2026-02-15'])).toEqual(['One gap is open, and it is critical.']);
});

test('a plan that lines up says so', () => {
  const tables: TypedTables = {
    'Company Objectives': goals('CO-1 | Grow | 50', 'CO-2 | Keep | 50'),
    'Product Objectives': products('PO-1 | Faster | CO-1', 'PO-2 | Nicer | CO-2'),
    Initiatives: work('IN-1 | Tour | PO-1 | 5', 'IN-2 | Chat | PO-2 | 5'),
  };
  expect(said(tables)).toEqual([
    'No gaps are open.',
    'Something in the plan serves each of the 2 company goals.',
    'All known effort can be traced to a company goal.',
  ]);
});

test('without goals the way on comes first', () => {
  expect(said({})).toEqual([
    'No company objectives were found yet. Fill them in, and run the gap analysis again.',
    'No gaps are open.',
  ]);
});

test('one goal is not counted', () => {
  const tables = { ...plan, 'Company Objectives': goals('CO-9 | Grow | 60') };
  expect(said(tables)[0]).toBe('The one company goal has no work behind it.');
});

test('the same plan says the same tomorrow', () => {
  const on = (today: string) => {
    const { strategy, scores } = buildPlan(plan, { today });
    const open = findGaps(strategy, scores, new Map()).gaps.map(({ level }) => ({
      firstSeen: '2026-02-15' as Day,
      level,
    }));
    return firstSentences({ strategy, scores, open });
  };
  expect(on('2026-02-16')).toEqual(on('2026-02-15'));
});
