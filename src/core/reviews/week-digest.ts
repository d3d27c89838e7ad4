/** What a colleague who asked people should know at the beginning of a week. */
import type { DigestFacts, DigestLine } from '../emails/digest';
import { addDays, type Day } from '../tables/day';
import type { HeldReview, ReviewBook } from './book';
import { dayOfMoment } from './moment';

export type Week = Pick<
  DigestFacts,
  'asked' | 'heard' | 'objections' | 'concerns' | 'answered' | 'dueSoon' | 'silent'
>;

const WEEK_DAYS = 7;

/** @param by the address of whoever asked */
export function weekOf(book: ReviewBook, by: string, today: Day): Week {
  const asked = [...book.reviews.values()].filter((review) => review.askedBy === by && hasLeft(review));
  const since = addDays(today, -WEEK_DAYS);
  const until = addDays(today, WEEK_DAYS);
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
    silent: inState('No answer')
      .filter(({ closedAt = '' }) => closedAt >= since)
      .map((one) => line(one, undefined, one.sentAt)),
  };
}

/** A week in which nothing happened and nothing is due needs no mail. */
export function isWorthAMail({ objections, concerns, answered, dueSoon, silent }: Week): boolean {
  return [objections, concerns, answered, dueSoon, silent].some((lines) => lines.length > 0);
}

function hasLeft({ sentAt, answer }: HeldReview): boolean {
  return sentAt !== undefined || answer !== undefined;
}

function line({ person, label }: HeldReview, said: string | undefined, when: string | undefined): DigestLine {
  return {
    person: person.name || person.address,
    item: label,
    ...(said === undefined ? {} : { said }),
    ...(when === undefined ? {} : { day: dayOfMoment(when) }),
  };
}
