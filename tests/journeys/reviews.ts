/** Reviews as the sidebar asks for them, and what came of them: mails, events, rows. */
import type { Host, HostOptions } from '../../playground/host/host';
import type { LedgerEvent, NewEvent } from '../../src/core/reviews/events';
import { foldLog } from '../../src/core/reviews/fold';
import type { ReviewBook } from '../../src/core/reviews/book';
import { logCells } from '../../src/core/reviews/log-cells';
import { readLog, type ReadLog } from '../../src/core/reviews/log-rows';
import type { Draft } from '../../src/core/reviews/draft';
import type { Cell } from '../../src/core/tables/cell';
import type { Rpc } from '../../src/rpc';
import { openWith } from './journey';
import { ask, openSidebar, valueOf } from './sidebar';

/** A file with as many initiatives, on a tab that a person made. */
export function openWithPlan(initiatives: number, options: Partial<HostOptions> = {}): Host {
  const rows = Array.from({ length: initiatives }, (_, i) => [
    `IN-${i + 1}`,
    `Launch dashboard ${i + 1}`,
    String(i + 2),
    'In progress',
  ]);
  const host = openWith(
    { Initiatives: [['ID', 'Initiative', 'Effort (person-weeks)', 'Status'], ...rows] },
    options,
  );
  host.person.deleteTab('Sheet1');
  return host;
}

/** A draft for each of so many people, each about one item of its own. */
export function draftsFor(people: number, about: Partial<Draft> = {}): readonly Draft[] {
  return Array.from({ length: people }, (_, i) => draftFor(`p${i + 1}@example.com`, [`IN-${i + 1}`], about));
}

export function draftFor(address: string, items: readonly string[], about: Partial<Draft> = {}): Draft {
  return {
    kind: 'request',
    person: { name: `Person ${address.split('@')[0] ?? ''}`, address, role: 'Sales' },
    reviews: items.map((key) => ({
      table: 'initiatives',
      key,
      item: key,
      label: `${key} Launch dashboard ${key.slice(3)}`,
      version: 'v1',
      round: 1,
    })),
    stage: 'Draft',
    question: 'What would make this fail in your area?',
    due: '2026-12-01',
    ...about,
  };
}

/** Presses something in a sidebar of its own. @throws the words that the sidebar shows where it is refused */
export function press<K extends keyof Rpc>(
  host: Host,
  name: K,
  ...argument: Parameters<Rpc[K]>
): ReturnType<Rpc[K]> {
  return valueOf(ask(host, openSidebar(host), name, ...argument));
}

export function logOf(host: Host): ReadLog {
  return readLog(host.values(tabNamed(host, /Log/)));
}

export function bookOf(host: Host): ReviewBook {
  return foldLog(logOf(host).events);
}

function tabNamed(host: Host, name: RegExp): string {
  return host.workbook.tabs.find((tab) => name.test(tab.name))?.name ?? '';
}

export function eventsOf(host: Host): readonly string[] {
  return logOf(host).events.map((event) =>
    `${event.event} ${'message' in event ? event.message : ''}`.trim(),
  );
}

/** How many mails each address got. */
export function mailsByAddress(host: Host): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { to } of host.outbox) for (const address of to) counts[address] = (counts[address] ?? 0) + 1;
  return counts;
}

/** An event that no screen makes yet, or that another run made. */
export function appendEvent(host: Host, event: NewEvent): void {
  const { highest } = logOf(host);
  const whole = { ...event, n: highest.event + 1, at: '2026-11-22 12:00:00.000' } as LedgerEvent;
  const row = host.values('Review Log').length + 1;
  const cells: Readonly<Record<string, Cell>> = logCells(whole);
  host.person.paste('Review Log', `A${row}`, [Object.values(cells).map(String)]);
}
