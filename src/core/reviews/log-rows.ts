/**
 * Reads the rows of the Review Log, whatever happened to them. What counts is the JSON of an event,
 * wherever it stands in its row; the other cells are for people. So rows may be sorted, filtered, moved and written beside.
 */
import { atFirstUse } from '../at-first-use';
import { cellText, isBlank, type Cell, type Cells } from '../tables/cell';
import { reviewLog } from '../tables/reviews';
import { columnsOf } from '../tables/table';
import { isEventName, readEvent } from './event-shapes';
import { inOrder, type LedgerEvent } from './events';

export interface ReadLog {
  /** In the order in which they happened; an event that stands there twice counts once. */
  readonly events: readonly LedgerEvent[];
  readonly problems: readonly LogProblem[];
  /** The highest numbers ever used, in whole rows and in damaged ones. */
  readonly highest: Highest;
}

export interface Highest {
  readonly event: number;
  readonly message: number;
  readonly review: number;
}

export interface LogProblem {
  /** From 1, as the rows stand now. */
  readonly row: number;
  /** damaged: it was an event. unknown: somebody wrote it by hand. */
  readonly kind: 'damaged' | 'unknown';
  /** What a damaged row still tells: the messages that it names, and its count. */
  readonly messages: readonly string[];
  readonly n: number | undefined;
}

/** Texts that were read before, so that a run which looks again and again reads each only once. */
export type KnownTexts = Map<string, LedgerEvent>;

export function readLog(cells: Cells, known: KnownTexts = new Map()): ReadLog {
  const events = new Map<string, LedgerEvent>();
  const problems: LogProblem[] = [];
  const highest = { event: 0, message: 0, review: 0 };
  cells.forEach((row, index) => {
    const text = eventTextIn(row, known);
    const event = text === undefined ? undefined : known.get(text);
    if (text !== undefined && event) {
      events.set(text, event);
      raise(highest, event);
      return;
    }
    const texts = row.filter((cell) => !isBlank(cell)).map(String);
    if (texts.length === 0 || isHeading(texts)) return;
    const problem = problemOf(texts, index + 1);
    problems.push(problem);
    if (problem.kind === 'damaged') raiseByTexts(highest, texts);
  });
  return { events: [...events.values()].sort(inOrder), problems, highest };
}

/** The first text of the row that is an event. */
function eventTextIn(row: readonly Cell[], known: KnownTexts): string | undefined {
  for (const cell of row) {
    if (typeof cell !== 'string' || !cell.startsWith('{')) continue;
    if (known.has(cell)) return cell;
    const event = readEvent(cell);
    if (!event) continue;
    known.set(cell, event);
    return cell;
  }
  return undefined;
}

const headings = atFirstUse(
  () => new Set(columnsOf(reviewLog).map(([, { heading }]) => heading.toLowerCase())),
);

/** People may rename a heading or two. */
function isHeading(texts: readonly string[]): boolean {
  return texts.filter((text) => headings().has(cellText(text).toLowerCase())).length > headings().size / 2;
}

const STAMP = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} #(\d+)$/;
const COUNT_IN_JSON = /"n":(\d+)/;

function problemOf(texts: readonly string[], row: number): LogProblem {
  const count = texts.map((text) => (STAMP.exec(text) ?? COUNT_IN_JSON.exec(text))?.[1]).find(Boolean);
  const wasEvent = count !== undefined || texts.some((text) => text.includes('"event"') || isEventName(text));
  if (!wasEvent) return { row, kind: 'unknown', messages: [], n: undefined };
  const messages = [...new Set(texts.flatMap((text) => text.match(/\bMS-\d+\b/g) ?? []))];
  return { row, kind: 'damaged', messages, n: count === undefined ? undefined : Number(count) };
}

const NUMBERS = [
  ['event', /(?:\d #|"n":)(\d+)/g],
  ['message', /\bMS-(\d+)\b/g],
  ['review', /\bRV-(\d+)\b/g],
] as const;
/** A mistyped number must not use all of them up. */
const HIGHEST_TRUSTED = 9_999_999;

type OpenHighest = { -readonly [K in keyof Highest]: number };

function raise(highest: OpenHighest, event: LedgerEvent): void {
  highest.event = Math.max(highest.event, event.n);
  if (event.event !== 'queued') return;
  highest.message = Math.max(highest.message, numberOf(event.message));
  for (const { id } of event.reviews) highest.review = Math.max(highest.review, numberOf(id));
}

/** RV-31 is 31. */
function numberOf(id: string): number {
  return Number(id.slice(3));
}

function raiseByTexts(highest: OpenHighest, texts: readonly string[]): void {
  for (const text of texts) {
    for (const [name, pattern] of NUMBERS) {
      for (const [, digits] of text.matchAll(pattern)) {
        const number = Number(digits);
        if (number <= HIGHEST_TRUSTED) highest[name] = Math.max(highest[name], number);
      }
    }
  }
}
