/** An event as a row of the Review Log: five cells for people, and one that counts. */
import { cellText, type Cell } from '../tables/cell';
import { inert } from '../tables/formulas';
import type { reviewLog } from '../tables/reviews';
import { addresseeText } from './address';
import { eventText } from './event-text';
import type { LedgerEvent } from './events';

type LogCells = Readonly<Record<keyof (typeof reviewLog)['columns'], Cell>>;

/** The cells of an event, by column. The time carries the count, so that no cell of it can be taken for a date. */
export function logCells(event: LedgerEvent): LogCells {
  return {
    time: `${event.at} #${event.n}`,
    event: event.event,
    message: 'message' in event ? (event.message ?? '') : '',
    review: reviewsOf(event).join(', '),
    person: inert(cellText(personOf(event)).slice(0, LONGEST_PERSON)),
    detail: eventText(event),
  };
}

const LONGEST_PERSON = 300;

function reviewsOf(event: LedgerEvent): readonly string[] {
  if (event.event === 'queued') return event.reviews.map(({ id }) => id);
  return 'review' in event ? [event.review] : [];
}

function personOf(event: LedgerEvent): string {
  if (event.event === 'queued') return addresseeText(event.person);
  if ('address' in event) return event.address;
  return 'by' in event ? event.by : '';
}
