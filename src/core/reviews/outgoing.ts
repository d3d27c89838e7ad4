/** Mails that have not gone out, or may have, each with what can be done about it. */
import type { HeldMessage, ReviewBook } from './book';
import { isHalted } from './halt';
import { momentText } from './moment';

export interface OutgoingMail {
  /** MS-12 */
  readonly message: string;
  readonly name: string;
  readonly address: string;
  readonly about: string;
  readonly state: 'waits' | 'later' | 'unknown' | 'refused';
  readonly says: string;
}

/**
 * Those that a person has to look at come first.
 * @param file a copy sends nothing of the original's
 * @param goesOn a sentence that says when we send by ourselves, where the day's mails were used up
 */
export function outgoing(book: ReviewBook, file: string, goesOn?: string): readonly OutgoingMail[] {
  const halted = isHalted(book, file);
  const order = ['unknown', 'refused', 'waits', 'later'];
  return [...book.messages.values()]
    .flatMap((message) => (message.file === file ? outgoingMail(message, halted, goesOn) : []))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

function outgoingMail(
  held: HeldMessage,
  halted: boolean,
  goesOn: string | undefined,
): readonly OutgoingMail[] {
  const { message, person, reviews, state, since, notBefore, refusedBecause } = held;
  const base = {
    message,
    name: person.name || person.address,
    address: person.address,
    about: reviews.map(({ label }) => label).join(', '),
  };
  if (state === 'Unknown') {
    const says = `May have been sent on ${momentText(since)}. Look into your Sent folder, and say which it is.`;
    return [{ ...base, state: 'unknown', says }];
  }
  if (state === 'Refused') {
    return [{ ...base, state: 'refused', says: `Refused by Google: ${refusedBecause ?? ''}` }];
  }
  if (state !== 'Queued') return [];
  if (halted) return [{ ...base, state: 'waits', says: HALTED }];
  return notBefore === undefined
    ? [
        {
          ...base,
          state: 'waits',
          says: `Waits to be sent.${goesOn === undefined ? '' : ` ${goesOn}`}`,
        },
      ]
    : [{ ...base, state: 'later', says: `Goes out on ${notBefore}: enough mails this week.` }];
}

const HALTED = 'Waits for your press: three mails in a row did not go through, so none is sent by itself.';
