/** Calls that queue, send and settle messages. */
import type { Draft, HeldBack } from '../core/reviews/draft';

export interface ReviewCalls {
  /** Puts messages into the log. A person who was asked already in this round is left out, with the reason. */
  queueMessages(drafts: readonly Draft[]): Queued;
  /** Sends what waits, until all of it has left, or today's mails or the time are used up. */
  sendQueued(): SendOutcome;
  /** Says of a message that may have been sent whether it was, or has a refused one sent again. */
  settleUnknown(settlement: Settlement): Told;
  /** Takes messages back that have not been sent. */
  cancelQueued(messages: readonly string[]): Told;
  /** Brings the Reviews tab up to date with the log. */
  syncReviews(): { readonly isUpToDate: boolean };
  /** Whether reminders go out by themselves. */
  reminderTimer(): ReminderTimer;
  /** Sets their timer anew where it is missing or has stopped. */
  repairReminders(): ReminderTimer;
  /** Sends the reminders that are due, as the timer would. */
  remindNow(): Told;
}

export interface ReminderTimer {
  /**
   * silent: it is set, and has not run for days, as when its owner has left. blind: Google shows it no file, as it may where Throughline may
   * touch the open file alone.
   */
  readonly state: 'running' | 'silent' | 'missing' | 'blind';
  /** The address of whoever set it. */
  readonly owner?: string;
  /** Local time: 2026-03-31 10:17 */
  readonly lastRun?: string;
  /** What came of it; left out where it did not come to its end. */
  readonly said?: string;
  /** Nothing is sent until somebody has looked into it. */
  readonly isStuck?: true;
}

export interface Queued {
  /** The ids of the messages. */
  readonly queued: readonly string[];
  readonly heldBack: readonly HeldBack[];
}

export interface SendOutcome extends Told {
  readonly sent: number;
  readonly left: number;
  /** How many may have been sent: a person has to look. */
  readonly unknown: number;
}

export interface Settlement {
  readonly message: string;
  readonly as: 'sent' | 'again';
}

export interface Told {
  /** A sentence or two for the screen. */
  readonly said: string;
}
