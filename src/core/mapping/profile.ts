/** What the values of a column look like. */
import { cellText, isBlank, isErrorCell, type Cell } from '../tables/cell';
import { readStretch } from '../tables/read-day';

export interface Profile {
  /** The first values that are there. */
  readonly values: readonly Cell[];
  /** Shares of them, from 0 to 1. */
  readonly distinct: number;
  readonly numbers: number;
  readonly days: number;
  readonly booleans: number;
  readonly emails: number;
  readonly codes: number;
  /** Words in a text, on average. */
  readonly words: number;
}

/** Enough to know a column by. */
const MOST_VALUES = 40;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const CODE = /^[A-Za-z]{1,6}[-_. ]?\d+(?:\.\d+)*[a-z]?$/;

export function profileOf(cells: Iterable<Cell | undefined>): Profile {
  const values: Cell[] = [];
  for (const cell of cells) {
    if (cell === undefined || isBlank(cell) || isErrorCell(cell)) continue;
    values.push(cell);
    if (values.length === MOST_VALUES) break;
  }
  const texts = values.map(cellText);
  const share = (test: (value: Cell, text: string) => boolean) =>
    values.length === 0 ? 0 : values.filter((value, i) => test(value, texts[i] ?? '')).length / values.length;
  return {
    values,
    distinct: values.length === 0 ? 0 : new Set(texts).size / values.length,
    numbers: share((value) => typeof value === 'number'),
    days: share((value) => readStretch(value) !== undefined),
    booleans: share((value) => typeof value === 'boolean'),
    emails: share((_, text) => EMAIL.test(text)),
    codes: share((_, text) => CODE.test(text)),
    words: texts.reduce((sum, text) => sum + text.split(' ').length, 0) / Math.max(1, texts.length),
  };
}
