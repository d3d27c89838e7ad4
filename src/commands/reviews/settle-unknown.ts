/** Sidebar: a person looked into the Sent folder and says of a message that may have been sent whether it was. */
import { alreadySentence } from '../../core/reviews/repeats';
import { flush } from '../../google/append-row';
import { changingFile } from '../changing-file';
import type { Settlement, Told } from '../../rpc/reviews';
import { UserError } from '../../user-error';
import { openReviewFile } from './review-file';
import { syncTo } from './sync-reviews';

/** @throws UserError where it is known already what became of the message */
export function settleUnknown({ message, as }: Settlement): Told {
  return changingFile(() => {
    const file = openReviewFile(['settings']);
    const { ledger, by } = file;
    const held = ledger.read().book.messages.get(message);
    if (!held) throw new UserError(`There is no message ${message} in the Review Log.`);
    const isOpen = held.state === 'Unknown' || (held.state === 'Refused' && as === 'again');
    if (!isOpen) throw new UserError(held.state === 'Cancelled' ? CANCELLED : alreadySentence(held));
    ledger.append({ event: 'settled', message, as, by });
    flush();
    syncTo(file, ledger.read().book);
    return { said: as === 'sent' ? 'Noted as sent.' : 'It waits to be sent again.' };
  });
}

const CANCELLED = 'This message was cancelled, so there is nothing to settle.';
