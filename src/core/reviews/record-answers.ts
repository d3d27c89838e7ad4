/** Decides which events an answer from the page becomes, and says what was recorded. */
import { count } from '../gaps/wording';
import type { AnswerInput, GivenAnswer } from './answer-input';
import type { HeldMessage, ReviewBook } from './book';
import type { LedgerEvent, NewEvent } from './events';
import { hoursBetween, type Moment } from './moment';

/** So that a link that got about cannot fill the log. */
const MOST_AN_HOUR = 30;

export interface Recording {
  readonly events: readonly NewEvent[];
  /** Reviews whose round is closed. */
  readonly closed: readonly string[];
  /** A sentence where nothing more is taken for now. */
  readonly refused?: string;
}

export interface RecordFacts {
  readonly message: HeldMessage;
  readonly book: ReviewBook;
  readonly events: readonly LedgerEvent[];
  readonly now: Moment;
}

/** The same answer once more makes no event: a second press, or a first whose reply was lost. */
export function recordAnswers(input: AnswerInput, facts: RecordFacts): Recording {
  const { message, book } = facts;
  const wanted =
    input.kind === 'answers' ? answerEvents(input, facts) : stopEvents(input.kind, message, book);
  const closed =
    input.kind === 'answers'
      ? input.answers.flatMap(({ review }) => (isClosed(review, book) ? [review] : []))
      : [];
  const answers = wanted.filter(({ event }) => event !== 'delegated').length;
  if (answers > 0 && answers + lately(facts) > MOST_AN_HOUR) {
    return { events: [], closed, refused: FULL };
  }
  return { events: wanted, closed };
}

const FULL = `More than ${count(MOST_AN_HOUR, 'answer')} came over this link within an hour, so it takes no more for now. Nothing of yours is lost on this page: please press again later, or reply to the mail.`;

/** What came over the links of this message within the last hour. */
function lately({ message, events, now }: RecordFacts): number {
  const { address } = message.person;
  return events.filter((event) => {
    const isOurs =
      event.event === 'answered'
        ? event.message === message.message
        : (event.event === 'stopped' || event.event === 'resumed') && event.address === address;
    return isOurs && hoursBetween(event.at, now) < 1;
  }).length;
}

function answerEvents(
  { answers, as }: Extract<AnswerInput, { readonly kind: 'answers' }>,
  { message, book }: RecordFacts,
): readonly NewEvent[] {
  const own = new Set(message.reviews.map(({ id }) => id));
  const by = message.person.address;
  return answers.flatMap((given): readonly NewEvent[] => {
    const { review, instead } = given;
    // What another message asked is not this link's to answer.
    if (!own.has(review) || isClosed(review, book) || isHeld(given, as, book)) return [];
    const { answer, comment, version } = given;
    const answered = { event: 'answered', review, answer, comment, version, via: 'page', by } as const;
    const events: NewEvent[] = [{ ...answered, message: message.message, ...(as ? { as } : {}) }];
    if (instead) events.push({ event: 'delegated', review, to: instead, by });
    return events;
  });
}

function isClosed(review: string, { reviews }: ReviewBook): boolean {
  return reviews.get(review)?.state === 'Closed';
}

function isHeld(
  { review, answer, comment, instead }: GivenAnswer,
  as: GivenAnswer['instead'],
  { reviews }: ReviewBook,
): boolean {
  const held = reviews.get(review);
  return (
    held?.answer?.answer === answer &&
    held.answer.comment === comment &&
    samePerson(held.answer.as, as) &&
    (instead === undefined || samePerson(held.delegate, instead))
  );
}

function samePerson(a: GivenAnswer['instead'], b: GivenAnswer['instead']): boolean {
  return a?.name === b?.name && a?.address === b?.address;
}

function stopEvents(
  kind: 'stop' | 'resume',
  { person: { address } }: HeldMessage,
  { people }: ReviewBook,
): readonly NewEvent[] {
  const stopped = people.get(address)?.stopped ?? false;
  if (stopped === (kind === 'stop')) return [];
  return [{ event: kind === 'stop' ? 'stopped' : 'resumed', address, by: address }];
}
