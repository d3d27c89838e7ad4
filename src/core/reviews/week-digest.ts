/** What a colleague who asked people should know at the beginning of a week. */
import type { DigestFacts, DigestLine } from '../emails/digest';
import { addDays, type Day } from '../tables/day';
import { latest } from './ask-drafts';
import type { HeldReview, ReviewBook } from './book';
import { dayOfMoment } from './moment';
import { isSupport } from './support';

export type Week = Pick<
  DigestFacts,
  'asked' | 'heard' | 'objections' | 'concerns' | 'answered' | 'dueSoon' | 'overdue' | 'silent' | 'expiring'
>;

const WEEK_DAYS = 7;
/** Told twice; after that it is for the gaps to say. */
const OVERDUE_DAYS = 14;

/** What can be done where nobody answers: once the day has passed, and after two rounds. */
export interface Advice {
  readonly overdue: (review: HeldReview) => string | undefined;
  readonly silent: (review: HeldReview) => string | undefined;
}

const NO_ADVICE: Advice = { overdue: () => undefined, silent: () => undefined };

/**
 * @param by the address of whoever asked
 * @param supportDays for how many days support counts
 */
export function weekOf(
  book: ReviewBook,
  by: string,
  today: Day,
  supportDays: number,
  advice = NO_ADVICE,
): Week {
  const asked = [...book.reviews.values()].filter((review) => review.askedBy === by && hasLeft(review));
  const since = addDays(today, -WEEK_DAYS);
  const until = addDays(today, WEEK_DAYS);
  const lately = addDays(today, -OVERDUE_DAYS);
  const inState = (state: HeldReview['state']) => asked.filter((review) => review.state === state);
  return {
    asked: asked.length,
    heard: asked.filter(({ answer }) => answer).length,
    objections: inState('Objection open').map((one) => line(one, one.answer?.comment, one.answer?.at)),
    concerns: inState('Concern open').map((one) => line(one, one.answer?.comment, one.answer?.at)),
    answered: asked
      .filter(({ answer, state }) => answer && dayOfMoment(answer.at) >= since && !state.endsWith('open'))
      .map((one) => line(one, one.answer?.answer, one.answer?.at)),
    dueSoon: inState('Sent')
      .filter(({ due = '' }) => due >= today && due <= until)
      .map((one) => line(one, undefined, one.due)),
    overdue: inState('Sent')
      .filter((one) => (one.due ?? '') >= lately && (one.due ?? '') < today && !wasAskedAgain(one, book))
      .map((one) => ({ ...line(one, undefined, one.due), ...tip(advice.overdue(one)) })),
    silent: inState('No answer')
      .filter(({ closedAt = '' }) => closedAt >= since)
      .map((one) => ({ ...line(one, undefined, one.sentAt), ...tip(advice.silent(one)) })),
    expiring: asked.flatMap((one) => {
      const ends = supportEnds(one, book, supportDays);
      return ends !== undefined && ends >= today && ends < until ? [line(one, undefined, ends)] : [];
    }),
  };
}

/** The last day on which what somebody said counts as support; undefined where it is none, or was said in an earlier round. */
function supportEnds(review: HeldReview, book: ReviewBook, supportDays: number): Day | undefined {
  const { answer, person, id } = review;
  if (!answer || !isSupport(answer.answer)) return undefined;
  return latest(book, person.address, review)?.id === id
    ? addDays(dayOfMoment(answer.at), supportDays)
    : undefined;
}

/** A week in which nothing happened and nothing is due needs no mail. */
export function isWorthAMail({ asked: _asked, heard: _heard, ...lists }: Week): boolean {
  return Object.values(lists).some((lines) => lines.length > 0);
}

function hasLeft({ sentAt, answer }: HeldReview): boolean {
  return sentAt !== undefined || answer !== undefined;
}

function tip(text: string | undefined): Pick<DigestLine, 'tip'> {
  return text === undefined ? {} : { tip: text };
}

/** The later round has its own day. */
function wasAskedAgain({ table, key, person, round }: HeldReview, { reviews }: ReviewBook): boolean {
  return [...reviews.values()].some(
    (other) =>
      other.table === table &&
      other.key === key &&
      other.person.address === person.address &&
      other.round > round &&
      other.state !== 'Cancelled',
  );
}

function line({ person, label }: HeldReview, said: string | undefined, when: string | undefined): DigestLine {
  return {
    person: person.name || person.address,
    item: label,
    ...(said === undefined ? {} : { said }),
    ...(when === undefined ? {} : { day: dayOfMoment(when) }),
  };
}
