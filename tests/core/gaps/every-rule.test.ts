import fc from 'fast-check';
import { allRules } from '../../../src/core/gaps/all-rules';
import { unmetNeed } from '../../../src/core/gaps/needs';
import { FAMILIES, type Finding, type Rule } from '../../../src/core/gaps/rule';
import { samplePlan } from '../../../src/core/sample/sample-plan';
import { sampleTexts } from '../../../src/core/sample/sample-texts';
import { planTables } from '../../../src/core/tables/all-tables';
import type { Day } from '../../../src/core/tables/day';
import { buildPlan, type PlanOptions, type TypedTables } from '../plan-builder';
import { answeredWith, asked, closedWithout, dated, repliedTo } from '../reviews/asked';
import { analyseSample } from '../sample/sample-sheets';

const TODAY = '2026-02-15' as Day;
const sample = analyseSample(samplePlan(TODAY, sampleTexts), TODAY);

/** A plan with a fault for every rule. */
const faulty: TypedTables = {
  'Company Objectives': [
    'ID | Objective | Metric | Weight | Owner | Source | Source date',
    'CO-1 | Grow in the enterprise market | Revenue | 50 | Mara Lind | Plan | 2024-01-01',
    'CO-2 | Keep our customers | Churn | 40 | | |',
    'CO-3 | Spend less on hosting | | 10 | Ola Berg | Plan | 2026-01-01',
    'CO-4 | Hire well | Offers | much | Ola Berg | Plan | 2026-01-01',
  ],
  'Product Objectives': [
    'ID | Product | Objective | Company objective | Owner | Period | Commitment | Stands alone because | Status',
    'PO-1 | Core | Faster set-up | CO-1 | Mara / Ola | Q1 2026 | Committed | | Active',
    'PO-2 | Core | Fewer calls | CO-9 | | Q1 2026 | Aspirational | | Active',
    'PO-3 | Core | Smaller machines | CO-3 | Ola Berg | Q1 2026 | | | Active',
    'PO-4 | Core | Meet the law | | Ola Berg | Q1 2026 | | Legal duty | Active',
    'PO-5 | App | Pay by TBD | | Ola Berg | Q1 2026 | | | Active',
    'PO-6 | App | Open a store | CO-1 | Ola Berg | Q4 2025 | | | Dropped',
  ],
  'Key Results': [
    'ID | Supports | Key result | Metric | Signal | Baseline | Target | Current | Confidence | Due | Owner | Updated',
    'KR-1 | PO-1 | Teams start alone | Number of set-ups | Lagging | 40 | 80 | 41 | 0.2 | 2026-03-31 | | 2026-02-10',
    'KR-2 | PO-1 | Set-up days | Days | Lagging | | 5 | 8 | 0.3 | 2026-05-31 | | 2026-02-10',
    'KR-3 | PO-2 | Calls a team | Calls | Leading | 9 | | 8 | 60 | 2026-03-31 | | 2026-02-10',
    'KR-5 | PO-2 | Publish the handbook | | Leading | | | | | 2026-03-31 | | 2026-02-10',
    'KR-6 | PO-2 | Improve the experience | | Leading | | | | | 2026-03-31 | | 2026-02-10',
    'KR-4 | PO-2 | More calls answered | Calls | Leading | 9 | 12 | 9 | 70 | | | 2025-12-01',
  ],
  Initiatives: [
    'ID | Initiative | Product objective | Business lever | Horizon | Effort | End | Owner | Status | Updated',
    'IN-1 | Guided tour | PO-1 | Revenue | H1 | 4 | 2026-07-31 | Mara Lind | In progress | 2025-12-01',
    'IN-2 | Chat | | | H1 | 5 | | | Planned |',
    'IN-3 | Store front | PO-6 | Revenue | H1 | 6 | | Ola Berg | In progress | 2026-02-10',
    'IN-4 | Smaller disks | PO-3 | Cost | H2 | 60 | | Ola Berg | Planned |',
    'IN-5 | One log-in | PO-1 | Revenue | H1 | 7 | | Ola Berg | Planned |',
    'IN-6 | Faster import | PO-1 | Revenue | H1 | 8 | | Ola Berg | Planned |',
    'IN-7 | Templates | PO-1 | Revenue | H1 | 9 | | Ola Berg | Planned |',
    'IN-8 | Templates | PO-1 | Revenue | H1 | 9 | | Ola Berg | Planned |',
    'IN-9 | Price page | PO-1 | Revenue | H1 | 9 | | Ola Berg | Planned |',
    'IN-10 | Old wiki | PO-1 | #REF! | H1 | | | Ola Berg | Planned |',
    'IN-11 | Import of old contact lists | PO-1 | Risk | H1 | | | Ola Berg | Planned |',
    'IN-12 | Import old contact lists | PO-1 | Risk | H1 | | | Ola Berg | Planned |',
    'IN-13 | Big import | PO-1 | Revenue | H1 | 9 | | Ola Berg | Planned |',
  ],
  'Alignment Map': [
    'Product objective | CO-1 | CO-2 | CO-3',
    'PO-1 | 9 | | -3',
    'PO-2 | 1 | 3 | ',
    'PO-3 | | | 9',
  ],
  Evidence: [
    'ID | Insight | Type | Customer | Date | Supports',
    'EV-1 | Admins give up | Anecdote | Acme | 2025-03-01 | PO-1',
    'EV-2 | Admins ask us | Anecdote | Acme | 2025-04-01 | PO-1',
    'EV-3 | Disks are full | Own opinion | Ola | 2026-02-01 | PO-3',
  ],
  Stakeholders: [
    'Name | E-mail | Function | Power | Interest | Current engagement | Desired engagement | Cares about | Last contact',
    'Mara Lind | mara@example.com | Sales | 5 | 5 | Resistant | Leading | CO-1, CO-2 | 2025-11-01',
    'Ola Berg | ola@example.com | Finance | 5 | 4 | Supportive | Supportive | CO-3 | 2026-02-10',
    'Ines Roth | ines@example.com | Design | 2 | 2 | Neutral | Neutral | PO-2 | 2026-02-01',
  ],
};

