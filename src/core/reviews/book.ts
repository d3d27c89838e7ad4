/** Where all messages, reviews and people stand: what the log comes to. */
import type { Answer } from './answers';
import type { LedgerEvent, QueuedEvent, RepliedEvent } from './events';
import type { AskedReview, Message, MessageKind, Recipient } from './message';
import type { Moment } from './moment';
import type { MessageState, ReviewState } from './states';

export interface HeldMessage extends Message {
  readonly state: MessageState;
  readonly queuedAt: Moment;
  /** When it came into its state. */
  readonly since: Moment;
  /** The count of the event that brought it there. */
  readonly sinceEvent: number;
  readonly sentAt?: Moment;
  readonly sentBy?: string;
  readonly refusedBecause?: string;
  /** A person looked into it and had it sent again. */
  readonly settled?: true;
  /** Why it may have been sent although the log does not say so. */
  readonly doubt?: Doubt;
}

/** lost: rows of the log are missing. damaged: a row that names it cannot be read. */
export type Doubt = 'lost' | 'damaged';

export interface HeldReview extends AskedReview {
  readonly person: Recipient;
  /** The message that asked, and the one that carries it now. */
  readonly message: string;
  readonly stage?: string;
  readonly question?: string;
  readonly artefact?: string;
  readonly due?: string;
  readonly expires?: string;
  readonly state: ReviewState;
  readonly askedBy: string;
  readonly sentAt?: Moment;
  readonly reminders: number;
  readonly lastReminded?: Moment;
  readonly answer?: {
    readonly answer: Answer;
    readonly comment: string;
    readonly version: string;
    readonly at: Moment;
    readonly by: string;
    readonly via: 'page' | 'recorded';
    /** Who answered over a link that was sent to somebody else. */
    readonly as?: { readonly name: string; readonly address: string };
  };
  readonly delegate?: { readonly name: string; readonly address: string };
  readonly reply?: Pick<RepliedEvent, 'reply' | 'text' | 'told'> & { readonly at: Moment };
  readonly closedAt?: Moment;
}

export interface HeldPerson {
  readonly name: string;
  readonly address: string;
  /** Wants no mails. */
  readonly stopped: boolean;
}

export interface BookProblem {
  readonly event: LedgerEvent;
  /** twice: the id is taken. unknown: nothing of that id was queued. order: it cannot follow what came before. late: the round is closed. */
  readonly kind: 'twice' | 'unknown' | 'order' | 'late';
}

export interface ReviewBook {
  readonly messages: ReadonlyMap<string, HeldMessage>;
  readonly reviews: ReadonlyMap<string, HeldReview>;
  /** By address. */
  readonly people: ReadonlyMap<string, HeldPerson>;
  readonly problems: readonly BookProblem[];
}

/** A book while events are entered. */
export interface OpenBook {
  readonly messages: Map<string, HeldMessage>;
  readonly reviews: Map<string, HeldReview>;
  readonly people: Map<string, HeldPerson>;
  readonly problems: BookProblem[];
}

/** A copy: changes leave the original alone. */
export function openBook(from: ReviewBook): OpenBook {
  return {
    messages: new Map(from.messages),
    reviews: new Map(from.reviews),
    people: new Map(from.people),
    problems: [...from.problems],
  };
}

export function report(book: OpenBook, event: LedgerEvent, kind: BookProblem['kind']): void {
  book.problems.push({ event, kind });
}

export const EMPTY_BOOK: ReviewBook = {
  messages: new Map(),
  reviews: new Map(),
  people: new Map(),
  problems: [],
};

/** Kinds that ask again about a review that was asked about before. */
export function isReminder({ kind }: Pick<Message, 'kind'>): boolean {
  return kind === 'reminder' || kind === 'lastCall';
}

const ASKING: ReadonlySet<MessageKind> = new Set(['earlyDraft', 'request', 'changed', 'openQuestions']);

/** Kinds that ask for the first time in a round. */
export function asks({ kind }: Pick<Message, 'kind'>): boolean {
  return ASKING.has(kind);
}

export function heldMessage(event: QueuedEvent): HeldMessage {
  const { event: _event, n, at, ...message } = event;
  return { ...message, state: 'Queued', queuedAt: at, since: at, sinceEvent: n };
}
