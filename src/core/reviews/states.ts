/** Where a message and a review can stand, and what leads from one state to the next. Anything else that the log says is reported. */
import type { Answer } from './answers';

/** Unknown: its last sign of life is that it was about to be sent, so it may have been. It is never sent again by itself. */
export type MessageState = 'Queued' | 'Unknown' | 'Sent' | 'Refused' | 'Cancelled';

/** postponed: refused for today only. proven: somebody answered by its link. */
export type MessageMove =
  'sending' | 'sent' | 'refused' | 'postponed' | 'settledSent' | 'settledAgain' | 'cancelled' | 'proven';

const MESSAGE_MOVES: Readonly<Record<MessageState, Partial<Record<MessageMove, MessageState>>>> = {
  // Where rows of the log are lost, a message that seems to wait is in doubt too, and a person has to settle it.
  Queued: { sending: 'Unknown', cancelled: 'Cancelled', settledSent: 'Sent', settledAgain: 'Queued' },
  Unknown: {
    sent: 'Sent',
    refused: 'Refused',
    postponed: 'Queued',
    settledSent: 'Sent',
    settledAgain: 'Queued',
    proven: 'Sent',
  },
  Refused: { settledAgain: 'Queued', cancelled: 'Cancelled' },
  Sent: { proven: 'Sent' },
  Cancelled: {},
};

/** Undefined where the move is not allowed from there. */
export function moveMessage(from: MessageState, move: MessageMove): MessageState | undefined {
  return MESSAGE_MOVES[from][move];
}

/**
 * Two runs that send the same message are kept apart by a lock. Should the log say otherwise all the same, what it says of mails that left
 * counts more than the order of things, because it keeps the message from leaving again.
 */
export function forceMessage(from: MessageState, move: MessageMove): MessageState {
  if (move === 'sent' || move === 'proven') return 'Sent';
  return move === 'sending' && from !== 'Sent' ? 'Unknown' : from;
}

export type ReviewState =
  | 'Queued'
  | 'Unknown'
  | 'Refused'
  | 'Cancelled'
  | 'Sent'
  | 'Answered'
  | 'Concern open'
  | 'Objection open'
  | 'Replied'
  | 'No answer'
  | 'Closed';

/** As long as nobody has said anything, a review stands where its message stands. */
export function followsMessage(state: ReviewState): boolean {
  return WITH_MESSAGE.has(state);
}
const WITH_MESSAGE: ReadonlySet<ReviewState> = new Set(['Queued', 'Unknown', 'Refused', 'Cancelled', 'Sent']);

/** People may change their answer until the round is closed; a late answer is welcome. */
export function answered(state: ReviewState, answer: Answer): ReviewState | undefined {
  if (state === 'Closed') return undefined;
  if (answer === 'Objection') return 'Objection open';
  return answer === 'Concern' ? 'Concern open' : 'Answered';
}

export function replied(state: ReviewState): ReviewState | undefined {
  return HEARD.has(state) ? 'Replied' : undefined;
}
const HEARD: ReadonlySet<ReviewState> = new Set(['Answered', 'Concern open', 'Objection open', 'Replied']);

export function closed(state: ReviewState, outcome: 'done' | 'noAnswer'): ReviewState | undefined {
  if (outcome === 'done') return 'Closed';
  return followsMessage(state) || state === 'No answer' ? 'No answer' : undefined;
}

/** Nothing more is asked of the person: reminders stop. */
export function isSettled(state: ReviewState): boolean {
  return !followsMessage(state) || state === 'Cancelled';
}
