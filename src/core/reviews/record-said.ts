/** Writes down what somebody said in a meeting, a call or a chat, as the events that it becomes. */
import type { Recipient } from './message';
import { contentKey, idempotencyKey } from './repeats';
import { latest } from './ask-drafts';
import type { Answer } from './answers';
import type { AskedItem } from './ask-item';
import type { HeldReview, ReviewBook } from './book';
import { label } from '../strategy/item';
import type { NewEvent } from './events';
import { itemVersion } from './item-version';
import type { Highest } from './log-rows';

export interface Said {
  readonly answer: Answer;
  readonly comment: string;
  /** The address of whoever writes it down. */
  readonly by: string;
}

/** The same said once more makes no event: a second press, or one whose run died after the log had it. */
export function isSaidAlready({ answer: held }: Pick<HeldReview, 'answer'>, said: Said): boolean {
  return (
    held?.via === 'recorded' &&
    held.answer === said.answer &&
    held.comment === said.comment &&
    held.by === said.by
  );
}

export function answeredEvent(review: string, version: string, { answer, comment, by }: Said): NewEvent {
  return { event: 'answered', review, answer, comment, version, via: 'recorded', by };
}

/** Of an item that the person need not have been asked about. */
export function recordSaid(
  item: AskedItem,
  person: Recipient,
  said: Said,
  { book, highest, file }: { readonly book: ReviewBook; readonly highest: Highest; readonly file: string },
): readonly NewEvent[] {
  const before = latest(book, person.address, item);
  const version = itemVersion(item.facts);
  if (before && before.state !== 'Closed' && before.state !== 'No answer') {
    return isSaidAlready(before, said) ? [] : [answeredEvent(before.id, before.version, said)];
  }
  const { table, key, id, name, facts } = item;
  const review = `RV-${highest.review + 1}`;
  const message = `MS-${highest.message + 1}`;
  const asked = {
    id: review,
    table,
    key,
    item: id || (table === 'gaps' ? key : name),
    label: label(item),
    version,
    round: (before?.round ?? 0) + 1,
    facts,
  };
  const { by } = said;
  const draft = { kind: 'request' as const, person, reviews: [asked] };
  return [
    // It belongs to no file, so that no run sends it, even one that starts before the next line stands in the log.
    {
      event: 'queued',
      message,
      ...draft,
      key: idempotencyKey(file, draft),
      content: contentKey(draft),
      file: '',
      batch: message,
      by,
    },
    { event: 'cancelled', message, by, because: 'Said in another way, so no mail was needed.' },
    answeredEvent(review, version, said),
  ];
}
