import { foldLog } from '../../../src/core/reviews/fold';
import { goesOn, lastLeftBy, onDay, onNamedDay } from '../../../src/core/reviews/goes-on';
import { readHolidays } from '../../../src/core/reviews/working-days';
import type { Day } from '../../../src/core/tables/day';
import { by, happened, queued } from './ledger';

const { holidays } = readHolidays('2026-12-25, 2027-01-01');
const after = (now: string, lastLeft?: string) => {
  const moment = (text: string) => `${text}:00.000`;
  const { from, day, hours } = goesOn(
    moment(now),
    lastLeft === undefined ? undefined : moment(lastLeft),
    holidays,
  );
  return [from, day, hours];
};

test('a send that used up the mails of a day goes on after 24 hours, and on no weekend or holiday', () => {
  expect(after('2026-11-24 15:00', '2026-11-24 15:00')).toEqual(['2026-11-25', '2026-11-25', 24]);
  // Friday: a person may press on Saturday, and by itself it goes on on Monday.
  expect(after('2026-11-27 15:00', '2026-11-27 15:00')).toEqual(['2026-11-28', '2026-11-30', 72]);
  expect(after('2026-12-24 15:00')).toEqual(['2026-12-25', '2026-12-28', 96]);
});

test('a run that finds the mails used up waits from the last one that left, and not a day more', () => {
  expect(after('2026-11-25 10:00', '2026-11-24 15:00')).toEqual(['2026-11-25', '2026-11-25', 5]);
  // Sunday morning, after a press on Saturday.
  expect(after('2026-11-29 10:00', '2026-11-28 15:00')).toEqual(['2026-11-29', '2026-11-30', 29]);
  // Used up by something else.
  expect(after('2026-11-25 10:00', '2026-11-20 15:00')).toEqual(['2026-11-26', '2026-11-26', 24]);
});

test('the last mail is that of the same sender: each has a count of their own', () => {
  const sent = (message: string, sender: string) =>
    [
      { event: 'sending', message, by: sender },
      { event: 'sent', message, by: sender },
    ] as const;
  const book = foldLog(
    happened(
      queued('MS-1'),
      queued('MS-2'),
      ...sent('MS-1', by.by),
      ...sent('MS-2', 'a.colleague@example.com'),
    ),
  );
  expect(lastLeftBy(book, by.by)).toBe('2026-03-01 03:00:00.000');
  expect(lastLeftBy(book, 'nobody@example.com')).toBeUndefined();
});

test('the day is named as people name it: what is kept names it in full', () => {
  const words = (day: string) => [
    onDay(day as Day, '2026-12-24' as Day),
    onNamedDay(day as Day, '2026-12-24' as Day),
  ];
  expect(['2026-12-24', '2026-12-25', '2026-12-28', '2026-12-31', '2027-01-04'].map(words))
    .toMatchInlineSnapshot(`
   [
     [
       "later today",
       "on Thursday, 24 December",
     ],
     [
       "tomorrow",
       "on Friday, 25 December",
     ],
     [
       "on Monday",
       "on Monday, 28 December",
     ],
     [
       "on Thursday, 31 December",
       "on Thursday, 31 December",
     ],
     [
       "on Monday, 4 January 2027",
       "on Monday, 4 January 2027",
     ],
   ]
  `);
});
