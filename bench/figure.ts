/** What the bench measures, in sections that are printed, written down and compared with the run before. */
import { timeOnCore } from './clock';

export type Unit = 'ms' | 's' | 'kB' | 'MB' | 'calls' | 'cells' | 'rows' | 'times' | 'mails' | 'n^' | '%';

export interface Figure {
  readonly value: number;
  readonly unit: Unit;
  /** What the design allows at most, where it says so. */
  readonly most?: number;
}

export interface Section {
  readonly title: string;
  /** What was measured and how, for people who were not there. */
  readonly says: string;
  /** The first one is the heading of the rows' names. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly name: string;
  readonly cells: readonly (Figure | string)[];
}

export function figure(value: number, unit: Unit, most?: number): Figure {
  return most === undefined ? { value, unit } : { value, unit, most };
}

/** "1,234 ms", and what it may be at most where it is more than that. */
export function textOf({ value, unit, most }: Figure): string {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  const number = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const said = unit === 'times' ? `${number} x` : unit === 'n^' ? `n^${number}` : `${number} ${unit}`;
  return most !== undefined && value > most ? `**${said}, at most ${most.toLocaleString('en')}**` : said;
}

/**
 * The least of several measured times on a core, in milliseconds, after runs that warm the engine up: what else the machine does at the same
 * time can only make it longer.
 */
export function leastTime(runs: number, run: () => unknown, warmUps = 1): number {
  for (let i = 0; i < warmUps; i++) run();
  const once = timeOf(1, run);
  // The system tells the time on a core in steps of some milliseconds.
  const many = once < SHORT_MS ? Math.ceil(SHORT_MS / Math.max(once, 0.2)) : 1;
  return Math.min(...Array.from({ length: runs }, () => timeOf(many, run)), many === 1 ? once : Infinity);
}

const SHORT_MS = 40;

function timeOf(many: number, run: () => unknown): number {
  const start = timeOnCore();
  for (let i = 0; i < many; i++) run();
  return (timeOnCore() - start) / many;
}

/** How a cost grows from one size to another: 1 is in proportion, 2 is quadratic, n log n is about 1.1. */
export function growth(
  small: readonly [size: number, cost: number],
  large: readonly [number, number],
): number {
  return Math.log(large[1] / small[1]) / Math.log(large[0] / small[0]);
}

/** The size at which a cost reaches a limit if it goes on growing like this; Infinity where it does not grow. */
export function reaches(
  limit: number,
  [size, cost]: readonly [size: number, cost: number],
  exponent: number,
): number {
  return exponent <= 0.05 ? Infinity : size * (limit / cost) ** (1 / exponent);
}
