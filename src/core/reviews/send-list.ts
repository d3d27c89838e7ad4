/** What is to be sent now, in which order, and what is not any more. */
import type { Day } from '../tables/day';
import { asks, isReminder, type HeldMessage, type ReviewBook } from './book';
import { isSettled } from './states';

export interface SendList {
  readonly ready: readonly HeldMessage[];
  /** Wait for a later day. */
  readonly later: readonly HeldMessage[];
  /** Have become pointless, each with the reason. */
  readonly pointless: readonly { readonly message: HeldMessage; readonly because: string }[];
  /** Came along when the file was copied: the original sends them. */
  readonly foreign: readonly HeldMessage[];
  /** May have been sent: a person has to look. */
  readonly unknown: readonly HeldMessage[];
  /** Google took them not: a person has to look as well. */
  readonly refused: readonly HeldMessage[];
}

export function sendList(book: ReviewBook, file: string, today: Day): SendList {
  const all = [...book.messages.values()].sort(byNumber);
  const own = all.filter((message) => message.file === file);
  const queued = own.filter(({ state }) => state === 'Queued');
  const pointless = queued.flatMap((message) => {
    const because = whyPointless(book, message);
    return because === undefined ? [] : [{ message, because }];
  });
  const gone = new Set(pointless.map(({ message }) => message));
  const wanted = queued.filter((message) => !gone.has(message));
  const isLater = ({ notBefore }: HeldMessage) => notBefore !== undefined && notBefore > today;
  return {
    ready: wanted.filter((message) => !isLater(message)),
    later: wanted.filter(isLater),
    pointless,
    foreign: all.filter((message) => message.file !== file && message.state === 'Queued'),
    unknown: own.filter(({ state }) => state === 'Unknown'),
    refused: own.filter(({ state }) => state === 'Refused'),
  };
}

function whyPointless({ people, reviews }: ReviewBook, message: HeldMessage): string | undefined {
  if (people.get(message.person.address)?.stopped) return 'Asked for no more mails.';
  if (!(asks(message) || isReminder(message)) || message.reviews.length === 0) return undefined;
  const isOver = message.reviews.every(({ id }) => {
    const held = reviews.get(id);
    return held !== undefined && isSettled(held.state);
  });
  return isOver ? 'Answered meanwhile.' : undefined;
}

/** MS-2 before MS-10. */
function byNumber(a: HeldMessage, b: HeldMessage): number {
  return Number(a.message.slice(3)) - Number(b.message.slice(3));
}

/** The first on which one of them may leave. */
export function firstDay(later: SendList['later']): Day | undefined {
  return later.flatMap(({ notBefore }) => (notBefore === undefined ? [] : [notBefore as Day])).sort()[0];
}
