/** The mails as they will leave: what was queued is entered into a copy of the book, and written as it will be. */
import { UserError } from '../../user-error';
import { fingerprint } from '../fingerprint';
import type { ReviewBook } from './book';
import { composeMessage, type Composing } from './compose-message';
import type { NewEvent } from './events';
import { foldLog } from './fold';
import type { Message } from './message';
import type { Moment } from './moment';

export interface MailPreview {
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The day on which it leaves, where that is not now. */
  readonly later?: string;
}

export interface Previews {
  readonly mails: readonly MailPreview[];
  /** What keeps a mail from being written, a sentence for each. */
  readonly problems: readonly string[];
  /** Says which mails these are: only what was seen is sent. */
  readonly mark: string;
}

export function previewMails(
  messages: readonly Message[],
  ahead: ReviewBook,
  composing: Composing,
): Previews {
  const mails: MailPreview[] = [];
  const problems: string[] = [];
  for (const { message, person, notBefore } of messages) {
    const held = ahead.messages.get(message);
    if (!held) continue;
    try {
      const { name, address } = person;
      const later = notBefore === undefined ? {} : { later: notBefore };
      mails.push({ name: name || address, address, ...composeMessage(held, ahead, composing), ...later });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(`${person.name || person.address}: ${error.message}`);
    }
  }
  return { mails, problems: [...new Set(problems)], mark: fingerprint(JSON.stringify(mails)) };
}

/** The book as it will be once these events stand in the log. @param last the count of the last event there */
export function bookAhead(
  book: ReviewBook,
  events: readonly NewEvent[],
  last: number,
  now: Moment,
): ReviewBook {
  return foldLog(
    events.map((event, i) => ({ ...event, n: last + 1 + i, at: now })),
    book,
  );
}
