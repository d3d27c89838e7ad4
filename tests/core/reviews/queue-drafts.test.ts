import type { ReviewBook } from '../../../src/core/reviews/book';
import type { Draft, DraftReview } from '../../../src/core/reviews/draft';
import type { LedgerEvent, NewEvent } from '../../../src/core/reviews/events';
import { foldLog } from '../../../src/core/reviews/fold';
import { queueDrafts, type Queueing } from '../../../src/core/reviews/queue-drafts';
import { readHolidays } from '../../../src/core/reviews/working-days';

const item = (key: string, more: Partial<DraftReview> = {}): DraftReview => ({
  table: 'initiatives',
  key,
  item: key,
  label: `${key} Launch dashboard`,
  version: 'v1',
  round: 1,
  ...more,
});
const draft = (address: string, reviews: readonly DraftReview[], more: Partial<Draft> = {}): Draft => ({
  kind: 'request',
  person: { name: 'Ana Duarte', address, role: 'Sales' },
  reviews,
  ...more,
});

/** A log that is written to day by day. */
function ledger() {
  let events: readonly LedgerEvent[] = [];
  const add = (at: string, ...more: readonly NewEvent[]) => {
    events = [...events, ...more.map((event, i) => ({ ...event, n: events.length + i + 1, at }))];
  };
  const book = (): ReviewBook => foldLog(events);
  return {
    book,
    queue: (
      at: string,
      drafts: readonly Draft[],
      informed?: ReadonlySet<string>,
      holidays = '',
    ): Queueing => {
      const highest = { message: book().messages.size, review: book().reviews.size };
      const result = queueDrafts(drafts, {
        book: book(),
        highest,
        file: 'this file',
        by: 'pm@example.com',
        now: at,
        holidays: readHolidays(holidays).holidays,
        ...(informed ? { informed } : {}),
      });
      add(at, ...result.events);
      return result;
    },
    send: (at: string) => {
      for (const { message, state, notBefore } of book().messages.values()) {
        if (state !== 'Queued' || notBefore !== undefined) continue;
        add(
          at,
          { event: 'sending', message, by: 'pm@example.com' },
          { event: 'sent', message, by: 'pm@example.com' },
        );
      }
    },
    add,
  };
}

const MONDAY = '2026-03-02 09:00:00.000';
const told = ({ queued, heldBack }: Queueing) => ({
  queued: queued.map(({ message, kind, reviews, notBefore }) =>
    [message, kind, ...reviews.map(({ id, key }) => `${id} ${key}`), notBefore].filter(Boolean).join(' '),
  ),
  heldBack: heldBack.map(({ why, says, items }) => [why, says, ...items].join(' | ')),
});

test('one person gets one mail, however often and however written the address stands there; the weightiest item first', () => {
  const log = ledger();
  const result = log.queue(MONDAY, [
    draft('ana@example.com', [item('IN-1', { weight: 1 }), item('IN-2', { weight: 5 })], {
      question: 'Why?',
    }),
    draft(' Ana@Example.com', [item('IN-3', { weight: 3 }), item('IN-1')], {
      question: 'When?',
      due: '2026-03-09',
    }),
    draft('mailto:ben@example.com', [item('IN-1')]),
  ]);
  expect(told(result)).toEqual({
    queued: ['MS-1 request RV-1 IN-2 RV-2 IN-3 RV-3 IN-1', 'MS-2 request RV-4 IN-1'],
    heldBack: [],
  });
  expect(result.queued[0]).toMatchObject({ question: 'Why?\nWhen?', due: '2026-03-09', batch: 'MS-1' });
});

test('every address that cannot be used is named at once, and nothing is queued', () => {
  const bad = [
    draft('ana@example', [item('IN-1')]),
    draft('', [item('IN-1')], { person: { name: 'Ben Okafor', address: '', role: '' } }),
    draft('fine@example.com', [item('IN-1')]),
    draft('x@example.com, y@example.com', [item('IN-1')], {
      person: { name: '', address: 'x@example.com, y@example.com', role: '' },
    }),
  ];
  expect(() => ledger().queue(MONDAY, bad)).toThrowErrorMatchingInlineSnapshot(`
   "Nothing was sent, because these people have no e-mail address that can be used:
   - Ana Duarte: “ana@example”
   - Ben Okafor: no address
   - Somebody without a name: “x@example.com, y@example.com”
   Expected one address such as name@example.com. Put it right on the tab with your stakeholders and try again."
  `);
});

