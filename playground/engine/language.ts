/** How formulas read and write numbers and dates: in the locale of the workbook, exactly as typing and cells do. */
import type { Scalar } from './contract';
import { showsDate, written } from './format';
import { printed } from './print';
import type { Decimal } from './tokens';
import { decimalSign, readText, type ReadText } from './typed-text';

export interface Language {
  /** What decimals begin with, in formulas too. */
  readonly decimal: Decimal;
  /** The number that the text stands for, dates as serial numbers; undefined where it is just text. */
  number(text: string): number | undefined;
  /** The same for a date or a time only. */
  date(text: string): number | undefined;
  /** A value as `&` prints it. */
  print(value: Scalar): string;
  /** A value in a number format. */
  format(value: number | string | boolean, pattern: string): string;
}

/** How many texts are remembered before all are forgotten. */
const KEPT = 5000;

/** @param yearNow the year that a date without one belongs to */
export function createLanguage(locale: string, yearNow: () => number): Language {
  const decimal = decimalSign(locale);
  const kept = new Map<string, ReadText | undefined>();
  let keptYear = 0;
  const read = (text: string): ReadText | undefined => {
    const year = yearNow();
    if (year !== keptYear || kept.size >= KEPT) kept.clear();
    keptYear = year;
    if (kept.has(text)) return kept.get(text);
    const found = readText(text, { locale, year });
    kept.set(text, found);
    return found;
  };
  const number = (text: string): number | undefined => {
    const literal = read(text)?.literal;
    return typeof literal === 'number' ? literal : undefined;
  };
  return {
    decimal,
    number,
    date: (text) => (showsDate(read(text)?.pattern) ? number(text) : undefined),
    print: (value) =>
      typeof value === 'number' && decimal === ',' ? printed(value).replace('.', ',') : printed(value),
    format: (value, pattern) => written(value, pattern, locale),
  };
}
