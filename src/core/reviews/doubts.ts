/**
 * Messages that may have been sent although the log does not say so, because somebody deleted or changed rows of it. Events are counted
 * without gaps, so what is missing shows: a message that still seems to wait is safe to send only if nothing is missing since.
 */
import { openBook, type Doubt, type HeldMessage, type ReviewBook } from './book';
import { follow } from './fold-message';
import type { ReadLog } from './log-rows';

/** @param lastLeft the count of the last event that is known to have been in the log, kept outside of it; 0 where nothing is known */
export function withDoubts(book: ReviewBook, log: ReadLog, lastLeft: number): ReviewBook {
  const missing = lastMissing(log, lastLeft);
  const doubted = openBook(book);
  for (const message of book.messages.values()) {
    const doubt = doubtOf(message, log, missing);
    if (doubt === undefined) continue;
    const held: HeldMessage = { ...message, state: 'Unknown', doubt };
    doubted.messages.set(message.message, held);
    for (const { id } of message.reviews) follow(doubted, id, held, message.since);
  }
  return doubted;
}

function doubtOf(message: HeldMessage, { problems }: ReadLog, missing: number): Doubt | undefined {
  if (message.state !== 'Queued') return undefined;
  if (missing > message.sinceEvent) return 'lost';
  const isNamed = problems.some(
    ({ messages, n }) =>
      messages.includes(message.message) && (n === undefined ? !message.settled : n > message.sinceEvent),
  );
  return isNamed ? 'damaged' : undefined;
}

/** The highest count that no row has; 0 where none is missing. A damaged row that names its message stands for itself. */
function lastMissing({ events, problems, highest }: ReadLog, lastLeft: number): number {
  const there = new Set(events.map(({ n }) => n));
  for (const { n, messages } of problems) if (n !== undefined && messages.length > 0) there.add(n);
  for (let n = Math.max(highest.event, lastLeft); n > 0; n--) if (!there.has(n)) return n;
  return 0;
}
