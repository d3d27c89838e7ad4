import { answerPage } from '../../../src/core/reviews/answer-page';
import { foldLog } from '../../../src/core/reviews/fold';
import type { Recipient } from '../../../src/core/reviews/message';
import type { NewEvent } from '../../../src/core/reviews/events';
import { mannerOf } from '../../../src/core/emails/manner';
import { standardSettings } from '../../../src/core/settings/definitions';
import type { Day } from '../../../src/core/tables/day';
import { planOf, TABLES } from '../emails/sample-facts';
import { buildPlan } from '../plan-builder';
import { by, happened, queued, review } from './ledger';

const TODAY = '2026-06-04' as Day;
const { strategy } = buildPlan(TABLES, { today: TODAY });
const composing = {
  strategy,
  templates: { own: new Map(), problems: new Map() },
  manner: mannerOf({ ...standardSettings(), currency: '€' }, TODAY),
  file: 'Plan 2026',
} as const;

function pageAfter(message: string, ...events: readonly NewEvent[]) {
  const book = foldLog(happened(...events));
  const held = book.messages.get(message);
  if (!held) throw new Error('There is no such message.');
  return answerPage(held, book, composing);
}

const sent = (message: string): NewEvent => ({ event: 'sent', message, ...by });
const about = (function_: string): { readonly person: Recipient } => ({
  person: { name: 'Ana Duarte', address: 'ana@example.com', role: function_ },
});

test('an item is told as what the business gains, in the language of the reader', () => {
  const told = (role: string) =>
    pageAfter('MS-1', queued('MS-1', about(role)), sent('MS-1')).items[0]?.impact;
  expect({ finance: told('Finance'), engineering: told('Engineering') }).toMatchInlineSnapshot(`
   {
     "engineering": [
       "Reduce enterprise logo churn from 8 % to 5 % by 31 December.",
       "The problem to solve: “I redo the plan by hand before anyone sees it”. A cheaper way to the same result is welcome. It depends on: Events interface. It takes 12 person-weeks, 30 % of the work planned.",
     ],
     "finance": [
       "Reduce enterprise logo churn from 8 % to 5 % by 31 December.",
       "It should keep customers with us. It is worth about €380,000 a year, and we are 60 % sure of it. It takes 12 person-weeks, 30 % of the work planned. It supports “Keep the firms that join us”: net revenue retention from 98 % to 108 %.",
     ],
   }
  `);
});

test('customers and partners are told the question and no internal facts', () => {
  const page = pageAfter('MS-1', queued('MS-1', about('Customer')), sent('MS-1'));
  expect(page.items).toMatchObject([{ name: 'IN-1 Launch dashboard', impact: [], evidence: [] }]);
});

test('the second round says what changed since the first, and what was replied', () => {
  const facts = planOf('IN-1');
  const before = { ...facts, effort: '20 person-weeks', risk: 'Nobody uses it' };
  const page = pageAfter(
    'MS-2',
    queued('MS-1', { reviews: [review('RV-1', { facts: before })] }),
    sent('MS-1'),
    {
      event: 'answered',
      review: 'RV-1',
      answer: 'Concern',
      comment: 'Too dear',
      version: 'v',
      via: 'page',
      ...by,
    },
    { event: 'replied', review: 'RV-1', reply: 'changed', text: 'half of it goes', ...by },
    queued('MS-2', { reviews: [review('RV-2', { round: 2, changes: ['The pilot is smaller'] })] }),
    sent('MS-2'),
  );
  expect(page.items[0]?.changes).toMatchInlineSnapshot(`
   [
     "The pilot is smaller.",
     "The work is now 12 person-weeks, not 20 person-weeks.",
     "The main risk is now The events arrive late, not Nobody uses it.",
   ]
  `);
  expect(page.items[0]?.recorded).toBeUndefined();
});

test('a reply stands beside the answer that it is to', () => {
  const page = pageAfter(
    'MS-1',
    queued('MS-1'),
    sent('MS-1'),
    {
      event: 'answered',
      review: 'RV-1',
      answer: 'Concern',
      comment: 'Too dear',
      version: 'v',
      via: 'page',
      ...by,
    },
    { event: 'replied', review: 'RV-1', reply: 'kept', text: 'it pays for itself', ...by },
  );
  expect(page.items).toMatchObject([
    {
      recorded: { answer: 'Concern', comment: 'Too dear', at: '1 March at 02:00' },
      reply: 'I kept the plan as it is, because it pays for itself.',
    },
  ]);
});

test('a gap is told as it was when it was asked about, because it comes and goes', () => {
  const facts = {
    ...planOf('IN-1'),
    kind: 'gap',
    id: 'g1',
    name: 'Work without a measure',
    gap: { saw: 'No key result', why: 'nobody will know', next: 'Add one' },
  } as const;
  const page = pageAfter(
    'MS-1',
    queued('MS-1', { reviews: [review('RV-1', { table: 'gaps', key: 'g1', facts })] }),
  );
  expect(page.items).toMatchObject([{ name: 'Work without a measure', state: 'open' }]);
  expect(page.items[0]?.impact).toContain('What we saw: No key result.');
});

test('the version is another one as soon as anything is told differently', () => {
  const one = pageAfter('MS-1', queued('MS-1')).items[0]?.version;
  const changed = buildPlan(
    { ...TABLES, Initiatives: TABLES['Initiatives']?.map((row) => row.replace('380000', '390000')) ?? [] },
    { today: TODAY },
  );
  const book = foldLog(happened(queued('MS-1')));
  const held = book.messages.get('MS-1');
  const other =
    held && answerPage(held, book, { ...composing, strategy: changed.strategy }).items[0]?.version;
  expect(one).toMatch(/^[a-z0-9]{10}$/);
  expect(other).not.toBe(one);
});

test('only addresses of the web are links, one for each line', () => {
  const artefact = 'https://example.com/a\njavascript:alert(1)\nnot a link\nhttp://example.com/b';
  expect(pageAfter('MS-1', queued('MS-1', { artefact })).artefacts).toEqual([
    'https://example.com/a',
    'http://example.com/b',
  ]);
});
