/** When a send that has used up the mails of a day goes on by itself, and how a person is told. */
import { weekdayInWords, weekdayOf } from '../language/in-words/dates';
import { addDays, daysBetween, type Day } from '../tables/day';
import type { ReviewBook } from './book';
import { dayOfMoment, hoursAfter, hoursBetween, type Moment } from './moment';
import { workingDayFrom, type Holidays } from './working-days';

export interface GoesOn {
  /** On which Google lets mails leave again: a person may press Send then. */
  readonly from: Day;
  /** On which we send by ourselves: the same, or the next one on which people work. */
  readonly day: Day;
  /** Until then. */
  readonly hours: number;
}

const DAY_HOURS = 24;
const WEEK = 7;

/**
 * Google counts mails for 24 hours from the first one on. So the count is over 24 hours after the last one at the latest, and not only a day
 * after a run that found it used up.
 * @param lastLeft when the last mail of the same sender left; undefined where none did
 */
export function goesOn(now: Moment, lastLeft: Moment | undefined, holidays: Holidays): GoesOn {
  const since = lastLeft === undefined ? 0 : hoursBetween(lastLeft, now);
  const wait = since > 0 && since < DAY_HOURS ? DAY_HOURS - since : DAY_HOURS;
  const from = dayOfMoment(hoursAfter(now, wait));
  const day = workingDayFrom(from, holidays);
  return { from, day, hours: wait + daysBetween(from, day) * DAY_HOURS };
}

/** When the last mail left that this sender has sent. */
export function lastLeftBy({ messages }: ReviewBook, sender: string): Moment | undefined {
  return [...messages.values()]
    .flatMap(({ sentAt, sentBy }) => (sentAt !== undefined && sentBy === sender ? [sentAt] : []))
    .sort()
    .pop();
}

/** "tomorrow", "on Monday": for a sentence that is read today. */
export function onDay(day: Day, today: Day): string {
  if (day <= today) return 'later today';
  if (day === addDays(today, 1)) return 'tomorrow';
  return daysBetween(today, day) < WEEK ? `on ${weekdayOf(day)}` : onNamedDay(day, today);
}

/** "on Monday, 30 November": for a sentence that is kept, and read on any day. */
export function onNamedDay(day: Day, today: Day): string {
  return `on ${weekdayInWords(day, today) ?? day}`;
}

/** @param on tomorrow, on Monday */
export function goesOnSentence(on: string): string {
  return `Sending goes on by itself ${on}.`;
}
