/** Sidebar: takes messages back that have not been sent. */
import { count } from '../../core/gaps/wording';
import { moveMessage } from '../../core/reviews/states';
import { flush } from '../../google/append-row';
import { changingFile } from '../changing-file';
import type { Told } from '../../rpc/reviews';
import { openReviewFile } from './review-file';
import { syncTo } from './sync-reviews';

/** @param messages their ids; those that have left, or may have, stay as they are */
export function cancelQueued(messages: readonly string[]): Told {
  return changingFile(() => {
    const file = openReviewFile(['settings']);
    const { ledger, by } = file;
    const { book } = ledger.read();
    const wanted = new Set(messages);
    const open = [...book.messages.values()].filter(
      ({ message, state }) => wanted.has(message) && moveMessage(state, 'cancelled') !== undefined,
    );
    for (const { message } of open) ledger.append({ event: 'cancelled', message, by });
    flush();
    syncTo(file, ledger.read().book);
    const late = wanted.size - open.length;
    const rest = late === 0 ? '' : ` ${count(late, 'mail')} cannot be taken back any more.`;
    return { said: `${count(open.length, 'mail')} cancelled.${rest}` };
  });
}
