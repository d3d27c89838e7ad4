/** Sidebar: queues the mails that the person has seen, and sends them. */
import { latest } from '../../core/reviews/ask-drafts';
import type { NewEvent } from '../../core/reviews/events';
import type { ReviewBook } from '../../core/reviews/book';
import type { Message } from '../../core/reviews/message';
import { flush } from '../../google/append-row';
import { changingFile } from '../changing-file';
import type { AskCalls, AskOutcome } from '../../rpc/ask';
import { UserError } from '../../user-error';
import { readAskFile, type AskFile } from './ask-file';
import { outletOf } from './ask-limits';
import { asking, type Asking } from './asking';
import { outgoingIn } from './outgoing-mails';
import { keepKeys, openReviewFile } from './review-file';
import { sendQueued } from './send-queued';
import { syncTo } from './sync-reviews';

/** @throws UserError where the mails would not be the ones that were seen; nothing is queued or sent then */
export function sendAsk({ form, mark }: Parameters<AskCalls['sendAsk']>[0]): AskOutcome {
  const { queued, heldBack } = queueSeen((file) => asking(form, file), mark).queueing;
  return { ...sendNow(queued), heldBack };
}

/** Queues the messages if they still are the ones that the person saw. */
export function queueSeen(make: (file: AskFile) => Asking, mark: string): Asking {
  return changingFile(() => {
    const place = openReviewFile();
    const { ledger } = place;
    keepKeys(place, ledger.read().book);
    const file = readAskFile(place.workbook);
    const { stopped } = outletOf(file);
    const made = make(file);
    // What only goes into the log, such as a reply that was given in a meeting, needs no way out.
    const isNoteOnly = made.before !== undefined && made.queueing.queued.length === 0;
    if (stopped !== undefined && !isNoteOnly) throw new UserError(stopped);
    const { problems } = made.previews;
    if (problems.length > 0) throw new UserError(problems.join('\n'));
    if (made.previews.mark !== mark) throw new UserError(CHANGED);
    const { book } = ledger.read();
    const events = [...(made.before ?? []), ...closing(made.queueing.queued, book), ...made.queueing.events];
    for (const event of events) ledger.append(event);
    flush();
    syncTo(place, ledger.read().book);
    return made;
  });
}

const CHANGED =
  'The plan, the templates or the log changed since you looked, so these are not the mails that you saw. Nothing was sent. Look at them once more.';

/** Asked again, the round before is over: its links take no more answers. */
function closing(queued: readonly Message[], book: ReviewBook): readonly NewEvent[] {
  return queued.flatMap(({ person, reviews, by }) =>
    reviews.flatMap((review): readonly NewEvent[] => {
      const before = latest(book, person.address, review);
      return before &&
        before.round < review.round &&
        before.state !== 'Closed' &&
        before.state !== 'No answer'
        ? [{ event: 'closed', review: before.id, outcome: 'done', by }]
        : [];
    }),
  );
}

/** Sends all that waits, and says who of these got a mail. */
export function sendNow(queued: readonly Message[]): Omit<AskOutcome, 'heldBack'> {
  const { said } = sendQueued();
  const file = readAskFile();
  const sentTo = queued.flatMap(({ message, person }) =>
    file.state.book.messages.get(message)?.state === 'Sent' ? [person.name || person.address] : [],
  );
  return { said, sentTo, outgoing: outgoingIn(file) };
}
