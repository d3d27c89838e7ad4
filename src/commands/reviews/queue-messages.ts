/** Sidebar: puts messages into the log, to be sent next. Nothing leaves yet. */
import { queueDrafts } from '../../core/reviews/queue-drafts';
import type { Draft } from '../../core/reviews/draft';
import { flush } from '../../google/append-row';
import { changingFile } from '../changing-file';
import type { Queued } from '../../rpc/reviews';
import { keepKeys, openReviewFile } from './review-file';
import { syncTo } from './sync-reviews';

/** Pressed twice, it queues once. @throws UserError that names every address that cannot be used */
export function queueMessages(drafts: readonly Draft[]): Queued {
  return changingFile(() => {
    const file = openReviewFile(['settings']);
    const { ledger, fileId, by } = file;
    const { book, log } = ledger.read();
    const facts = { book, highest: log.highest, file: fileId, by, now: ledger.now() };
    const { events, queued, heldBack } = queueDrafts(drafts, facts);
    if (events.length > 0) {
      keepKeys(file, book);
      for (const event of events) ledger.append(event);
      flush();
    }
    // Also where nothing is new: the run that queued it may have died before it came to the tab.
    syncTo(file, ledger.read().book);
    return { queued: queued.map(({ message }) => message), heldBack };
  });
}
