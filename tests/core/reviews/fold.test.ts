import fc from 'fast-check';
import { ALL_ANSWERS } from '../../../src/core/reviews/answers';
import type { AnsweredEvent, LedgerEvent, NewEvent } from '../../../src/core/reviews/events';
import { foldLog } from '../../../src/core/reviews/fold';
import { readLog } from '../../../src/core/reviews/log-rows';
import { by, happened, logTab, queued, review } from './ledger';

const message = fc.integer({ min: 1, max: 4 }).map((n) => `MS-${n}`);
const asked = fc.integer({ min: 1, max: 4 }).map((n) => `RV-${n}`);

const anyEvent: fc.Arbitrary<NewEvent> = fc.oneof(
  message.map((id) => queued(id)),
  fc.record({ event: fc.constant('sending' as const), message, by: fc.constant('pm@example.com') }),
  fc.record({ event: fc.constant('sent' as const), message, by: fc.constant('pm@example.com') }),
  fc.record({
    event: fc.constant('refused' as const),
    message,
    reason: fc.string(),
    cause: fc.constantFrom('quota' as const, 'other' as const),
  }),
  fc.record({
    event: fc.constant('settled' as const),
    message,
    as: fc.constantFrom('sent' as const, 'again' as const),
    by: fc.string(),
  }),
  fc.record({ event: fc.constant('cancelled' as const), message, by: fc.string() }),
  fc.record({
    event: fc.constant('answered' as const),
    review: asked,
    answer: fc.constantFrom(...ALL_ANSWERS),
    comment: fc.string(),
    version: fc.string(),
    via: fc.constantFrom('page' as const, 'recorded' as const),
    by: fc.string(),
  }),
  fc.record({
    event: fc.constant('replied' as const),
    review: asked,
    reply: fc.constantFrom('changed' as const, 'kept' as const, 'talk' as const),
    text: fc.string(),
    by: fc.string(),
  }),
  fc.record({
    event: fc.constant('closed' as const),
    review: asked,
    outcome: fc.constantFrom('done' as const, 'noAnswer' as const),
    by: fc.string(),
  }),
  fc.record({
    event: fc.constant('stopped' as const),
    address: fc.constant('ana@example.com'),
    by: fc.string(),
  }),
);
const anyLog = fc.array(anyEvent, { maxLength: 40 }).map((events) => happened(...events));

test('the same events give the same book, in whatever order their rows stand and however often', () => {
  fc.assert(
    fc.property(
      anyLog.chain((log) =>
        fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length })),
      ),
      ([log, shuffled]) => {
        expect(foldLog(shuffled)).toEqual(foldLog(log));
        const tab = logTab([...shuffled, ...shuffled.slice(0, 3)]);
        expect(foldLog(readLog(tab).events)).toEqual(foldLog(log));
      },
    ),
  );
});

test('going on from what was folded is the same as folding everything', () => {
  fc.assert(
    fc.property(anyLog, fc.nat(40), (log, at) => {
      expect(foldLog(log.slice(at), foldLog(log.slice(0, at)))).toEqual(foldLog(log));
    }),
  );
});

test('whatever the log says, a message that was sent never waits again', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const sent = new Set<string>();
      const there = new Set<string>();
      for (const event of log) {
        if (event.event === 'queued') there.add(event.message);
        if (event.event === 'sent' && there.has(event.message)) sent.add(event.message);
      }
      const { messages } = foldLog(log);
      for (const id of sent) expect(messages.get(id)?.state).toBe('Sent');
    }),
  );
});

const statesAfter = (...events: readonly NewEvent[]) => {
  const { messages, reviews, problems } = foldLog(happened(...events));
  return [
    ...[...messages.values()].map(({ message: id, state }) => `${id} ${state}`),
    ...[...reviews.values()].map(({ id, state }) => `${id} ${state}`),
    ...problems.map(({ event, kind }) => `${event.event}: ${kind}`),
  ];
};
const sending = (id: string): NewEvent => ({ event: 'sending', message: id, ...by });
const sent = (id: string): NewEvent => ({ event: 'sent', message: id, ...by });
const answered = (
  answer: (typeof ALL_ANSWERS)[number],
  more: Partial<Pick<AnsweredEvent, 'via' | 'review'>> = {},
): NewEvent => ({
  event: 'answered',
  review: 'RV-1',
  answer,
  comment: '',
  version: 'v1',
  via: 'page',
  message: 'MS-1',
  by: 'ana@example.com',
  ...more,
});

