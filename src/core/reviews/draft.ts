/** What somebody wants to send, before it is known whether it should be. */
import type { AskedReview, Message } from './message';

export interface DraftReview extends Omit<AskedReview, 'id'> {
  /** The review that a reminder or a reply is about; left out where this asks for the first time in the round. */
  readonly id?: string;
  /** The weightier ones come first in the mail; 0 where left out. */
  readonly weight?: number;
}

type Told =
  'kind' | 'person' | 'stage' | 'question' | 'artefact' | 'decided' | 'open' | 'due' | 'expires' | 'text';

export interface Draft extends Pick<Message, Told> {
  readonly reviews: readonly DraftReview[];
  /** Send it although the person got the same within a day, or has not answered twice. */
  readonly confirmed?: boolean;
}

/** Why a draft, or some of its items, was not queued as it was. */
export interface HeldBack {
  readonly name: string;
  readonly address: string;
  /** already: asked in this round. silent: left two rounds unanswered. repeat: the same within a day. stopped: wants no mails. waits: has had enough mails this week. */
  readonly why: 'already' | 'silent' | 'repeat' | 'stopped' | 'waits';
  /** A sentence for the screen. */
  readonly says: string;
  /** The items that it is about; none means the whole message. */
  readonly items: readonly string[];
}
