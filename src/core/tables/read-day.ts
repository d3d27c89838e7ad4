/** Reads days as people write them: 2026-03-31, 31.3.2026, 31 Mar 2026, March 2026, Q1 2026. */
import type { Cell } from './cell';
import { cellText } from './cell';
import { dayOf, lastDayOfMonth, type Day } from './day';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A stretch of days, both ends included. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** The days that a cell names, or undefined. A date with slashes is read only where it can mean one day: 13/4/2026, not 3/4/2026. */
export function readStretch(cell: Cell): Stretch | undefined {
  if (typeof cell !== 'string') return undefined;
  const text = cellText(cell).toLowerCase();
  const day = readSingleDay(text);
  return day
    ? { from: day, to: day }
    : (readQuarter(text) ?? readHalf(text) ?? readMonth(text) ?? readYear(text));
}

/** The form in which days arrive from date cells. Every month has 28 days, so these need no calendar. */
const EVERYDAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

function readSingleDay(text: string): Day | undefined {
  if (EVERYDAY.test(text)) return text as Day;
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted) return dayOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashed) return readSlashed(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]));
  const dayFirst = /^(\d{1,2})\.? ([a-z]{3})[a-z]*\.?,? (\d{4})$/.exec(text);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : undefined;
}

function readSlashed(first: number, second: number, year: number): Day | undefined {
  if (first === second || first > 12) return dayOf(year, second, first);
  return second > 12 ? dayOf(year, first, second) : undefined;
}

function named(year = '', month = '', dayOfMonth = ''): Day | undefined {
  const index = MONTHS.indexOf(month);
  return index < 0 ? undefined : dayOf(Number(year), index + 1, Number(dayOfMonth));
}

function readQuarter(text: string): Stretch | undefined {
  const match = /^q([1-4])[ -/']*(\d{4})$/.exec(text) ?? swap(/^(\d{4})[ -/]*q([1-4])$/.exec(text));
  if (!match) return undefined;
  const quarter = Number(match[1]);
  return months(Number(match[2]), quarter * 3 - 2, quarter * 3);
}

function readHalf(text: string): Stretch | undefined {
  const match = /^h([12])[ -/']*(\d{4})$/.exec(text) ?? swap(/^(\d{4})[ -/]*h([12])$/.exec(text));
  if (!match) return undefined;
  const last = Number(match[1]) * 6;
  return months(Number(match[2]), last - 5, last);
}

function swap(match: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return match ? [match[0], match[2], match[1]] : undefined;
}

function readMonth(text: string): Stretch | undefined {
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text);
  const month = iso ? Number(iso[2]) : MONTHS.indexOf(text.slice(0, 3)) + 1;
  const year = iso ? Number(iso[1]) : Number(/^[a-z]+\.? (\d{4})$/.exec(text)?.[1]);
  return month >= 1 && month <= 12 && year ? months(year, month, month) : undefined;
}

function readYear(text: string): Stretch | undefined {
  const year = Number(/^(20\d\d)$/.exec(text)?.[1]);
  return year ? months(year, 1, 12) : undefined;
}

function months(year: number, first: number, last: number): Stretch | undefined {
  const from = dayOf(year, first, 1);
  return from && { from, to: lastDayOfMonth(year, last) };
}
