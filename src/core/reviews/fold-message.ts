/** Enters what happened to messages into the book; the reviews that they carry go along. */
import { asks, heldMessage, isReminder, report, type HeldMessage, type OpenBook } from './book';
import type { LedgerEvent, QueuedEvent } from './events';
import { withoutUnknown } from './known-facts';
import type { AskedReview } from './message';
import type { Moment } from './moment';
import { followsMessage, forceMessage, moveMessage, type MessageMove } from './states';

export function queue(book: OpenBook, event: QueuedEvent): void {
  if (book.messages.has(event.message)) return report(book, event, 'twice');
  book.messages.set(event.message, heldMessage(event));
  const { name, address } = event.person;
  const known = book.people.get(address);
  book.people.set(address, { name: name || (known?.name ?? ''), address, stopped: known?.stopped ?? false });
  for (const asked of event.reviews) carry(book, event, asked);
}

/** A reminder or a reply only names a review that is there already; a digest may take over one that waited. */
function carry(book: OpenBook, event: QueuedEvent, asked: AskedReview): void {
  const { message, person, by: askedBy, stage, question, artefact, due, expires } = event;
  const known = book.reviews.get(asked.id);
  if (known && known.person.address !== person.address) return report(book, event, 'twice');
  if (!asks(event)) {
    if (!known) report(book, event, 'unknown');
    return;
  }
  if (known && (known.state === 'Sent' || !followsMessage(known.state))) return;
  if (known) book.reviews.set(asked.id, { ...known, message, state: 'Queued' });
  else {
    const facts = withoutUnknown({ stage, question, artefact, due, expires });
    book.reviews.set(asked.id, {
      ...asked,
      ...facts,
      message,
      person,
      askedBy,
      state: 'Queued',
      reminders: 0,
    });
  }
}

type Addition = Partial<Pick<HeldMessage, 'sentAt' | 'sentBy' | 'refusedBecause' | 'settled'>>;

export function move(
  book: OpenBook,
  event: LedgerEvent & { readonly message?: string },
  how: MessageMove,
  addition: Addition = {},
): void {
  const held = book.messages.get(event.message ?? '');
  if (!held) return report(book, event, 'unknown');
  const allowed = moveMessage(held.state, how);
  if (!allowed) report(book, event, 'order');
  const state = allowed ?? forceMessage(held.state, how);
  if (state === held.state && how !== 'settledAgain') return;
  const moved = { ...held, ...addition, state, since: event.at, sinceEvent: event.n };
  book.messages.set(held.message, moved);
  for (const { id } of held.reviews) follow(book, id, moved, event.at);
}

/** A review goes where the message goes that asks about it. Reminders only count, as do digests that name what was asked before. */
export function follow(book: OpenBook, id: string, message: HeldMessage, at: Moment): void {
  const held = book.reviews.get(id);
  if (!held || held.person.address !== message.person.address) return;
  const isCarrier = asks(message) && held.message === message.message;
  if (isCarrier) {
    const sent = message.state === 'Sent' ? { sentAt: message.sentAt ?? at } : {};
    const state = followsMessage(held.state) ? message.state : held.state;
    book.reviews.set(id, { ...held, ...sent, state });
  } else if ((isReminder(message) || asks(message)) && message.state === 'Sent') {
    book.reviews.set(id, { ...held, reminders: held.reminders + 1, lastReminded: message.sentAt ?? at });
  }
}
