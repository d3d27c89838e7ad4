/** What a link leads to: the page with its questions, or a calm page that says why there is nothing to answer and what to do. */
import type { NamedPerson } from './answer-problems';
import type { AnswerPage } from './answer-page';
import type { HeldMessage, ReviewBook } from './book';
import { isFor, type ReadToken } from './token';

export type Opened =
  { readonly kind: 'page'; readonly page: AnswerPage } | ({ readonly kind: 'door' } & Door);

export interface Door {
  readonly title: string;
  readonly says: string;
  /** Whom to write to; nothing is told of anybody to a visitor without a link of ours. */
  readonly sender?: NamedPerson;
}

const WRITE = 'You can still say what you think: reply to the mail.';

const DOORS = {
  malformed: {
    title: 'This link is not complete',
    says: 'A part of it was lost on the way. Press a button in the mail, or copy the whole link from there.',
  },
  stranger: {
    title: 'This link does not work',
    says: 'It does not belong to a question that waits here. Press a button in the newest mail, or reply to that mail.',
  },
  expired: { title: 'This link is too old', says: `Its time is over, and nothing was recorded. ${WRITE}` },
  cancelled: {
    title: 'This question was taken back',
    says: 'Nobody waits for an answer to it any more, so there is nothing to do.',
  },
  gone: {
    title: 'This question cannot be found',
    says: `The list of questions in the sheet does not hold it any more. ${WRITE}`,
  },
} as const;

/** The message that a link may see and answer; the door that closes it otherwise. */
export function enter(
  token: ReadToken,
  { messages }: ReviewBook,
): { readonly message: HeldMessage } | { readonly door: Door } {
  if (!('message' in token)) return { door: doorFor(token.why) };
  const message = messages.get(token.message);
  // Somebody may have put another message with the same number into the log.
  if (!message || !isFor(token.person, message.person.address)) return { door: DOORS.gone };
  const sender = { name: '', address: message.by };
  if (token.why === 'expired') return { door: { ...DOORS.expired, sender } };
  if (message.state === 'Cancelled') return { door: { ...DOORS.cancelled, sender } };
  return { message };
}

/** For links of which nothing is known. */
export function doorFor(why: 'malformed' | 'otherFile' | 'forged'): Door {
  return why === 'malformed' ? DOORS.malformed : DOORS.stranger;
}
