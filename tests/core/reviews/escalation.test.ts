import { adviceOf } from '../../../src/core/reviews/escalation';
import { isWorthAMail, weekOf } from '../../../src/core/reviews/week-digest';
import type { Day } from '../../../src/core/tables/day';
import { buildPlan } from '../plan-builder';
import { answeredWith, asked, closedWithout, dated } from './asked';
import { by } from './ledger';

const plan = {
  'Company Objectives': ['ID | Objective | Owner', 'CO-1 | Grow | Carla Nunes'],
  'Product Objectives': ['ID | Objective | Company objective', 'PO-1 | Faster set-up | CO-1'],
  Initiatives: ['ID | Initiative | Product objective', 'IN-1 | Guided tour | PO-1'],
  Stakeholders: [
    'Name | E-mail | Function | Paused',
    'Mara Lind | mara@example.com | VP Sales |',
    'Ines Roth | ines@example.com | Sales | Yes',
    'Luc Verbruggen | luc@example.com | Account executive |',
    'Ola Berg | ola@example.com | CFO |',
  ],
};
const mara = asked('mara@example.com', 'Mara Lind');
const ola = asked('ola@example.com', 'Ola Berg');

function linesOf(events: ReturnType<typeof dated>, today: string) {
  const { strategy } = buildPlan(plan, { events, today });
  const week = weekOf(strategy.book, by.by, today as Day, 90, adviceOf(strategy.book, strategy));
  return { overdue: week.overdue, silent: week.silent, isTold: isWorthAMail(week) };
}

describe('where somebody does not answer, whoever asked learns what can be done; nobody else is told', () => {
  const first = ['2026-03-02', ...mara.by('MS-1', { id: 'RV-1' }, { due: '2026-03-09' })] as const;

  test('once the day has passed: a colleague of the same function who was not asked and is not paused', () => {
    expect(linesOf(dated([first]), '2026-03-09').overdue).toEqual([]);
    expect(linesOf(dated([first]), '2026-03-10')).toEqual({
      overdue: [
        { person: 'Mara Lind', item: 'IN-1', day: '2026-03-09', tip: 'Luc Verbruggen may answer instead' },
      ],
      silent: [],
      isTold: true,
    });
    const toLuc = asked('luc@example.com', 'Luc Verbruggen').by(
      'MS-2',
      { id: 'RV-2' },
      { due: '2026-06-01' },
    );
    expect(linesOf(dated([first, ['2026-03-02', ...toLuc]]), '2026-03-10').overdue[0]).not.toHaveProperty(
      'tip',
    );
  });

  test('whom the person named comes first; of a function that nobody shares nobody comes to mind', () => {
    const named = {
      event: 'delegated',
      review: 'RV-1',
      to: { name: 'Jo Falk', address: '' },
      ...by,
    } as const;
    expect(linesOf(dated([first, ['2026-03-03', named]]), '2026-03-10').overdue[0]?.tip).toBe(
      'Jo Falk may answer instead',
    );
    const alone = ['2026-03-02', ...ola.by('MS-1', { id: 'RV-1' }, { due: '2026-03-09' })] as const;
    expect(linesOf(dated([alone]), '2026-03-10').overdue[0]).not.toHaveProperty('tip');
  });

  test('told for two weeks; an answer or a second round ends it', () => {
    expect(linesOf(dated([first]), '2026-03-23').isTold).toBe(true);
    expect(linesOf(dated([first]), '2026-03-24').isTold).toBe(false);
    expect(
      linesOf(dated([first, ['2026-03-10', answeredWith('RV-1', 'Support')]]), '2026-03-11').overdue,
    ).toEqual([]);
    const again = mara.by('MS-2', { id: 'RV-2', round: 2 }, { due: '2026-03-20' });
    expect(linesOf(dated([first, ['2026-03-11', ...again]]), '2026-03-12').overdue).toEqual([]);
  });

  test('after two rounds: also who owns the goal behind it', () => {
    const second = [
      '2026-03-02',
      ...mara.by('MS-1', { id: 'RV-1', round: 2 }, { due: '2026-03-09' }),
    ] as const;
    const events = dated([second, ['2026-03-10', closedWithout('RV-1')]]);
    expect(linesOf(events, '2026-03-11').silent[0]?.tip).toBe(
      'Luc Verbruggen may answer instead; Carla Nunes owns “CO-1”',
    );
  });
});

test('support is told of in the week in which it grows too old, and once; a later round or another answer ends it', () => {
  const events = (...more: Parameters<typeof dated>[0]) =>
    dated([
      ['2026-03-02', ...mara.by('MS-1', { id: 'RV-1' })],
      ['2026-03-03', answeredWith('RV-1', 'Support')],
      ...more,
    ]);
  const told = (log: ReturnType<typeof dated>, today: string) => {
    const { strategy } = buildPlan(plan, { events: log, today });
    const week = weekOf(strategy.book, by.by, today as Day, 90);
    return [week.expiring, isWorthAMail(week)];
  };
  // Ninety days after 3 March is 1 June, a Monday.
  expect(told(events(), '2026-05-25')).toEqual([[], false]);
  expect(told(events(), '2026-06-01')).toEqual([
    [{ person: 'Mara Lind', item: 'IN-1', day: '2026-06-01' }],
    true,
  ]);
  expect(told(events(), '2026-06-08')).toEqual([[], false]);
  const again = mara.by('MS-2', { id: 'RV-2', round: 2 }, { due: '2026-06-30' });
  expect(told(events(['2026-05-20', ...again]), '2026-06-01')[0]).toEqual([]);
  expect(told(events(['2026-05-20', answeredWith('RV-1', 'Concern')]), '2026-06-01')[0]).toEqual([]);
});
