/** The Review Log of the open file: read whole or from where it was read before, and appended to event by event. */
import { EMPTY_BOOK, type ReviewBook } from '../../core/reviews/book';
import { withDoubts } from '../../core/reviews/doubts';
import { inOrder, type LedgerEvent, type NewEvent } from '../../core/reviews/events';
import { foldLog } from '../../core/reviews/fold';
import { logCells } from '../../core/reviews/log-cells';
import { readLog, type KnownTexts, type ReadLog } from '../../core/reviews/log-rows';
import { momentAt, type Moment } from '../../core/reviews/moment';
import { lastEventRow, readOn, rowsToRead } from '../../core/reviews/log-end';
import type { Cell, Cells } from '../../core/tables/cell';
import { findHeadings, type FoundTable } from '../../core/tables/find-tables';
import { columnLetters } from '../../core/tables/sheet-data';
import { toCells } from '../../core/tables/raw-cells';
import { reviewLog } from '../../core/tables/reviews';
import { columnsOf } from '../../core/tables/table';
import { appendRow } from '../../google/append-row';
import { milliseconds } from '../../google/clock';
import type { Tab } from '../../google/open-file';
import { valuesOf } from '../../google/read-again';
import { heightOf, readRows } from '../../google/read-on';
import { readLastEvent } from '../../google/sending-marks';

export interface Ledger {
  /** Where everything stands now, what this run appended included. */
  read(): LedgerState;
  /** The same between two of many steps, once it was read: only what came since, so that a long log costs no more than a short one. */
  readOn(): LedgerState;
  /** Adds an event at the end. It is safe after the next flush. The log has to be read first, because events are counted on. */
  append(event: NewEvent): LedgerEvent;
  now(): Moment;
}

export interface LedgerState {
  readonly log: ReadLog;
  readonly book: ReviewBook;
}

/** @param zoneOffset milliseconds that the file's zone is ahead of UTC */
export function openLedger(tab: Tab, zoneOffset: number): Ledger {
  // Whatever becomes of the rows meanwhile, a run never forgets what it did itself.
  const own: LedgerEvent[] = [];
  const known: KnownTexts = new Map();
  let last = 0;
  let folded: Folded = { events: [], book: EMPTY_BOOK };
  let found: FoundTable | undefined;
  let cells: Cells = [];
  let added = 0;
  let height: number | undefined;
  const now = () => momentAt(milliseconds() + zoneOffset);
  const stateOf = (rows: Cells, log: ReadLog): LedgerState => {
    [cells, added] = [rows, 0];
    const lastLeft = readLastEvent();
    last = Math.max(last, log.highest.event, lastLeft);
    folded = goOn(folded, log.events);
    return { log, book: withDoubts(folded.book, log, lastLeft) };
  };
  const read = () => {
    const whole = toCells(valuesOf(tab), zoneOffset);
    // Once is enough: an event can be read wherever it stands in its row.
    found ??= findHeadings({ id: 0, name: '', cells: whole }, reviewLog);
    return stateOf(whole, withOwn(readLog(whole, known), own));
  };
  const rowsSince = (): Cells | undefined => {
    const at = lastEventRow(cells, known);
    const columns = cells[at]?.length;
    if (columns === undefined) return undefined;
    height ??= heightOf(tab);
    const end = readRows(tab, { row: at + 1, rows: rowsToRead(added), to: columnLetters(columns) }, height);
    height = end?.height;
    return end && readOn(cells, at, { ...end, rows: toCells(end.values, zoneOffset) }, known);
  };
  return {
    now,
    read,
    readOn: () => {
      const rows = rowsSince();
      if (!rows) return read();
      const log = readLog(rows, known);
      // What we have added stands at the end, unless somebody has moved it.
      return withOwn(log, own) === log ? stateOf(rows, log) : read();
    },
    append: (event) => {
      const whole = { ...event, n: ++last, at: now() } as LedgerEvent;
      appendRow(tab, rowOf(whole, found));
      own.push(whole);
      added++;
      return whole;
    },
  };
}

interface Folded {
  readonly events: readonly LedgerEvent[];
  readonly book: ReviewBook;
}

/** Goes on from what was folded before, where only later events have come. */
function goOn(before: Folded, events: readonly LedgerEvent[]): Folded {
  const isContinued = before.events.every((event, i) => event === events[i]);
  const book = isContinued ? foldLog(events.slice(before.events.length), before.book) : foldLog(events);
  return { events, book };
}

function withOwn(log: ReadLog, own: readonly LedgerEvent[]): ReadLog {
  const there = new Set(log.events.map(identityOf));
  const gone = own.filter((event) => !there.has(identityOf(event)));
  return gone.length === 0 ? log : { ...log, events: [...log.events, ...gone].sort(inOrder) };
}

function identityOf({ n, at, event }: LedgerEvent): string {
  return `${n} ${at} ${event}`;
}

/** The cells below their headings; in the usual order where the headings are gone. The log can be read either way. */
function rowOf(event: LedgerEvent, found: FoundTable | undefined): readonly Cell[] {
  const cells: Readonly<Record<string, Cell>> = logCells(event);
  const row: Cell[] = [];
  columnsOf(reviewLog).forEach(([key], index) => {
    row[found?.columns.get(key) ?? index] = cells[key] ?? '';
  });
  return Array.from(row, (cell) => cell ?? '');
}
