/**
 * Who is reminded today, and what is given up. Softly on the third working day, with what silence means on the last one before the day that
 * was named, else on the seventh; only whoever has not answered; after two rounds without an answer there is quiet.
 */
import type { Day } from '../tables/day';
import type { HeldMessage, HeldReview, ReviewBook } from './book';
import type { NewEvent } from './events';
import { dayOfMoment, type Moment } from './moment';
import { oneAskerEach, reminderDrafts, type AskerDraft, type ReminderKind } from './reminder-drafts';
import { countsForWeek, roomFrom } from './week';
import {
  isGoodDay,
  isWorkingDay,
  nextGoodDay,
  workingDayBefore,
  workingDaysSince,
  type Holidays,
} from './working-days';

const SOFT_AFTER = 3;
const LAST_AFTER = 7;
/** Without a named day a round lasts this long: ten working days are what a strategy gets. */
const OVER_AFTER = 10;
const MOST_REMINDERS = 2;
/** Working days between the soft reminder and the last one, at least. */
const GAP = 2;
const MOST_ROUNDS = 2;

export interface ReminderFacts {
  readonly book: ReviewBook;
  readonly file: string;
  /** In the morning of the day on which it is asked. */
  readonly now: Moment;
  readonly holidays: Holidays;
  /** Addresses of people who get no messages for now. */
  readonly paused: ReadonlySet<string>;
}

export interface Reminding {
  readonly drafts: readonly AskerDraft[];
  readonly closing: readonly NewEvent[];
}

export function remindersDue(facts: ReminderFacts): Reminding {
  if (!isWorkingDay(dayOfMoment(facts.now), facts.holidays)) return { drafts: [], closing: [] };
  const open = openReviews(facts);
  const due = open.flatMap((one) => {
    const kind = kindOf(one, facts);
    return kind && !hasMailToday(one, facts) ? [{ ...one, kind }] : [];
  });
  return {
    drafts: reminderDrafts(oneAskerEach(due)),
    closing: open
      .filter((one) => isGivenUp(one, facts))
      .map(({ review }) => ({ event: 'closed', review: review.id, by: review.askedBy, outcome: 'noAnswer' })),
  };
}

interface OpenReview {
  readonly review: HeldReview;
  /** The day on which the question left. */
  readonly asked: Day;
  /** What has carried it since: reminders, and mails that hold what was open. */
  readonly since: readonly HeldMessage[];
}

function openReviews({ book, file, paused }: ReminderFacts): readonly OpenReview[] {
  const all = [...book.reviews.values()];
  return all.flatMap((review) => {
    const { state, sentAt, person, message, delegate } = review;
    const isOurs = book.messages.get(message)?.file === file;
    const isQuiet = paused.has(person.address) || (book.people.get(person.address)?.stopped ?? false);
    const isOver = all.some(
      (other) => isSame(other, review) && other.round > review.round && other.state !== 'Cancelled',
    );
    if (state !== 'Sent' || sentAt === undefined || !isOurs || isQuiet || isOver || delegate) return [];
    const since = [...book.messages.values()].filter(
      (one) =>
        one.message !== message &&
        one.state !== 'Cancelled' &&
        one.kind !== 'replied' &&
        one.queuedAt > sentAt &&
        one.reviews.some(({ id }) => id === review.id),
    );
    return [{ review, asked: dayOfMoment(sentAt), since }];
  });
}

function isSame(one: HeldReview, other: HeldReview): boolean {
  return one.table === other.table && one.key === other.key && one.person.address === other.person.address;
}

function kindOf(one: OpenReview, facts: ReminderFacts): ReminderKind | undefined {
  const { review, asked, since } = one;
  const { book, now, holidays } = facts;
  const today = dayOfMoment(now);
  const due = review.due as Day | undefined;
  const days = workingDaysSince(asked, today, holidays);
  const isOver = due === undefined ? days >= OVER_AFTER : today > due;
  if (days < 1 || isOver || review.round > MOST_ROUNDS || since.length >= MOST_REMINDERS) return undefined;
  const isLast = (day: Day) =>
    due === undefined
      ? workingDaysSince(asked, day, holidays) >= LAST_AFTER
      : day >= workingDayBefore(due, holidays);
  // From Tuesday to Thursday people answer most; a reminder waits for that where it is not too late then.
  const canWait = (day: Day, until: number) =>
    !isGoodDay(day) && workingDaysSince(asked, nextGoodDay(day, holidays), holidays) <= until;
  // A mail with all that was open may have been the last call.
  const before = since.map(({ queuedAt }) => dayOfMoment(queuedAt));
  if (before.some((day) => day === today || isLast(day))) return undefined;
  // Where the person has had enough mails until then, it would come too late.
  const room = roomFrom(book, review.person.address, now, 0);
  if (room !== undefined && due !== undefined && room > due) return undefined;
  if (isLast(today)) return due === undefined && canWait(today, OVER_AFTER - 1) ? undefined : 'lastCall';
  const lastDay =
    due === undefined ? LAST_AFTER : workingDaysSince(asked, workingDayBefore(due, holidays), holidays);
  return days >= SOFT_AFTER && since.length === 0 && !canWait(today, lastDay - GAP) ? 'reminder' : undefined;
}

/** A mail that waited for this day, or that a colleague has sent on it, is enough for it. */
function hasMailToday({ review }: OpenReview, { book, now }: ReminderFacts): boolean {
  const today = dayOfMoment(now);
  return [...book.messages.values()].some((message) => {
    const { person, state, notBefore = '', sentAt } = message;
    if (person.address !== review.person.address || !countsForWeek(message)) return false;
    if (state === 'Queued') return notBefore !== '' && notBefore <= today;
    return state === 'Sent' && sentAt !== undefined && dayOfMoment(sentAt) === today;
  });
}

/** The second round is over, and the person has never answered about it. */
function isGivenUp({ review, asked }: OpenReview, { book, now, holidays }: ReminderFacts): boolean {
  const today = dayOfMoment(now);
  const isOver =
    review.due === undefined ? workingDaysSince(asked, today, holidays) >= OVER_AFTER : today > review.due;
  const wasHeard = [...book.reviews.values()].some((other) => isSame(other, review) && other.answer);
  return review.round >= MOST_ROUNDS && isOver && !wasHeard;
}
