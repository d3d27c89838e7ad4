/** Short ways to write down who was asked what on which day, and what they said. */
import type { Answer } from '../../../src/core/reviews/answers';
import type { LedgerEvent, NewEvent } from '../../../src/core/reviews/events';
import type { AskedReview, Message } from '../../../src/core/reviews/message';
import { by, queued, review } from './ledger';

/** Events in the order of their days, counted from 1, each at ten in the morning. */
export function dated(
  days: readonly (readonly [day: string, ...events: readonly NewEvent[]])[],
): readonly LedgerEvent[] {
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([day, ...events]) => events.map((event) => ({ ...event, at: `${day} 10:00:00.000` })))
    .map((event, i) => ({ ...event, n: i + 1 }));
}

/** A person, and the events of a mail to that person that left. */
export function asked(address: string, name: string) {
  return {
    by: (
      message: string,
      about: Partial<AskedReview> & { readonly id: string },
      more: Partial<Message> = {},
    ) => {
      const { key = 'IN-1' } = about;
      const reviews = [review(about.id, { item: key, label: key, ...about })];
      return sentAtOnce(queued(message, { person: { name, address, role: '' }, reviews, ...more }), message);
    },
  };
}

export function sentAtOnce(event: NewEvent, message: string): readonly NewEvent[] {
  return [event, { event: 'sending', message, ...by }, { event: 'sent', message, ...by }];
}

export function answeredWith(id: string, answer: Answer, comment = ''): NewEvent {
  return { event: 'answered', review: id, answer, comment, version: 'v1', via: 'recorded', ...by };
}

export function repliedTo(id: string) {
  return { event: 'replied', review: id, reply: 'kept', text: 'The law asks for it.', ...by } as const;
}

export function closedWithout(id: string): NewEvent {
  return { event: 'closed', review: id, outcome: 'noAnswer', ...by };
}
