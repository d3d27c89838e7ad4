/** Events as a log could hold them. */
import type { LedgerEvent, NewEvent } from '../../../src/core/reviews/events';
import { logCells } from '../../../src/core/reviews/log-cells';
import type { AskedReview, Message } from '../../../src/core/reviews/message';
import type { Cells } from '../../../src/core/tables/cell';
import { reviewLog } from '../../../src/core/tables/reviews';
import { columnsOf } from '../../../src/core/tables/table';

/** Counted from 1, an hour apart. */
export function happened(...events: readonly NewEvent[]): readonly LedgerEvent[] {
  return events.map((event, i) => ({
    ...event,
    n: i + 1,
    at: `2026-03-${String(1 + Math.floor(i / 24)).padStart(2, '0')} ${String(i % 24).padStart(2, '0')}:00:00.000`,
  }));
}

export function review(id: string, more: Partial<AskedReview> = {}): AskedReview {
  return {
    id,
    table: 'initiatives',
    key: 'IN-1',
    item: 'IN-1',
    label: 'IN-1 Launch dashboard',
    version: 'v1',
    round: 1,
    ...more,
  };
}

export function queued(message: string, more: Partial<Message> = {}): NewEvent {
  return {
    event: 'queued',
    message,
    kind: 'request',
    person: { name: 'Ana Duarte', address: 'ana@example.com', role: 'Sales' },
    reviews: [review(message.replace('MS', 'RV'))],
    key: `key of ${message}`,
    content: `content of ${message}`,
    file: 'this file',
    batch: 'MS-1',
    by: 'pm@example.com',
    ...more,
  };
}

export const by = { by: 'pm@example.com' } as const;

/** The tab, with its headings. */
export function logTab(events: readonly LedgerEvent[]): Cells {
  const columns = columnsOf(reviewLog);
  return [
    columns.map(([, { heading }]) => heading),
    ...events.map((event) => {
      const cells = logCells(event);
      return columns.map(([key]) => cells[key as keyof typeof cells]);
    }),
  ];
}
