import type { PlanFacts } from '../../../src/core/emails/facts';
import { answerWindow } from '../../../src/core/reviews/answer-window';
import { findItem } from '../../../src/core/reviews/ask-item';
import { foldLog } from '../../../src/core/reviews/fold';
import type { Answer } from '../../../src/core/reviews/answers';
import type { NewEvent } from '../../../src/core/reviews/events';
import { dayFor } from '../../../src/core/reviews/proposed-day';
import { isSmallChange } from '../../../src/core/reviews/small-change';
import { readHolidays } from '../../../src/core/reviews/working-days';
import type { Day } from '../../../src/core/tables/day';
import { buildPlan } from '../plan-builder';
import { answeredWith, asked, dated } from './asked';

const TODAY = '2026-03-16' as Day;

const planWith = (initiative: string, period = 'Q2 2026') =>
  buildPlan({
    'Company Objectives': ['ID | Objective', 'CO-1 | Grow'],
    'Product Objectives': [
      'ID | Product | Objective | Company objective | Period',
      `PO-1 | Board | Faster set-up | CO-1 | ${period}`,
    ],
    'Key Results': [
      'ID | Supports | Key result | Metric | Baseline | Target | Due',
      'KR-1 | PO-1 | Teams set up in a day | Days to set up | 8 | 4 | 2026-06-30',
    ],
    Initiatives: ['ID | Initiative | Product objective | Effort (person-weeks) | End | Risk', initiative],
    Stakeholders: ['Name | E-mail', 'Ana | ana@example.com', 'Bo | bo@example.com'],
  }).strategy;

const BEFORE = 'IN-1 | Guided tour for teams | PO-1 | 8 | 2026-05-31 | Nobody maintains it';
const before = planWith(BEFORE);

function windowFor(
  strategy: typeof before,
  keys: readonly string[],
  events: Parameters<typeof dated>[0] = [],
  holidays = '',
) {
  const sources = { strategy, gaps: [] };
  const table = (key: string) =>
    key.startsWith('CO') ? 'companyObjectives' : key.startsWith('PO') ? 'productObjectives' : 'initiatives';
  const items = keys.flatMap((key) => findItem({ table: table(key), key }, sources) ?? []);
  expect(items).toHaveLength(keys.length);
  return answerWindow(items, {
    book: foldLog(dated(events)),
    stakeholders: strategy.stakeholders,
    today: TODAY,
    holidays: readHolidays(holidays).holidays,
    supportDays: 180,
  });
}

const factsOf = (strategy: typeof before): PlanFacts => {
  const item = findItem({ table: 'initiatives', key: 'IN-1' }, { strategy, gaps: [] });
  if (!item) throw new Error('IN-1 is not in the plan.');
  return item.facts;
};

/** Both were asked about the initiative as it was; Ana said what she thinks of it. */
function history(answer: Answer, on = '2026-03-03', more: readonly NewEvent[] = []) {
  const facts = factsOf(before);
  const ask = (message: string, id: string, name: string) =>
    asked(`${name.toLowerCase()}@example.com`, name).by(message, { id, key: 'IN-1', facts });
  return [
    ['2025-01-02', ...ask('MS-1', 'RV-1', 'Ana'), ...ask('MS-2', 'RV-2', 'Bo')],
    [on, answeredWith('RV-1', answer), ...more],
  ] as const;
}

const due = (...about: Parameters<typeof windowFor>) => {
  const window = windowFor(...about);
  const [ana, bo] = about[0].stakeholders.map(({ key }) => key);
  const days = [[ana], [ana, bo], []].map((keys) => dayFor(window, keys.map(String)).due);
  return days.join(' ');
};

test('five working days as a rule, ten for what the company wants and for a goal of a year', () => {
  expect(windowFor(before, ['IN-1'])).toEqual({
    due: '2026-03-23',
    because: 'Five working days, the usual time.',
  });
  expect(windowFor(before, [])).toMatchObject({ due: '2026-03-23' });
  expect(windowFor(before, ['PO-1'])).toMatchObject({ due: '2026-03-23' });
  expect(windowFor(before, ['IN-1', 'CO-1'])).toEqual({
    due: '2026-03-30',
    because: 'Ten working days, because what the company wants to reach takes more thought.',
  });
  expect(windowFor(planWith(BEFORE, '2026'), ['PO-1'])).toEqual({
    due: '2026-03-30',
    because: 'Ten working days, because a goal for a whole year takes more thought.',
  });
});

