/** Who has left two rounds about an item without a word: a third mail would be no better, a talk may be. */
import type { HeldReview, ReviewBook } from './book';

const MOST_ROUNDS = 2;

/** @param round the one that would come next; left out, any */
export function isSilent(
  { reviews }: ReviewBook,
  address: string,
  { table, key }: Pick<HeldReview, 'table' | 'key'>,
  round = Infinity,
): boolean {
  const last = [...reviews.values()]
    .filter((one) => one.table === table && one.key === key && one.person.address === address)
    .filter((one) => one.round < round && one.sentAt !== undefined && one.state !== 'Cancelled')
    .sort((a, b) => b.round - a.round)
    .slice(0, MOST_ROUNDS);
  return last.length === MOST_ROUNDS && last.every(({ answer }) => answer === undefined);
}

export const TALK_INSTEAD = 'Has not answered in two rounds. Talk to each other, and record the answer.';