test('pressed twice, it queues once; asked in this round already, by whom and when', () => {
  const log = ledger();
  log.queue(MONDAY, [draft('ana@example.com', [item('IN-1')])]);
  expect(told(log.queue(MONDAY, [draft('ana@example.com', [item('IN-1')])]))).toMatchInlineSnapshot(`
   {
     "heldBack": [
       "already | Already waiting to be sent, asked for by pm@example.com on 2026-03-02 at 09:00. | IN-1 Launch dashboard",
     ],
     "queued": [],
   }
  `);
  log.send('2026-03-02 09:05:00.000');
  const later = log.queue('2026-03-09 09:00:00.000', [
    draft('ana@example.com', [item('IN-1'), item('IN-2')]),
  ]);
  expect(told(later)).toMatchInlineSnapshot(`
   {
     "heldBack": [
       "already | Already sent by pm@example.com on 2026-03-02 at 09:05. | IN-1 Launch dashboard",
     ],
     "queued": [
       "MS-2 request RV-2 IN-2",
     ],
   }
  `);
});

test('the same within a day has to be confirmed, even in a new round; what changed need not', () => {
  const log = ledger();
  log.queue(MONDAY, [draft('ana@example.com', [item('IN-1')])]);
  log.send(MONDAY);
  const again = [draft('ana@example.com', [item('IN-1', { round: 2 })])];
  expect(told(log.queue('2026-03-03 08:00:00.000', again))).toMatchInlineSnapshot(`
   {
     "heldBack": [
       "repeat | Already sent by pm@example.com on 2026-03-02 at 09:00. Nothing has changed in the plan since, and it is less than a day ago. | IN-1 Launch dashboard",
     ],
     "queued": [],
   }
  `);
  const changed = [draft('ana@example.com', [item('IN-1', { round: 2, version: 'v2' })])];
  expect(told(log.queue('2026-03-03 08:00:00.000', changed)).queued).toEqual(['MS-2 request RV-2 IN-1']);
  const confirmed = [
    draft('ana@example.com', [item('IN-1', { round: 3, version: 'v2' })], { confirmed: true }),
  ];
  expect(told(log.queue('2026-03-03 08:01:00.000', confirmed)).queued).toEqual(['MS-3 request RV-3 IN-1']);
});

test('after three mails in a week the rest waits for one mail that takes in more and more', () => {
  const log = ledger();
  ['IN-1', 'IN-2', 'IN-3'].forEach((key, day) => {
    const at = `2026-03-0${2 + day} 09:00:00.000`;
    log.queue(at, [draft('ana@example.com', [item(key)])]);
    log.send(at);
  });
  const thursday = '2026-03-05 09:00:00.000';
  expect(told(log.queue(thursday, [draft('ana@example.com', [item('IN-4')])]))).toMatchInlineSnapshot(`
   {
     "heldBack": [
       "waits | Has had 3 mails within a week. This goes out in one mail on 2026-03-09.",
     ],
     "queued": [
       "MS-4 openQuestions RV-4 IN-4 2026-03-09",
     ],
   }
  `);
  expect(told(log.queue(thursday, [draft('ana@example.com', [item('IN-5')])])).queued).toEqual([
    'MS-5 openQuestions RV-4 IN-4 RV-5 IN-5 2026-03-09',
  ]);
  const { messages, reviews } = log.book();
  expect(messages.get('MS-4')?.state).toBe('Cancelled');
  expect([...reviews.values()].map(({ id, state, message }) => `${id} ${state} ${message}`).slice(3)).toEqual(
    ['RV-4 Queued MS-5', 'RV-5 Queued MS-5'],
  );
  // Others are not concerned, and a reply is not held back.
  expect(told(log.queue(thursday, [draft('ben@example.com', [item('IN-4')])])).heldBack).toEqual([]);
  const reply = draft('ana@example.com', [item('IN-1', { id: 'RV-1' })], {
    kind: 'replied',
    text: 'We kept it.',
  });
  expect(told(log.queue(thursday, [reply]))).toEqual({ queued: ['MS-7 replied RV-1 IN-1'], heldBack: [] });
});

test('what waits leaves on a day on which people work', () => {
  const log = ledger();
  const saturday = '2026-02-28 09:00:00.000';
  log.queue(
    saturday,
    ['request', 'earlyDraft', 'changed'].map((kind, i) =>
      draft('ana@example.com', [item(`IN-${i + 1}`)], { kind: kind as Draft['kind'] }),
    ),
  );
  log.send(saturday);
  const later = (holidays: string) =>
    log.queue(MONDAY, [draft('ana@example.com', [item('IN-4')])], undefined, holidays).queued[0]?.notBefore;
  expect(later('2026-03-09, 2026-03-10')).toBe('2026-03-11');
  log.add(MONDAY, { event: 'cancelled', message: 'MS-4', by: '' });
  expect(later('')).toBe('2026-03-09');
});