const mara = asked('mara@example.com', 'Mara Lind');
const ola = asked('ola@example.com', 'Ola Berg');
const ines = asked('ines@example.com', 'Ines Roth');

/** What the people of the faulty plan were asked and said. */
const log = dated([
  ['2025-10-01', ...ola.by('MS-1', { id: 'RV-1', table: 'productObjectives', key: 'PO-3' })],
  ['2025-10-02', answeredWith('RV-1', 'Champion')],
  ['2026-01-05', ...mara.by('MS-2', { id: 'RV-2', table: 'productObjectives', key: 'PO-3' })],
  ['2026-01-06', answeredWith('RV-2', 'Objection', 'Not before the audit')],
  ['2026-01-07', ...ines.by('MS-3', { id: 'RV-3', table: 'productObjectives', key: 'PO-2' })],
  ['2026-01-20', closedWithout('RV-3')],
  ['2026-01-08', ...ines.by('MS-4', { id: 'RV-4', table: 'initiatives', key: 'IN-1' })],
  ['2026-01-09', answeredWith('RV-4', 'Concern', 'Who writes it?')],
  ['2026-01-12', repliedTo('RV-4')],
]);

interface Said extends Finding {
  readonly rule: string;
}

function everythingSaid(tables: TypedTables, options: PlanOptions = {}): readonly Said[] {
  const { strategy, scores } = buildPlan(tables, { settings: { capacity: 50 }, events: log, ...options });
  return allRules
    .filter((rule) => unmetNeed(rule.needs, strategy) === undefined)
    .flatMap((rule) => rule.find(strategy, scores).map((finding) => ({ ...finding, rule: rule.id })));
}

/** What makes a gap the same gap, and what its fingerprint is taken of. */
function facts(said: readonly Said[]): readonly string[] {
  return said
    .map(({ rule, items, part = '', gap, saw }) =>
      [rule, ...items.map(({ key }) => key), part, gap, saw].join(' | '),
    )
    .sort();
}

