/** What the Review Log is made of: each event says one thing that happened, and is never changed. */
import type { Answer } from './answers';
import type { Message } from './message';
import type { Moment } from './moment';

type Happened<Name extends string, Facts> = Facts & {
  readonly event: Name;
  /** Counts the events of the log, so that a sorted log still tells what came first. */
  readonly n: number;
  readonly at: Moment;
};

interface Whose {
  /** The address of whoever did it; '' where Google does not say. */
  readonly by: string;
}
interface OfMessage {
  readonly message: string;
}
interface OfReview {
  readonly review: string;
}

export type QueuedEvent = Happened<'queued', Message>;
export type SendingEvent = Happened<'sending', OfMessage & Whose>;
export type SentEvent = Happened<'sent', OfMessage & Whose>;
/** Google took the message not. quota: it may be taken another day, so it waits again. */
export type RefusedEvent = Happened<
  'refused',
  OfMessage & { readonly reason: string; readonly cause: (typeof REFUSAL_CAUSES)[number] }
>;
export const REFUSAL_CAUSES = ['quota', 'other'] as const;
/** What a person said of a message that may have been sent. */
export type SettledEvent = Happened<'settled', OfMessage & Whose & { readonly as: 'sent' | 'again' }>;
export type CancelledEvent = Happened<
  'cancelled',
  OfMessage &
    Whose & {
      readonly because?: string;
      /** The message that carries its questions now. */
      readonly into?: string;
    }
>;
export type AnsweredEvent = Happened<
  'answered',
  OfReview &
    Whose & {
      readonly answer: Answer;
      readonly comment: string;
      /** What the person saw of the item. */
      readonly version: string;
      /** page: on the answer page, by its signed link. recorded: said elsewhere, and written down by a colleague. */
      readonly via: 'page' | 'recorded';
      /** The message whose link was used. */
      readonly message?: string;
      /** Who answered over a link that was sent to somebody else, in that person's own words. */
      readonly as?: { readonly name: string; readonly address: string };
    }
>;
export type DelegatedEvent = Happened<
  'delegated',
  OfReview & Whose & { readonly to: { readonly name: string; readonly address: string } }
>;
export const REPLIES = ['changed', 'kept', 'talk'] as const;
/** elsewhere: the person has heard it in a meeting, a call or a chat, so no mail has to bring it. */
export const TOLD = ['elsewhere'] as const;
export type RepliedEvent = Happened<
  'replied',
  OfReview &
    Whose & {
      readonly reply: (typeof REPLIES)[number];
      readonly text: string;
      readonly told?: (typeof TOLD)[number];
    }
>;
export type ClosedEvent = Happened<
  'closed',
  OfReview & Whose & { readonly outcome: (typeof OUTCOMES)[number] }
>;
export const OUTCOMES = ['done', 'noAnswer'] as const;
/** A person wants no more mails, or wants them again. */
export type StoppedEvent = Happened<'stopped', Whose & { readonly address: string }>;
export type ResumedEvent = Happened<'resumed', Whose & { readonly address: string }>;

export type LedgerEvent =
  | QueuedEvent
  | SendingEvent
  | SentEvent
  | RefusedEvent
  | SettledEvent
  | CancelledEvent
  | AnsweredEvent
  | DelegatedEvent
  | RepliedEvent
  | ClosedEvent
  | StoppedEvent
  | ResumedEvent;
export type EventName = LedgerEvent['event'];

/** An event before it has its place in the log. */
export type NewEvent = LedgerEvent extends infer E
  ? E extends LedgerEvent
    ? Omit<E, 'n' | 'at'>
    : never
  : never;

/** What came first: by count and, where two runs counted alike, by time and then by content. */
export function inOrder(a: LedgerEvent, b: LedgerEvent): number {
  return a.n - b.n || compareTexts(a.at, b.at) || compareTexts(JSON.stringify(a), JSON.stringify(b));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