test('three working days for a small change, where only those are asked who have agreed to it', () => {
  const changed = planWith('IN-1 | Guided tour for new teams | PO-1 | 9 | 2026-06-12 | Nobody maintains it');
  expect(due(changed, ['IN-1'], history('Can live with it'))).toBe('2026-03-19 2026-03-23 2026-03-23');
  const window = windowFor(changed, ['IN-1'], history('Support'));
  expect(window.sooner?.because).toMatchInlineSnapshot(
    `"Three working days: all who are ticked have agreed to it, and since then at most its wording, its numbers (by up to a quarter) or its days (by up to a month) have changed."`,
  );
  // Every item has to be one that they agreed to, and what the company wants keeps its two weeks.
  expect(due(changed, ['IN-1', 'PO-1'], history('Support'))).toBe('2026-03-23 2026-03-23 2026-03-23');
  expect(windowFor(changed, ['IN-1', 'CO-1'], history('Support'))).not.toHaveProperty('sooner');
});

test('holidays and weekends are no days to answer', () => {
  const holidays = '2026-03-17, 2026-03-20';
  expect(due(before, ['IN-1'], history('Support'), holidays)).toBe('2026-03-23 2026-03-25 2026-03-25');
});

test('nobody has agreed who has a concern, said nothing, spoke for somebody else, agreed long ago, or is asked anew', () => {
  const usual = '2026-03-23 2026-03-23 2026-03-23';
  expect(due(before, ['IN-1'], history('Concern'))).toBe(usual);
  expect(due(before, ['IN-1'], history('Need to talk'))).toBe(usual);
  expect(due(before, ['IN-1'], [])).toBe(usual);
  expect(due(before, ['IN-1'], history('Support', '2025-01-05'))).toBe(usual);
  const as = { name: 'Cy', address: 'cy@example.com' };
  const forSomebody = { ...answeredWith('RV-1', 'Support'), as } as NewEvent;
  expect(due(before, ['IN-1'], history('Support', '2026-03-03', [forSomebody]))).toBe(usual);
  const again = asked('ana@example.com', 'Ana').by('MS-3', { id: 'RV-3', key: 'IN-1', round: 2 });
  expect(due(before, ['IN-1'], history('Support', '2026-03-03', again))).toBe(usual);
});

test.each([
  ['nothing', BEFORE, true],
  [
    'a word of its name',
    'IN-1 | Guided tour for new teams | PO-1 | 8 | 2026-05-31 | Nobody maintains it',
    true,
  ],
  ['all of its name', 'IN-1 | Chat with an expert | PO-1 | 8 | 2026-05-31 | Nobody maintains it', false],
  [
    'a quarter of its effort',
    'IN-1 | Guided tour for teams | PO-1 | 6 | 2026-05-31 | Nobody maintains it',
    true,
  ],
  [
    'half of its effort',
    'IN-1 | Guided tour for teams | PO-1 | 16 | 2026-05-31 | Nobody maintains it',
    false,
  ],
  ['its end, by a month', 'IN-1 | Guided tour for teams | PO-1 | 8 | 2026-06-30 | Nobody maintains it', true],
  [
    'its end, by a quarter',
    'IN-1 | Guided tour for teams | PO-1 | 8 | 2026-08-31 | Nobody maintains it',
    false,
  ],
  [
    'its end is not known any more',
    'IN-1 | Guided tour for teams | PO-1 | 8 |  | Nobody maintains it',
    false,
  ],
  ['its risk', 'IN-1 | Guided tour for teams | PO-1 | 8 | 2026-05-31 | The law forbids it', false],
  ['what it serves', 'IN-1 | Guided tour for teams |  | 8 | 2026-05-31 | Nobody maintains it', false],
])('what changed: %s', (_what, row, isSmall) => {
  expect(isSmallChange(factsOf(before), factsOf(planWith(row)))).toBe(isSmall);
});