test('each rule has its own number and name, a family of the list, and a reason in one sentence', () => {
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
  expect(new Set(allRules.map(({ name }) => name)).size).toBe(allRules.length);
  for (const { family, why } of allRules) {
    expect(FAMILIES).toContain(family);
    expect(why).toMatch(/^[A-Z][^!]*\.$/);
  }
});

test('the faulty plan has something to say for every rule', () => {
  const heard = new Set(everythingSaid(faulty).map(({ rule }) => rule));
  expect(allRules.map(({ id }) => id).filter((id) => !heard.has(id))).toEqual([]);
});

test('sentences are whole: no holes, no ages, no exclamation marks, and a cell to go to', () => {
  for (const { gap, saw, next, place, items } of everythingSaid(faulty)) {
    for (const sentence of [gap, saw, next]) {
      expect(sentence).toMatch(/^[\p{Lu}\p{N}“"a].*[.?]$/u);
      expect(sentence).not.toMatch(/undefined|NaN|Infinity|\bago\b|[a-z]!|\s\s|\.\./);
    }
    expect(place ?? items[0]?.place).toBeDefined();
  }
});

test('an empty file and a file with headings only give no gaps', () => {
  const headings = Object.fromEntries(Object.entries(faulty).map(([tab, rows]) => [tab, rows.slice(0, 1)]));
  expect(everythingSaid({})).toEqual([]);
  expect(everythingSaid(headings)).toEqual([]);
});

test('a gap that is still there on the next day says the same', () => {
  const today = facts(everythingSaid(faulty));
  const tomorrow = facts(everythingSaid(faulty, { today: '2026-02-16' }));
  expect(tomorrow.filter((fact) => !today.includes(fact))).toEqual([]);
});

/** Sentences about cells name their rows. */
const NAMES_ROWS = new Set(['G00', 'G68', 'G69']);

test('sorting rows changes no gap and no sentence', () => {
  const stable = (tables: TypedTables) =>
    facts(everythingSaid(tables).filter(({ rule }) => !NAMES_ROWS.has(rule)));
  const expected = stable(faulty);
  const sorted = fc.record(
    Object.fromEntries(
      Object.entries(faulty).map(([tab, [headings = '', ...rows]]) => [
        tab,
        fc
          .shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })
          .map((shuffled) => [headings, ...shuffled]),
      ]),
    ),
  );
  fc.assert(
    fc.property(sorted, (tables) => expect(stable(tables)).toEqual(expected)),
    { numRuns: 40 },
  );
});

/** The settings that a rule reads while it looks, over all plans at hand. */
function settingsRead(rule: Rule): readonly string[] {
  const read = new Set<string>();
  for (const { strategy, scores } of [
    buildPlan(faulty, { settings: { capacity: 50 }, events: log }),
    sample,
  ]) {
    const settings = new Proxy(strategy.settings, {
      get: (target, key) => {
        read.add(String(key));
        return Reflect.get(target, key) as unknown;
      },
    });
    const watched = { ...strategy, settings };
    if (unmetNeed(rule.needs, watched) === undefined) rule.find(watched, scores);
  }
  return [...read].sort();
}

test('a rule names exactly the settings that it reads', () => {
  const named = allRules.map(({ id, settings = [] }) => [id, [...settings].sort()]);
  expect(named).toEqual(allRules.map((rule) => [rule.id, settingsRead(rule)]));
  expect(allRules.filter(({ settings }) => settings).length).toBeGreaterThan(15);
});

test('the column in which a rule is mended is one of its first item', () => {
  const mended = everythingSaid(faulty).flatMap(({ rule, items: [item] }) => {
    const column = allRules.find(({ id }) => id === rule)?.mendedIn;
    return column === undefined || column === 'map'
      ? []
      : [[rule, column in (item ? planTables[item.table].columns : {})]];
  });
  expect(new Set(mended.map(([rule]) => rule))).toEqual(new Set(['G03', 'G04', 'G12']));
  expect(mended.filter(([, known]) => known !== true)).toEqual([]);
});
