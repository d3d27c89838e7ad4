import { supportOf, saysOf } from '../../../src/core/reviews/support';
import type { LedgerEvent } from '../../../src/core/reviews/events';
import { coverageRows } from '../../../src/core/results/coverage-rows';
import { summaryPage, SUMMARY_ROWS } from '../../../src/core/results/summary-page';
import { coverage } from '../../../src/core/tables/coverage';
import type { Day } from '../../../src/core/tables/day';
import { columnsOf } from '../../../src/core/tables/table';
import { buildPlan } from '../plan-builder';
import { answeredWith, asked, dated } from './asked';

const TODAY = '2026-02-15' as Day;
const plan = {
  'Company Objectives': ['ID | Objective', 'CO-1 | Grow', 'CO-2 | Keep customers'],
  'Product Objectives': ['ID | Objective | Company objective', 'PO-1 | Faster set-up | CO-1'],
  Initiatives: ['ID | Initiative | Product objective', 'IN-1 | Guided tour | PO-1', 'IN-2 | Chat |'],
  Stakeholders: [
    'Name | E-mail | Power',
    'Mara Lind | mara@example.com | 5',
    'Ola Berg | OLA@example.com | 1',
  ],
};
const mara = asked('mara@example.com', 'Mara Lind');
const ola = asked('ola@example.com', 'Ola Berg');
const guest = asked('guest@example.com', 'A guest');

const events = dated([
  ['2026-01-05', ...mara.by('MS-1', { id: 'RV-1' })],
  ['2026-01-06', answeredWith('RV-1', 'Support')],
  ['2026-01-05', ...ola.by('MS-2', { id: 'RV-2' })],
  ['2026-01-07', answeredWith('RV-2', 'Objection', 'Too early')],
  ['2026-01-05', ...guest.by('MS-3', { id: 'RV-3' })],
]);

function resultsOf(said: readonly LedgerEvent[]) {
  const { strategy, scores } = buildPlan(plan, { events: said });
  const sheet = { id: 1, name: 'Coverage', cells: [columnsOf(coverage).map(([, { heading }]) => heading)] };
  const columns = new Map(columnsOf(coverage).map(([key], i) => [key, i]));
  const found = { sheet, headingRow: 0, columns };
  const rows = coverageRows([], { strategy, scores, open: [] }, found);
  const facts = { strategy, scores, open: [], accepted: 0, unchecked: [], isSample: false, settingsTab: 7 };
  const page = summaryPage(facts, '');
  const told = ['netSupport', 'responseRate', 'consent', 'agreement', 'answers'];
  const below = page.slice(SUMMARY_ROWS.below - 1, -3);
  return {
    coverage: rows.map(({ cells }) => told.map((key) => cells[key])),
    summary: page[SUMMARY_ROWS.gaps - 2],
    items: below,
  };
}

/** The same, a line each row: "" is a blank cell, 0 a number. */
function linesOf(said: readonly LedgerEvent[]): string {
  const { coverage: rows, summary, items } = resultsOf(said);
  return [...rows, summary, ...items].map((row) => JSON.stringify(row)).join('\n');
}

test('until somebody was asked, Coverage is blank and Summary says so', () => {
  expect(resultsOf([])).toEqual({
    coverage: [Array(5).fill(''), Array(5).fill('')],
    summary: ['Net support', '', 'Nobody has been asked yet.', ''],
    items: [],
  });
});

test('answers weigh by power, count for the objective that they serve, and silence is neither for nor against', () => {
  expect(linesOf(events)).toMatchInlineSnapshot(`
   "[0.4583,0.6667,"Paused","Current, 2026-01-06","2 of 3 answered, on 1 of 3 items"]
   ["","","","",""]
   ["Net support",0.46,"From -1 to 1, out of 2 answers. 2 of 3 questions answered (67 %); no answer is unknown, not support. Of 1 item: 1 paused by an objection.",""]
   ["Consent","Net support","What people said of it","Answers, and age of agreement"]
   ["Paused",0.46,"=HYPERLINK(\\"#gid=3&range=B2\\";\\"IN-1 Guided tour\\")","2 of 3 answered. Current, 2026-01-06."]"
  `);
});