test('who is kept informed gets further questions of a week in one mail, as long as that leaves time to answer', () => {
  const log = ledger();
  const informed = new Set(['ana@example.com']);
  const tuesday = '2026-03-03 09:00:00.000';
  log.queue(MONDAY, [draft('ana@example.com', [item('IN-1')])], informed);
  log.send(MONDAY);
  const later = draft('ana@example.com', [item('IN-2')], { due: '2026-03-11' });
  expect(told(log.queue(tuesday, [later], informed))).toMatchInlineSnapshot(`
   {
     "heldBack": [
       "waits | Has had 1 mail within a week. This goes out in one mail on 2026-03-09.",
     ],
     "queued": [
       "MS-2 openQuestions RV-2 IN-2 2026-03-09",
     ],
   }
  `);
  const soon = draft('ana@example.com', [item('IN-3')], { due: '2026-03-10' });
  expect(told(log.queue(tuesday, [soon], informed)).queued).toEqual(['MS-3 request RV-3 IN-3']);
  const changed = draft('ana@example.com', [item('IN-1', { round: 2, version: 'v2' })], { kind: 'changed' });
  expect(told(log.queue(tuesday, [changed], informed)).queued).toEqual(['MS-4 changed RV-4 IN-1']);
});

test('who has left two rounds unanswered is asked no third time, unless somebody confirms it', () => {
  const log = ledger();
  const ask = (at: string, round: number, about: Partial<Draft> = {}) =>
    log.queue(at, [draft('ana@example.com', [item('IN-1', { round })], about)]);
  const close = (review: string) =>
    log.add('2026-03-01 09:00:00.000', { event: 'closed', review, by: '', outcome: 'noAnswer' });
  ask('2026-01-05 09:00:00.000', 1);
  log.send('2026-01-05 09:00:00.000');
  close('RV-1');
  expect(told(ask('2026-01-26 09:00:00.000', 2)).queued).toEqual(['MS-2 request RV-2 IN-1']);
  log.send('2026-01-26 09:00:00.000');
  close('RV-2');
  expect(told(ask(MONDAY, 3))).toEqual({
    queued: [],
    heldBack: [
      'silent | Has not answered in two rounds. Talk to each other, and record the answer. | IN-1 Launch dashboard',
    ],
  });
  expect(told(ask(MONDAY, 3, { confirmed: true })).queued).toEqual(['MS-3 request RV-3 IN-1']);
  // Other items are another matter, and an answer ends the silence.
  expect(told(log.queue(MONDAY, [draft('ana@example.com', [item('IN-2')])])).queued).toHaveLength(1);
  log.add(MONDAY, {
    event: 'answered',
    review: 'RV-2',
    answer: 'Support',
    comment: '',
    version: 'v1',
    via: 'recorded',
    by: 'pm@example.com',
  });
  log.add(MONDAY, { event: 'cancelled', message: 'MS-3', by: '' });
  expect(told(ask(MONDAY, 3)).heldBack).toEqual([]);
});

test('whoever wants no mails gets none', () => {
  const log = ledger();
  log.add(MONDAY, { event: 'stopped', address: 'ana@example.com', by: '' });
  expect(told(log.queue(MONDAY, [draft('ana@example.com', [item('IN-1')])]))).toMatchInlineSnapshot(`
   {
     "heldBack": [
       "stopped | Asked for no more of these mails. Talk to each other instead.",
     ],
     "queued": [],
   }
  `);
  log.add(MONDAY, { event: 'resumed', address: 'ana@example.com', by: '' });
  expect(told(log.queue(MONDAY, [draft('ana@example.com', [item('IN-1')])])).queued).toHaveLength(1);
});

test('a cancelled question may be asked again in the same round', () => {
  const log = ledger();
  log.queue(MONDAY, [draft('ana@example.com', [item('IN-1')])]);
  log.add(MONDAY, { event: 'cancelled', message: 'MS-1', by: '' });
  expect(told(log.queue(MONDAY, [draft('ana@example.com', [item('IN-1')])])).queued).toEqual([
    'MS-2 request RV-2 IN-1',
  ]);
});

test('a person is not asked about more than a page can show', () => {
  const items = Array.from({ length: 26 }, (_, i) => item(`IN-${i}`));
  expect(() => ledger().queue(MONDAY, [draft('ana@example.com', items)])).toThrowErrorMatchingInlineSnapshot(
    `"Ana Duarte would be asked about 26 items at once. Choose at most 25 and try again."`,
  );
});