test('a message waits, is about to leave, and has left', () => {
  expect(statesAfter(queued('MS-1'))).toEqual(['MS-1 Queued', 'RV-1 Queued']);
  expect(statesAfter(queued('MS-1'), sending('MS-1'))).toEqual(['MS-1 Unknown', 'RV-1 Unknown']);
  expect(statesAfter(queued('MS-1'), sending('MS-1'), sent('MS-1'))).toEqual(['MS-1 Sent', 'RV-1 Sent']);
});

test('a person says what became of a message in doubt', () => {
  const doubt = [queued('MS-1'), sending('MS-1')];
  expect(statesAfter(...doubt, { event: 'settled', message: 'MS-1', as: 'sent', ...by })[0]).toBe(
    'MS-1 Sent',
  );
  expect(statesAfter(...doubt, { event: 'settled', message: 'MS-1', as: 'again', ...by })[0]).toBe(
    'MS-1 Queued',
  );
});

test('an answer by the link of a message proves that it was sent; one that was written down proves nothing', () => {
  const doubt = [queued('MS-1'), sending('MS-1')];
  expect(statesAfter(...doubt, answered('Support'))).toEqual(['MS-1 Sent', 'RV-1 Answered']);
  expect(statesAfter(...doubt, answered('Support', { via: 'recorded' }))).toEqual([
    'MS-1 Unknown',
    'RV-1 Answered',
  ]);
});

test('a mail that is refused for today waits, another one is given up', () => {
  const refused = (cause: 'quota' | 'other'): NewEvent => ({
    event: 'refused',
    message: 'MS-1',
    reason: 'no',
    cause,
  });
  expect(statesAfter(queued('MS-1'), sending('MS-1'), refused('quota'))[0]).toBe('MS-1 Queued');
  expect(statesAfter(queued('MS-1'), sending('MS-1'), refused('other'))).toEqual([
    'MS-1 Refused',
    'RV-1 Refused',
  ]);
});

test('answers may change until the round is closed; later ones are kept and not counted', () => {
  const out = [queued('MS-1'), sending('MS-1'), sent('MS-1')];
  expect(statesAfter(...out, answered('Objection'))[1]).toBe('RV-1 Objection open');
  expect(statesAfter(...out, answered('Objection'), answered('Concern'))[1]).toBe('RV-1 Concern open');
  const replied: NewEvent = { event: 'replied', review: 'RV-1', reply: 'kept', text: 'Because.', ...by };
  expect(statesAfter(...out, answered('Concern'), replied)[1]).toBe('RV-1 Replied');
  const close: NewEvent = { event: 'closed', review: 'RV-1', outcome: 'done', ...by };
  expect(statesAfter(...out, answered('Support'), close, answered('Objection'))).toEqual([
    'MS-1 Sent',
    'RV-1 Closed',
    'answered: late',
  ]);
});

test('a round that nobody answered is closed as such, and a late answer is welcome', () => {
  const over: NewEvent = { event: 'closed', review: 'RV-1', outcome: 'noAnswer', ...by };
  expect(statesAfter(queued('MS-1'), sending('MS-1'), sent('MS-1'), over)[1]).toBe('RV-1 No answer');
  expect(statesAfter(queued('MS-1'), sending('MS-1'), sent('MS-1'), over, answered('Support'))[1]).toBe(
    'RV-1 Answered',
  );
});

test('a reminder counts once it is sent, and moves nothing else', () => {
  const reminder = queued('MS-2', { kind: 'reminder', reviews: [review('RV-1')] });
  const log: readonly LedgerEvent[] = happened(
    queued('MS-1'),
    sending('MS-1'),
    sent('MS-1'),
    reminder,
    sending('MS-2'),
    sent('MS-2'),
  );
  const counts = [3, 4, 5, 6].map((n) => {
    const held = foldLog(log.slice(0, n)).reviews.get('RV-1');
    return `${held?.state} ${held?.reminders} ${held?.lastReminded ?? ''}`.trim();
  });
  expect(counts).toEqual(['Sent 0', 'Sent 0', 'Sent 0', 'Sent 1 2026-03-01 05:00:00.000']);
});

test('two runs that sent the same message are told about, and the message stays sent', () => {
  expect(statesAfter(queued('MS-1'), sending('MS-1'), sending('MS-1'), sent('MS-1'), sent('MS-1'))).toEqual([
    'MS-1 Sent',
    'RV-1 Sent',
    'sending: order',
    'sent: order',
  ]);
  expect(statesAfter(queued('MS-1'), sending('MS-1'), sent('MS-1'), sending('MS-1'))[0]).toBe('MS-1 Sent');
});

test('events of what was never queued change nothing and are told about', () => {
  expect(statesAfter(sent('MS-9'), answered('Support', { review: 'RV-9' }))).toEqual([
    'sent: unknown',
    'answered: unknown',
  ]);
});
