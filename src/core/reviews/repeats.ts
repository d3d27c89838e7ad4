/** Whether a draft asks for what was asked already: in the same round never again, within a day only where somebody confirms it. */
import { fingerprint } from '../fingerprint';
import { asks, type HeldMessage, type ReviewBook } from './book';
import type { Draft, DraftReview } from './draft';
import type { Message } from './message';
import { hoursBetween, momentText, type Moment } from './moment';

const HOURS = 24;

/** Says that this very message was queued already: the file, the person, the kind, and each item with its round. */
export function idempotencyKey(file: string, draft: Draft): string {
  const { person, kind, reviews, text = '', question = '' } = draft;
  const items = reviews.map(({ table, key, round }) => [table, key, round].join('\u0001')).sort();
  // Without items, what is said makes the message.
  const words = reviews.length === 0 ? [question, text] : kind === 'replied' ? [text] : [];
  return fingerprint(JSON.stringify([file, person.address, kind, items, words]));
}

/** Says that it has the same content, whatever the round. */
export function contentKey({ person, kind, reviews, text = '', question = '' }: Draft): string {
  const items = reviews.map(({ table, key, version }) => [table, key, version].join('\u0001')).sort();
  return fingerprint(
    JSON.stringify([person.address, kind, items, text, reviews.length === 0 ? question : '']),
  );
}

/** The message by which a person was asked about the item in this round; undefined where there is none. */
export function askedInRound(
  book: ReviewBook,
  address: string,
  review: DraftReview,
): HeldMessage | undefined {
  return asked(book, address, review).find(({ round }) => round === review.round)?.carrier;
}

/** The message by which a person was asked about the item as it stands, within the last day. */
export function askedToday(
  book: ReviewBook,
  address: string,
  review: DraftReview,
  now: Moment,
): HeldMessage | undefined {
  return asked(book, address, review).find(
    ({ version, carrier }) => version === review.version && isRecent(carrier, now),
  )?.carrier;
}

/** The message with the key that is on its way or has left. */
export function sameMessage(book: ReviewBook, key: string): HeldMessage | undefined {
  return [...book.messages.values()].find((message) => message.key === key && isLive(message));
}

export function sameContent(book: ReviewBook, content: string, now: Moment): HeldMessage | undefined {
  return [...book.messages.values()].find(
    (message) => message.content === content && isLive(message) && isRecent(message, now),
  );
}

interface Asked {
  readonly round: number;
  readonly version: string;
  readonly carrier: HeldMessage;
}

function asked(book: ReviewBook, address: string, { table, key }: DraftReview): readonly Asked[] {
  return [...book.reviews.values()].flatMap((review) => {
    if (review.person.address !== address || review.table !== table || review.key !== key) return [];
    const carrier = book.messages.get(review.message);
    return carrier && isLive(carrier) && asks(carrier)
      ? [{ round: review.round, version: review.version, carrier }]
      : [];
  });
}

function isLive({ state }: HeldMessage): boolean {
  return state !== 'Cancelled' && state !== 'Refused';
}

function isRecent({ sentAt, queuedAt }: HeldMessage, now: Moment): boolean {
  return hoursBetween(sentAt ?? queuedAt, now) < HOURS;
}

/** Already sent by ana@example.com on 2026-03-31 at 14:05. */
export function alreadySentence(held: HeldMessage): string {
  const { state, sentAt, sentBy, since, queuedAt, by } = held;
  if (state === 'Sent') return `Already sent by ${named(sentBy ?? by)} on ${momentText(sentAt ?? since)}.`;
  if (state === 'Unknown') return `May have been sent on ${momentText(since)}: ${SETTLE_FIRST}`;
  return `Already waiting to be sent, asked for by ${named(by)} on ${momentText(queuedAt)}.`;
}

/** The last mail that left this file; undefined where none has. */
export function lastSentence(book: ReviewBook): string | undefined {
  const sent = [...book.messages.values()].filter(({ state }) => state === 'Sent');
  const [last] = sent.sort((a, b) => ((a.sentAt ?? '') < (b.sentAt ?? '') ? 1 : -1));
  return (
    last &&
    `The last mail was sent by ${named(last.sentBy ?? last.by)} on ${momentText(last.sentAt ?? last.since)}.`
  );
}

const SETTLE_FIRST = 'look into the Sent folder, and say which it is.';

function named(address: Message['by']): string {
  return address === '' ? 'somebody' : address;
}
