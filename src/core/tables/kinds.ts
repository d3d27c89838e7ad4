/** The kinds of columns that tables are declared with. */
import { cellText, type Cell } from './cell';
import type { Column, Kind } from './column';
import type { Day } from './day';
import { readStretch } from './read-day';
import { readAmount, readNumber } from './read-number';

type Options<T> = Partial<Omit<Column<T>, 'kind' | 'heading' | 'help' | 'options' | 'expected' | 'read'>>;

const plain = (kind: Kind, heading: string, help: string) =>
  ({ kind, heading, help, synonyms: [], width: 120 }) as const;

export function text(heading: string, help: string, options: Options<string> = {}): Column<string> {
  return {
    ...plain('text', heading, help),
    format: '@',
    expected: 'text',
    read: cellText,
    ...options,
  };
}

/** A short code such as CO-1. Any text that a person uses as an ID is taken as it stands. */
export function id(prefix: string, options: Options<string> = {}): Column<string> {
  const ours = options.filledIn ? '' : ' Leave it blank: Throughline fills it in on its own tabs.';
  return {
    ...text('ID', `A short code such as ${prefix}-1.${ours}`),
    kind: 'id',
    width: 70,
    synonyms: ['ref', 'code', 'key', 'nr', 'no', '#'],
    ...options,
  };
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

export function number(
  heading: string,
  help: string,
  options: Options<number> & Bounds = {},
): Column<number> {
  const { min = -Infinity, max = Infinity, ...rest } = options;
  const within = (value: number | undefined) => value !== undefined && value >= min && value <= max;
  const read = (cell: Cell) => {
    const value = readAmount(cell);
    return within(value) ? value : undefined;
  };
  return {
    ...plain('number', heading, help),
    width: 90,
    format: '',
    expected: expectedNumber(min, max),
    read,
    ...rest,
  };
}

function expectedNumber(min: number, max: number): string {
  if (Number.isFinite(min) && Number.isFinite(max)) return `a number from ${min} to ${max}`;
  if (Number.isFinite(min)) return `a number of ${min} or more`;
  return 'a number';
}

/** A share from 0 to 1. Typed as 0.7, 70 % or, above 1, as points of a hundred. */
export function share(heading: string, help: string, options: Options<number> = {}): Column<number> {
  const read = (cell: Cell) => {
    const value = readNumber(cell);
    if (value === undefined || value < 0 || value > 100) return undefined;
    return value > 1 ? value / 100 : value;
  };
  return {
    ...plain('share', heading, help),
    width: 90,
    format: '0%',
    expected: 'a share such as 70 % or 0.7',
    read,
    ...options,
  };
}

/** A day. Where a cell names a longer stretch (March 2026, Q1 2026), the given edge of it counts. */
export function day(
  heading: string,
  help: string,
  options: Options<Day> & { edge?: 'from' | 'to' } = {},
): Column<Day> {
  const { edge = 'to', ...rest } = options;
  const read = (cell: Cell) => readStretch(cell)?.[edge];
  return {
    ...plain('day', heading, help),
    width: 100,
    format: 'yyyy-mm-dd',
    expected: 'a date such as 2026-03-31',
    read,
    ...rest,
  };
}

type Words<W extends string> = Readonly<Partial<Record<W, readonly string[]>>>;

/** One word of a list. `alsoCalled` gives people's other words for it, in lower case. */
export function choice<const W extends string>(
  heading: string,
  help: string,
  words: readonly W[],
  options: Options<W> & { alsoCalled?: Words<W> } = {},
): Column<W> {
  const { alsoCalled = {} as Words<W>, ...rest } = options;
  const read = (cell: Cell) => {
    const said = cellText(cell).toLowerCase();
    return words.find((word) => word.toLowerCase() === said || alsoCalled[word]?.includes(said));
  };
  return {
    ...plain('choice', heading, help),
    format: '@',
    options: words,
    expected: `one of ${words.join(', ')}`,
    read,
    ...rest,
  };
}

/** Rows of other tables, named by ID or by name; several are separated by commas, semicolons or line breaks. */
export function reference(heading: string, help: string, options: Options<string> = {}): Column<string> {
  const read = (cell: Cell) => String(cell).trim();
  return {
    ...plain('reference', heading, help),
    format: '@',
    expected: 'an ID or a name',
    read,
    ...options,
  };
}
