/** What an argument of a formula may be: how its cells are read, and what a message says was expected. */
import type { Cell } from '../tables/cell';
import type { Column } from '../tables/column';
import type { Day } from '../tables/day';
import { choice, day, number, share, text } from '../tables/kinds';
import type { CellParameter } from './cell-function';

/** A parameter that gives one value of T for each cell. */
export interface Parameter<T = unknown> extends CellParameter {
  /** What a readable cell looks like, for messages: "a number of 0 or more". */
  readonly expected: string;
  /** The value of a cell that is not blank, or undefined where it cannot be read. */
  readonly read: (cell: Cell) => T | undefined;
  /** What a blank cell counts as; without it, a row with a blank cell is blank. */
  readonly standard?: T;
}

/** The values that parameters read, in their order. */
export type ValuesOf<P extends readonly Parameter[]> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** A parameter that is read as a column of a tab is, so that both know the same words. */
export function columnParameter<T>(
  name: string,
  help: string,
  { expected, read }: Pick<Column<T>, 'expected' | 'read'>,
  type = 'string',
): Parameter<T> {
  return { name, help, type, expected, read };
}

export function textParameter(name: string, help: string): Parameter<string> {
  return columnParameter(name, help, text(name, help));
}

export function numberParameter(
  name: string,
  help: string,
  bounds: { readonly min?: number; readonly max?: number } = {},
): Parameter<number> {
  return columnParameter(name, help, number(name, help, bounds), 'number');
}

/** A number above 0, for what is divided by. */
export function positiveParameter(name: string, help: string): Parameter<number> {
  const { read, ...rest } = numberParameter(name, help);
  const above = (value: number | undefined) => (value !== undefined && value > 0 ? value : undefined);
  return { ...rest, expected: 'a number above 0', read: (cell) => above(read(cell)) };
}

/** A share from 0 to 1, typed as 0.7, 70 % or, above 1, as points of a hundred. */
export function shareParameter(name: string, help: string): Parameter<number> {
  return columnParameter(name, help, share(name, help), 'number');
}

/** A day. Of a longer stretch, such as Q1 2026, the given edge counts. */
export function dayParameter(name: string, help: string, edge: 'from' | 'to' = 'to'): Parameter<Day> {
  return columnParameter(name, help, day(name, help, { edge }), 'date');
}

/**
 * One word of a list, in upper or lower case.
 * @param alsoCalled people's other words for it, in lower case
 */
export function wordParameter<const W extends string>(
  name: string,
  help: string,
  words: readonly W[],
  alsoCalled?: Readonly<Partial<Record<W, readonly string[]>>>,
): Parameter<W> {
  return columnParameter(name, help, choice(name, help, words, alsoCalled ? { alsoCalled } : {}));
}

const YES = new Set(['true', 'yes', 'y', 'x', '1']);
const NO = new Set(['false', 'no', 'n', '0']);

/** Yes or no, as a word, as 1 and 0, or as a ticked box. */
export function yesNoParameter(name: string, help: string): Parameter<boolean> {
  const read = (cell: Cell) => {
    const said = String(cell).trim().toLowerCase();
    return YES.has(said) || (NO.has(said) ? false : undefined);
  };
  return { name, help, type: 'boolean', expected: 'yes or no', read };
}

/** A parameter whose cell may be blank, for functions that say something about it. */
export function orBlank<T>(parameter: Parameter<T>): Parameter<T | undefined> {
  return { ...parameter, standard: undefined };
}

/** @param standard what counts where the argument is left out or its cell is blank */
export function optional<T, S>(parameter: Parameter<T>, standard: S): Parameter<T | S> {
  return { ...parameter, optional: true, standard };
}
