/** How many mails of a file have not gone out, and whether a person has to look before the next one does. */
import type { ReviewBook } from './book';
import { isHalted } from './halt';
import { outgoing } from './outgoing';

export interface UnsentMails {
  /** Could go out now. Those that wait for a later day are not counted: they go by themselves. */
  readonly waits: number;
  /** May have been sent. */
  readonly unknown: number;
  readonly refused: number;
  /** None is sent by itself, because three in a row did not go through. */
  readonly isHalted: boolean;
}

/** Undefined where all that was asked for has gone out. @param file a copy sends nothing of the original's */
export function unsentMails(book: ReviewBook, file: string): UnsentMails | undefined {
  const mails = outgoing(book, file);
  const inState = (wanted: string) => mails.filter(({ state }) => state === wanted).length;
  const counts = { waits: inState('waits'), unknown: inState('unknown'), refused: inState('refused') };
  const any = counts.waits + counts.unknown + counts.refused > 0;
  return any ? { ...counts, isHalted: isHalted(book, file) } : undefined;
}
