/** Folds the events of the log into where everything stands. The same events give the same book, however their rows are sorted. */
import { EMPTY_BOOK, openBook, report, type HeldReview, type OpenBook, type ReviewBook } from './book';
import { inOrder, type AnsweredEvent, type LedgerEvent } from './events';
import { move, queue } from './fold-message';
import { answered, closed, replied } from './states';

/** @param from what earlier events came to; later ones go on from there */
export function foldLog(events: readonly LedgerEvent[], from: ReviewBook = EMPTY_BOOK): ReviewBook {
  const book = openBook(from);
  for (const event of [...events].sort(inOrder)) enter(book, event);
  return book;
}

function enter(book: OpenBook, event: LedgerEvent): void {
  switch (event.event) {
    case 'queued':
      return queue(book, event);
    case 'sending':
      return move(book, event, 'sending');
    case 'sent':
      return move(book, event, 'sent', { sentAt: event.at, sentBy: event.by });
    case 'refused':
      return move(book, event, event.cause === 'quota' ? 'postponed' : 'refused', {
        refusedBecause: event.reason,
      });
    case 'settled':
      if (event.as === 'again') return move(book, event, 'settledAgain', { settled: true });
      return move(book, event, 'settledSent', { sentAt: event.at, sentBy: event.by });
    case 'cancelled':
      return move(book, event, 'cancelled');
    case 'answered':
      return answer(book, event);
    case 'delegated':
      return review(book, event, () => ({ delegate: event.to }));
    case 'replied':
      return review(book, event, ({ state }) => {
        const next = replied(state);
        const { reply, text, at, told } = event;
        return next && { state: next, reply: { reply, text, at, ...(told ? { told } : {}) } };
      });
    case 'closed':
      return review(book, event, ({ state }) => {
        const next = closed(state, event.outcome);
        return next && { state: next, closedAt: event.at };
      });
    case 'stopped':
    case 'resumed': {
      const { address } = event;
      const known = book.people.get(address) ?? { name: '', address };
      book.people.set(address, { ...known, stopped: event.event === 'stopped' });
    }
  }
}

function answer(book: OpenBook, event: AnsweredEvent): void {
  if (event.via === 'page' && book.messages.has(event.message ?? '')) {
    move(book, event, 'proven', { sentAt: event.at });
  }
  const { answer: said, comment, version, at, by, via, as } = event;
  review(book, event, ({ state }) => {
    const next = answered(state, said);
    return (
      next && { state: next, answer: { answer: said, comment, version, at, by, via, ...(as ? { as } : {}) } }
    );
  });
}

type OfReview = Extract<LedgerEvent, { readonly review: string }>;

/** @param change undefined where the event comes too late or too early */
function review(
  book: OpenBook,
  event: OfReview,
  change: (held: HeldReview) => Partial<HeldReview> | undefined,
): void {
  const held = book.reviews.get(event.review);
  if (!held) return report(book, event, 'unknown');
  const changed = change(held);
  if (changed) book.reviews.set(event.review, { ...held, ...changed });
  else report(book, event, held.state === 'Closed' ? 'late' : 'order');
}
