import fc from 'fast-check';
import { foldLog } from '../../../src/core/reviews/fold';
import type { LedgerEvent, NewEvent } from '../../../src/core/reviews/events';
import { queueDrafts } from '../../../src/core/reviews/queue-drafts';
import { remindersDue } from '../../../src/core/reviews/reminders';
import { sendList } from '../../../src/core/reviews/send-list';
import { weeklyDrafts } from '../../../src/core/reviews/weekly-drafts';
import { isWorkingDay, readHolidays } from '../../../src/core/reviews/working-days';
import { addDays, daysBetween, type Day } from '../../../src/core/tables/day';
import { answeredWith, asked } from './asked';
import { by } from './ledger';

const FILE = 'this file';
/** A Monday. */
const MONDAY = '2026-03-02' as Day;

interface Person {
  readonly address: string;
  readonly round?: number;
  readonly due?: string | undefined;
  /** Days after the Monday. */
  readonly sentOn?: number;
  readonly answersOn?: number | undefined;
  readonly key?: string;
  readonly asker?: string;
}

/** Lets the timer run on so many days and says what left: the day, the address, the kind. */
function mailsOver(people: readonly Person[], days: number, holidays = '', paused: readonly string[] = []) {
  const events: LedgerEvent[] = [];
  const add = (day: Day, ...more: readonly NewEvent[]) => {
    for (const event of more) {
      events.push({ ...event, n: events.length + 1, at: `${day} 10:00:00.000` });
    }
  };
  const mails: {
    readonly day: Day;
    readonly to: string;
    readonly kind: string;
    readonly reviews: readonly string[];
  }[] = [];
  let highest = 100;
  const free = readHolidays(holidays).holidays;
  for (let i = 0; i < days; i++) {
    const today = addDays(MONDAY, i);
    people.forEach(({ address, round = 1, due, sentOn = 0, answersOn, key = 'IN-1', asker }, p) => {
      const id = `RV-${p + 1}`;
      const more = { ...(due === undefined ? {} : { due }), ...(asker === undefined ? {} : { by: asker }) };
      if (sentOn === i) add(today, ...asked(address, '').by(`MS-${p + 1}`, { id, key, round }, more));
      if (answersOn === i && i >= sentOn) add(today, answeredWith(id, 'Concern'));
    });
    const facts = {
      book: foldLog(events),
      file: FILE,
      now: `${today} 10:00:00.000`,
      holidays: free,
      paused: new Set(paused),
    };
    const { drafts, closing } = remindersDue(facts);
    add(today, ...closing);
    const all = [...drafts, ...weeklyDrafts(facts.book, FILE, today, free, 90)];
    for (const asker of new Set(all.map((one) => one.by))) {
      const queue = {
        book: foldLog(events),
        highest: { message: highest, review: highest },
        file: FILE,
        by: asker,
        now: `${today} 10:00:00.000`,
        holidays: free,
      };
      const own = all.filter((one) => one.by === asker).map(({ draft }) => draft);
      const { events: queued } = queueDrafts(own, queue);
      add(today, ...queued);
      highest += queued.length;
    }
    if (!isWorkingDay(today, free)) continue;
    const { ready, pointless } = sendList(foldLog(events), FILE, today);
    for (const { message } of pointless) add(today, { event: 'cancelled', message: message.message, ...by });
    for (const { message, kind, person, reviews } of ready) {
      add(today, { event: 'sending', message, ...by }, { event: 'sent', message, ...by });
      mails.push({ day: today, to: person.address, kind, reviews: reviews.map(({ id }) => id) });
    }
  }
  return { mails, book: foldLog(events) };
}

const toAna = (people: readonly Partial<Person>[], days = 21, holidays = '') =>
  mailsOver(
    people.map((person) => ({ address: 'ana@example.com', ...person })),
    days,
    holidays,
  )
    .mails.filter(({ to }) => to === 'ana@example.com')
    .map(({ day, kind, reviews }) => `${day} ${kind} ${reviews.join(' ')}`);

test('softly on the third working day, and once more with what silence means on the last one before the day', () => {
  expect(toAna([{ due: '2026-03-11' }])).toEqual(['2026-03-05 reminder RV-1', '2026-03-10 lastCall RV-1']);
});

test('without a day, the last call comes on the seventh working day', () => {
  expect(toAna([{}])).toEqual(['2026-03-05 reminder RV-1', '2026-03-11 lastCall RV-1']);
});

test('weekends and holidays do not count, and nobody is reminded on them', () => {
  expect(toAna([{ sentOn: 3, due: '2026-03-16' }])).toEqual([
    '2026-03-10 reminder RV-1',
    '2026-03-13 lastCall RV-1',
  ]);
  expect(toAna([{ due: '2026-03-13' }], 21, '5 March 2026, 12.3.2026, nonsense')).toEqual([
    '2026-03-06 reminder RV-1',
    '2026-03-11 lastCall RV-1',
  ]);
});

