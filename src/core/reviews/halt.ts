/** Whether sending by itself has come to a halt: three mails in a row did not go through, and nobody has looked into it yet. */
import type { HeldMessage, ReviewBook } from './book';

export const MOST_REFUSALS = 3;

/**
 * Read off the log, so that it holds for every timer and every colleague. Any mail that goes through ends it, as does a person who says what
 * became of one of the three, or cancels it.
 * @param file what a copy brought along says nothing of its own mails
 */
export function isHalted({ messages }: ReviewBook, file: string): boolean {
  const tried = [...messages.values()].filter((message) => message.file === file && wasTried(message));
  const last = tried.sort((a, b) => b.sinceEvent - a.sinceEvent).slice(0, MOST_REFUSALS);
  return last.length === MOST_REFUSALS && last.every(({ state }) => state !== 'Sent');
}

function wasTried({ state, doubt }: HeldMessage): boolean {
  return state === 'Sent' || state === 'Refused' || (state === 'Unknown' && doubt === undefined);
}