test('asked and not heard is not a zero', () => {
  const only = dated([['2026-01-05', ...guest.by('MS-3', { id: 'RV-3' })]]);
  expect(linesOf(only)).toMatchInlineSnapshot(`
   "["",0,"Waiting","No support yet","0 of 1 answered, on 1 of 3 items"]
   ["","","","",""]
   ["Net support","","Nobody has taken a stand yet. 0 of 1 question answered (0 %); no answer is unknown, not support.",""]
   ["Consent","Net support","What people said of it","Answers, and age of agreement"]
   ["Waiting","","=HYPERLINK(\\"#gid=3&range=B2\\";\\"IN-1 Guided tour\\")","0 of 1 answered. No support yet."]"
  `);
});

test('of several rounds the newest answer counts, also while the newest question waits', () => {
  const rounds = dated([
    ['2025-10-01', ...mara.by('MS-1', { id: 'RV-1' })],
    ['2025-10-02', answeredWith('RV-1', 'Concern')],
    ['2026-01-05', ...mara.by('MS-2', { id: 'RV-2', round: 2 })],
  ]);
  const { strategy } = buildPlan(plan, { events: rounds });
  const [say, ...others] = strategy.says;
  expect(others).toEqual([]);
  expect(say).toMatchObject({ name: 'Mara Lind', newest: { id: 'RV-2' }, heard: { id: 'RV-1' } });
  expect(saysOf(strategy.book, [], [])).toEqual([]);
});

test('consent and age go along: who objects stops it, and the last yes tells how fresh it is', () => {
  const { strategy } = buildPlan(plan, { events });
  const { consent, age, asked: questions, answered } = supportOf(strategy.says, TODAY, 30);
  expect({ consent, age, questions, answered }).toEqual({
    consent: 'Paused',
    age: { days: 40, expired: true },
    questions: 3,
    answered: 2,
  });
});

describe('an objective is told as what serves it', () => {
  const about = (...days: Parameters<typeof dated>[0]) => resultsOf(dated(days)).coverage[0]?.slice(2);
  const goal = { table: 'companyObjectives', key: 'CO-1' };

  test('a yes to a part is a yes to that part; asked about the whole, it is one to the whole', () => {
    const part = mara.by('MS-1', { id: 'RV-1' });
    const whole = ola.by('MS-2', { id: 'RV-2', ...goal });
    expect(about(['2026-01-05', ...part], ['2026-01-06', answeredWith('RV-1', 'Support')])).toEqual([
      'Adopted in part',
      'Current, 2026-01-06',
      '1 of 1 answered, on 1 of 3 items',
    ]);
    expect(
      about(
        ['2026-01-05', ...part, ...whole],
        ['2026-01-06', answeredWith('RV-1', 'Support')],
        ['2026-01-07', answeredWith('RV-2', 'Can live with it')],
      ),
    ).toEqual(['Adopted', 'Current in part, 2026-01-06', '2 of 2 answered, on 2 of 3 items']);
  });

  test('one objection below pauses it, and the oldest support speaks for all', () => {
    expect(
      about(
        ['2025-10-01', ...mara.by('MS-1', { id: 'RV-1' }), ...ola.by('MS-3', { id: 'RV-3' })],
        ['2025-10-02', answeredWith('RV-1', 'Support'), answeredWith('RV-3', 'Objection', 'Too early')],
        ['2026-01-05', ...ola.by('MS-2', { id: 'RV-2', ...goal })],
        ['2026-01-07', answeredWith('RV-2', 'Champion')],
      ),
    ).toEqual(['Paused', 'Expired, 2025-10-02', '3 of 3 answered, on 2 of 3 items']);
  });
});
