/** Nobody gets more than three mails of ours a week; what comes on top goes out in a digest when there is room again. */
import { count } from '../gaps/wording';
import { addDays, type Day } from '../tables/day';
import type { HeldMessage, ReviewBook } from './book';
import type { MessageKind } from './message';
import { dayOfMoment, hoursBetween, type Moment } from './moment';

export const MAILS_A_WEEK = 3;
const DAYS = 7;

/** A reply to what somebody wrote is not held back, nor is the news of one's own questions. */
export function countsForWeek({ kind }: { readonly kind: MessageKind }): boolean {
  return kind !== 'replied' && kind !== 'weekly';
}

/**
 * The day from which a person may get another mail; undefined where that is now.
 * @param alsoNow mails that are about to be queued for the person
 */
export function roomFrom(
  book: ReviewBook,
  address: string,
  now: Moment,
  alsoNow: number,
  most = MAILS_A_WEEK,
): Day | undefined {
  const times = [...book.messages.values()].flatMap((message) => timeOf(message, address, now));
  const all = [...times.sort(), ...Array.from({ length: alsoNow }, () => now)];
  const frees = all[all.length - most];
  return frees === undefined ? undefined : addDays(dayOfMoment(frees), DAYS);
}

function timeOf(message: HeldMessage, address: string, now: Moment): readonly Moment[] {
  const { person, state, sentAt, queuedAt, notBefore } = message;
  const left = state === 'Sent' || state === 'Unknown' || state === 'Queued';
  if (person.address !== address || !countsForWeek(message) || !left) return [];
  if (state === 'Queued' && notBefore !== undefined && notBefore > dayOfMoment(now)) return [];
  const time = sentAt ?? queuedAt;
  return hoursBetween(time, now) < DAYS * 24 ? [time] : [];
}

export function waitsSentence(day: string, most = MAILS_A_WEEK): string {
  return `Has had ${count(most, 'mail')} within a week. This goes out in one mail on ${day}.`;
}
