import type { ReviewBook } from '../../../src/core/reviews/book';
import { findItem } from '../../../src/core/reviews/ask-item';
import { foldLog } from '../../../src/core/reviews/fold';
import { proposePeople, type ProposedPerson } from '../../../src/core/reviews/propose-people';
import { buildPlan } from '../plan-builder';
import { answeredWith, asked, closedWithout, dated } from './asked';

const { strategy } = buildPlan({
  'Company Objectives': ['ID | Objective', 'CO-1 | Grow', 'CO-2 | Keep customers'],
  'Product Objectives': [
    'ID | Product | Objective | Company objective',
    'PO-1 | Board | Faster set-up | CO-1',
  ],
  Initiatives: [
    'ID | Initiative | Product objective | Business lever | Owner',
    'IN-1 | Guided tour | PO-1 | Revenue | Owen Hill',
    'IN-2 | Chat |  |  |',
  ],
  Stakeholders: [
    'Name | E-mail | Function | Power | Interest | Cares about | Paused',
    'Direct | d@example.com | Design | 1 | 1 | IN-1 |',
    'Served | s@example.com | Design |  |  | CO-1 |',
    'Product | p@example.com | Design | 1 | 5 | Board |',
    'Other goal | o@example.com | Design | 5 | 5 | CO-2 |',
    'Strong seller | ss@example.com | Sales | 5 | 5 |  |',
    'Seller | se@example.com | Sales | 1 | 1 |  |',
    'Owen Hill | owen@example.com | Design |  |  |  |',
    'Paused | x@example.com | Design | 5 | 5 | IN-1 | Yes',
    'Without |  | Design | 5 | 5 | IN-1 |',
    'Mistyped | who@ | Design | 5 | 5 | IN-1 |',
    'Buyer | b@example.com | Customer | 1 | 5 | IN-1 |',
    'Myself | PM@example.com | Product | 5 | 5 | IN-1 |',
  ],
});

function proposed(key: string, events: Parameters<typeof foldLog>[0] = []): readonly ProposedPerson[] {
  const book: ReviewBook = foldLog(events);
  const sources = { strategy, gaps: [] };
  const item = findItem({ table: 'initiatives', key }, sources);
  return proposePeople(item ? [item] : [], sources, book, 'pm@example.com');
}

const told = (people: readonly ProposedPerson[]) =>
  people.map(({ name, chosen, reasons, cannot }) =>
    [chosen ? '[x]' : '[ ]', name, ...(cannot === undefined ? reasons : [cannot])].join(' | '),
  );

test('people are proposed for what they care about, own, or are concerned with; who can get no mail comes last', () => {
  expect(told(proposed('IN-1'))).toMatchInlineSnapshot(`
   [
     "[x] | Product | Cares about the product Board | Never asked so far",
     "[x] | Direct | Cares about IN-1 Guided tour | Never asked so far",
     "[x] | Owen Hill | Owns IN-1 Guided tour | Never asked so far",
     "[x] | Served | Cares about CO-1 Grow, which this serves | Never asked so far",
     "[x] | Strong seller | Works in Sales, and this should bring in revenue | Never asked so far",
     "[ ] | Seller | Works in Sales, and this should bring in revenue | Never asked so far",
     "[ ] | Other goal | Never asked so far",
     "[ ] | Paused | Paused: gets no mails.",
     "[ ] | Without | No e-mail address. Talk to each other, and record the answer.",
     "[ ] | Mistyped | “who@” is no e-mail address. Put it right on the tab.",
     "[ ] | Myself | This is you.",
     "[ ] | Buyer | A customer or a partner by the function: these mails hold internal facts.",
   ]
  `);
});

test('nobody is chosen for work that nobody cares about', () => {
  expect(proposed('IN-2').filter(({ chosen }) => chosen)).toEqual([]);
});

test('power and interest stand in a field of their own, and blank is unknown', () => {
  const people = proposed('IN-1');
  const of = (name: string) => people.find((person) => person.name === name);
  expect([of('Strong seller')?.privately, of('Served')?.privately]).toEqual([
    'High power and high interest',
    undefined,
  ]);
  expect(JSON.stringify(people.map(({ privately: _, ...rest }) => rest))).not.toMatch(/power|high/i);
});

test('whoever was asked before is not new, and whoever wants no mails is not asked', () => {
  const direct = asked('d@example.com', 'Direct');
  const before = dated([['2026-01-05', ...direct.by('MS-1', { id: 'RV-1' })]]);
  expect(proposed('IN-1', before).find(({ name }) => name === 'Direct')?.reasons).toEqual([
    'Cares about IN-1 Guided tour',
  ]);
  const stopped = dated([
    ['2026-01-05', ...direct.by('MS-1', { id: 'RV-1' })],
    ['2026-01-06', { event: 'stopped', address: 'd@example.com', by: 'd@example.com' }],
  ]);
  expect(proposed('IN-1', stopped).find(({ name }) => name === 'Direct')).toMatchObject({
    chosen: false,
    cannot: 'Asked for no more of these mails.',
  });
});

test('whoever has not answered in two rounds is not chosen, and a talk is suggested', () => {
  const direct = asked('d@example.com', 'Direct');
  const rounds = (more: Parameters<typeof dated>[0] = []) =>
    dated([
      ['2026-01-05', ...direct.by('MS-1', { id: 'RV-1' })],
      ['2026-01-26', closedWithout('RV-1'), ...direct.by('MS-2', { id: 'RV-2', round: 2 })],
      ['2026-02-16', closedWithout('RV-2')],
      ...more,
    ]);
  const of = (events: ReturnType<typeof dated>) =>
    proposed('IN-1', events).find(({ name }) => name === 'Direct');
  expect(of(rounds())).toMatchObject({
    chosen: false,
    reasons: [
      'Has not answered in two rounds. Talk to each other, and record the answer.',
      'Cares about IN-1 Guided tour',
    ],
  });
  expect(of(rounds([['2026-02-17', answeredWith('RV-2', 'Support')]]))?.chosen).toBe(true);
});
