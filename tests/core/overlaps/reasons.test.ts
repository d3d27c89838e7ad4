/** Why a link is suggested, as a product manager reads it. */
import { goalsOf, listedGoal } from '../../../src/core/overlaps/goals';
import { listOverlaps } from '../../../src/core/overlaps/list-overlaps';
import type { ListedGoal, Suggestion } from '../../../src/core/overlaps/listed-work';
import { workWithoutLink } from '../../../src/core/overlaps/open-work';
import { reasonsFor } from '../../../src/core/overlaps/reasons';
import { buildPlan } from '../plan-builder';

const GOAL: ListedGoal = {
  table: 'companyObjectives',
  id: 'CO-1',
  name: 'Less churn in enterprise accounts',
};

const TEXTS = ['Renewal desk.', 'Logo churn from 8 % to 5 %.'];

function said(name: string, suggestion: Partial<Suggestion>, goal = GOAL): readonly string[] {
  const whole: Suggestion = { to: 0, confidence: 'possible', marks: [], ...suggestion };
  const shown = { word: '**', quote: '*' };
  return reasonsFor({ name }, whole, goal, TEXTS).map((sentence) =>
    sentence.map(({ text, look }) => (look ? `${shown[look]}${text}${shown[look]}` : text)).join(''),
  );
}

test('words that both say, each once, and words of the same meaning with what stands there', () => {
  const name = 'Churn alerts for enterprise: churn early 100';
  expect(
    said(name, {
      marks: [
        [0, 5, 1],
        [17, 10, 1, 'corporate'],
        [29, 5, 1],
        [35, 5, 0],
      ],
    }),
  ).toEqual(['Both speak of **Churn** and **enterprise** (there: corporate).']);
});

test('what else speaks for it: key results, themes, metrics, needs, and what is linked already', () => {
  const like = 0;
  expect(said('x', { speaks: { kind: 'key result', text: 1 }, like })).toEqual([
    'A key result of it fits: *Logo churn from 8 % to 5 %*.',
    'Like *Renewal desk*, which already serves this objective.',
  ]);
  expect(said('x', { confidence: 'weak', like })).toEqual([
    'A little like *Renewal desk*, which already serves this objective.',
  ]);
  expect(said('x', {})).toEqual(['They share no whole word: look twice before you accept.']);
});

test('an initiative is told through which product objective it counts for the company', () => {
  const goal = (countsFor: readonly string[]): ListedGoal => ({
    ...GOAL,
    table: 'productObjectives',
    countsFor,
  });
  const last = (goals: readonly string[]) => said('x', { like: 0 }, goal(goals)).at(-1);
  expect(last(['CO-1 Grow'])).toBe('Counts for *CO-1 Grow*.');
  expect(last(['CO-1 Grow', 'CO-2 Keep', 'CO-3 Save'])).toBe(
    'Counts for *CO-1 Grow* and *CO-2 Keep*, and 1 more.',
  );
  expect(last([])).toBe('This objective serves no company objective yet.');
});

test('work without a link: what stands alone on purpose, is done, or leads somewhere is none', () => {
  const { strategy } = buildPlan({
    'Company Objectives': ['ID | Objective', 'CO-1 | Keep customers'],
    'Product Objectives': [
      'ID | Objective | Company objective | Stands alone because | Status',
      'PO-1 | Fewer leave | CO-1 | |',
      'PO-2 | Pay debt | | The law asks for it |',
      'PO-3 | Old | | | Done',
      'PO-4 | Customers stay | | |',
    ],
    Initiatives: [
      'ID | Initiative | Product objective',
      'IN-1 | Warnings | PO-4',
      'IN-4 | Warnings for customers who leave |',
      'IN-5 | Lost | PO-77',
    ],
  });
  const work = workWithoutLink(strategy);
  expect(work.map(({ id }) => id)).toEqual(['PO-4', 'IN-4', 'IN-5']);
  const listed = listOverlaps(strategy, work, {
    cellOf: () => ({ at: '' }),
    isSettled: (item, goal) => item.id === 'IN-4' && goal.id === 'PO-1',
  });
  const goalsFor = (id: string) =>
    listed.work.find((one) => one.id === id)?.suggestions.map(({ to }) => listed.goals[to]?.id);
  expect(goalsFor('PO-4')).toEqual(['CO-1']);
  expect(goalsFor('IN-4')).not.toContain('PO-1');
  expect(goalsFor('IN-4')).toContain('PO-4');
  expect(goalsOf(strategy, 'initiatives').items.map(listedGoal)).toContainEqual({
    table: 'productObjectives',
    id: 'PO-1',
    name: 'Fewer leave',
    countsFor: ['CO-1 Keep customers'],
  });
});

test('a plan without product objectives links its initiatives to company objectives', () => {
  const { strategy } = buildPlan({
    'Company Objectives': ['ID | Objective', 'CO-1 | Keep customers'],
    Initiatives: ['ID | Initiative | Product objective', 'IN-1 | Customers who keep their plan |'],
  });
  expect(goalsOf(strategy, 'initiatives').items.map(({ id }) => id)).toEqual(['CO-1']);
});