test('a reminder waits for Tuesday to Thursday where that leaves two working days before the last one', () => {
  // The third working day is a Friday; with a day that ends sooner there is no time to wait.
  expect(toAna([{ sentOn: 1, due: '2026-03-16' }])).toEqual([
    '2026-03-10 reminder RV-1',
    '2026-03-13 lastCall RV-1',
  ]);
  expect(toAna([{ sentOn: 1, due: '2026-03-12' }])).toEqual([
    '2026-03-06 reminder RV-1',
    '2026-03-11 lastCall RV-1',
  ]);
  // Without a day the last call waits too: the seventh working day is a Friday.
  expect(toAna([{ sentOn: 2 }])).toEqual(['2026-03-10 reminder RV-1', '2026-03-17 lastCall RV-1']);
});

test('two colleagues ask one person: one reminder a day, three mails a week, and what ends first comes first', () => {
  const both = [
    { due: '2026-03-12', asker: 'a@example.com' },
    { due: '2026-03-11', asker: 'b@example.com', key: 'IN-2' },
  ];
  expect(toAna(both)).toEqual([
    '2026-03-05 reminder RV-2',
    // Two questions and a reminder are three mails: the next one is for the week after.
    '2026-03-09 openQuestions RV-1',
    '2026-03-10 lastCall RV-2',
    '2026-03-12 openQuestions RV-1',
  ]);
});

test('a day that comes before the third working day gets the last call only', () => {
  expect(toAna([{ due: '2026-03-04' }])).toEqual(['2026-03-03 lastCall RV-1']);
  expect(toAna([{ due: '2026-03-02' }])).toEqual([]);
});

test('any answer ends it', () => {
  expect(toAna([{ due: '2026-03-11', answersOn: 2 }])).toEqual([]);
  expect(toAna([{ due: '2026-03-11', answersOn: 4 }])).toEqual(['2026-03-05 reminder RV-1']);
});

test('what is due on one day comes in one mail, soft and last together as open questions', () => {
  expect(toAna([{ due: '2026-03-11' }, { due: '2026-03-06', key: 'IN-2' }])).toEqual([
    '2026-03-05 openQuestions RV-1 RV-2',
    '2026-03-10 lastCall RV-1',
  ]);
});

test('who is paused, or wants no mails, gets none', () => {
  const { mails } = mailsOver([{ address: 'ana@example.com' }], 14, '', ['ana@example.com']);
  expect(mails.filter(({ to }) => to === 'ana@example.com')).toEqual([]);
});

test('after the second round without an answer there is quiet, and the review says so', () => {
  const { mails, book } = mailsOver([{ address: 'ana@example.com', round: 2, due: '2026-03-09' }], 28);
  expect(mails.filter(({ to }) => to === 'ana@example.com').map(({ day }) => day)).toEqual([
    '2026-03-05',
    '2026-03-06',
  ]);
  expect(book.reviews.get('RV-1')?.state).toBe('No answer');
});

test('the week is told on its first working day, once, and only where there is something to tell', () => {
  const { mails } = mailsOver(
    [{ address: 'ana@example.com', due: '2026-03-12', answersOn: 8 }],
    28,
    '2026-03-09',
  );
  expect(mails.filter(({ kind }) => kind === 'weekly').map(({ day, to }) => `${day} ${to}`)).toEqual([
    '2026-03-10 pm@example.com',
    '2026-03-16 pm@example.com',
    '2026-03-23 pm@example.com',
  ]);
});

test('whatever the dates and answers: two reminders a question, three mails a week, one a day, none after an answer', () => {
  const person = fc.record({
    address: fc.constantFrom('a@example.com', 'b@example.com'),
    sentOn: fc.nat(8),
    due: fc.option(
      fc.nat(20).map((days) => addDays(MONDAY, days) as string),
      { nil: undefined },
    ),
    answersOn: fc.option(fc.nat(25), { nil: undefined }),
    round: fc.constantFrom(1, 2),
    asker: fc.constantFrom('pm@example.com', 'other@example.com'),
  });
  const holidays = fc.subarray(['2026-03-05', '2026-03-06', '2026-03-10', '2026-03-18']);
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 6 }), holidays, (people, free) => {
      const numbered = people.map((one, i) => ({ ...one, key: `IN-${i + 1}` }));
      const { mails } = mailsOver(numbered, 30, free.join(', '));
      const reminders = mails.filter(({ kind }) => kind !== 'request' && kind !== 'weekly');
      for (const [i, { answersOn, sentOn }] of numbered.entries()) {
        const about = reminders.filter(({ reviews }) => reviews.includes(`RV-${i + 1}`));
        expect(about.length).toBeLessThanOrEqual(2);
        const answer = answersOn === undefined || answersOn < sentOn ? 30 : answersOn;
        const alone = about.filter(({ reviews }) => reviews.length === 1);
        expect(alone.filter(({ day }) => day >= addDays(MONDAY, answer))).toEqual([]);
      }
      for (const to of ['a@example.com', 'b@example.com']) {
        const days = reminders.filter((mail) => mail.to === to).map(({ day }) => day);
        for (const day of days) {
          expect(days.filter((other) => other === day).length).toBe(1);
          expect(free).not.toContain(day);
          const week = days.filter((other) => other >= day && daysBetween(day, other) < 7);
          expect(week.length).toBeLessThanOrEqual(3);
        }
      }
    }),
    { numRuns: 150 },
  );
});
