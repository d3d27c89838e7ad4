/** Sends one message, or says why none is sent. */
import { googleSays } from '../../core/google-says';
import type { HeldMessage } from '../../core/reviews/book';
import { composeMessage, senderOf, type Composing } from '../../core/reviews/compose-message';
import { normaliseAddress } from '../../core/reviews/address';
import { refusalOf } from '../../core/reviews/refusal';
import { sendList } from '../../core/reviews/send-list';
import type { StopReason } from '../../core/reviews/send-report';
import type { Strategy } from '../../core/strategy/strategy';
import { flush } from '../../google/append-row';
import { mailsLeftToday, sendMail } from '../../google/mail';
import { saveLastEvent } from '../../google/sending-marks';
import { UserError } from '../../user-error';
import type { ReviewFile, SendPause } from './review-file';

export interface Sending {
  readonly file: ReviewFile;
  /** Worked out for the first mail, and not at all where none is sent. */
  readonly composing: () => Composing;
  /** Why no message may go out at this moment. */
  readonly pausedNow: () => SendPause | undefined;
  /** Messages that this run passes over, because they cannot be written. */
  readonly passedOver: Set<string>;
}

export type Step =
  | { readonly kind: 'sent' }
  | { readonly kind: 'none' }
  /** unsure: it may have left all the same. */
  | { readonly kind: 'refused' | 'unsure' | 'unwritten'; readonly name: string; readonly reason: string }
  | { readonly kind: 'stop'; readonly because: StopReason };

/** It belongs inside the file lock, for one message at a time: whatever others did meanwhile is read before each. */
export function sendNext({ file, composing: compose, pausedNow, passedOver }: Sending): Step {
  const { ledger, fileId, workbook, by } = file;
  const { book } = ledger.readOn();
  const { ready, pointless } = sendList(book, fileId, workbook.today);
  for (const { message, because } of pointless) {
    ledger.append({ event: 'cancelled', message: message.message, by, because });
  }
  const next = ready.find(({ message }) => !passedOver.has(message));
  if (!next) return { kind: 'none' };
  if (mailsLeftToday() < 1) return { kind: 'stop', because: 'quota' };
  const composing = compose();
  const name = next.person.name || next.person.address;
  let mail;
  try {
    refusePaused(next, composing.strategy);
    mail = composeMessage(next, book, composing);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    passedOver.add(next.message);
    return { kind: 'unwritten', name, reason: error.message };
  }
  // The last thing before: a pause counts at once.
  const paused = pausedNow();
  if (paused) return { kind: 'stop', because: paused };
  const sender = senderOf(next.by, composing.strategy).name;
  const said = deliver(file, next, () => {
    sendMail({ to: next.person.address, replyTo: next.by, name: sender, ...mail });
  });
  if (said === undefined) return { kind: 'sent' };
  const refusal = refusalOf(said);
  if (refusal === 'quota') return { kind: 'stop', because: 'quota' };
  return { kind: refusal === 'other' ? 'refused' : 'unsure', name, reason: googleSays(said) ?? said };
}

/** @throws UserError where the person is paused on the Stakeholders tab */
function refusePaused({ person }: HeldMessage, { stakeholders }: Strategy): void {
  const isPaused = stakeholders.some(
    ({ row }) => row.paused === 'Yes' && normaliseAddress(row.email ?? '') === person.address,
  );
  if (isPaused) throw new UserError('Paused among the stakeholders. The mail waits until that is over.');
}

/**
 * First the log says that the message is about to leave, then it leaves, then the log says that it has. Should this run die in between, the
 * log says that it may have left, and no run sends it again by itself.
 * @returns what Google said where it did not take the mail
 */
function deliver({ ledger, by }: ReviewFile, { message }: HeldMessage, send: () => void): string | undefined {
  const { n } = ledger.append({ event: 'sending', message, by });
  flush();
  saveLastEvent(n);
  try {
    send();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const refusal = refusalOf(reason);
    if (refusal !== 'unsure') ledger.append({ event: 'refused', message, reason, cause: refusal });
    flush();
    return reason;
  }
  ledger.append({ event: 'sent', message, by });
  flush();
  return undefined;
}
