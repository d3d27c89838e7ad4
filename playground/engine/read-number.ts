/** Text that Sheets takes for a number: 12, 1,234.5, 70%, 2026-03-01, 3/1/2026, 1 Mar 2026, 14:30. */
import { daysInMonth, serialOf } from './serial-dates';

const NUMBER = /^([-+]?)\s*\$?\s*(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*(%?)$/i;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*([ap]m)?$/i;
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const AMERICAN = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/;
const DAY_FIRST = /^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i;
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The number that the text stands for, dates as serial numbers; undefined where it is just text. */
export function readNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const number = NUMBER.exec(trimmed);
  if (number) {
    const [, sign = '', digits = '', exponent = '', percent] = number;
    const value = Number(digits.replaceAll(',', '') + exponent);
    return (sign === '-' ? -value : value) / (percent ? 100 : 1);
  }
  return readDate(trimmed);
}

/** A date, a time, or a date with a time, as a serial number; undefined where the text is none. `1-2` is a day of `thisYear`. */
export function readDate(text: string, thisYear = new Date().getFullYear()): number | undefined {
  const trimmed = text.trim();
  const time = timeOf(trimmed);
  if (time !== undefined) return time;
  const day = calendarDay(trimmed, thisYear);
  if (day !== undefined) return day;
  const split = /^(.+?)[T ]+(\d{1,2}:.+)$/.exec(trimmed);
  if (!split) return undefined;
  const date = calendarDay(split[1] ?? '', thisYear);
  const clock = timeOf(split[2] ?? '');
  return date === undefined || clock === undefined ? undefined : date + clock;
}

function timeOf(text: string): number | undefined {
  const [match, hours = '', minutes = '', seconds = '0', half = ''] = TIME.exec(text) ?? [];
  if (match === undefined || Number(minutes) > 59 || Number(seconds) >= 60) return undefined;
  if (half && Number(hours) > 12) return undefined;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours);
  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function calendarDay(text: string, thisYear: number): number | undefined {
  let match = ISO.exec(text);
  if (match) return checked(Number(match[1]), Number(match[2]), Number(match[3]));
  match = AMERICAN.exec(text);
  if (match) return checked(fullYear(match[3], thisYear), Number(match[1]), Number(match[2]));
  match = DAY_FIRST.exec(text);
  if (match) return checked(Number(match[3]), monthOf(match[2]), Number(match[1]));
  match = MONTH_FIRST.exec(text);
  if (match) return checked(Number(match[3]), monthOf(match[1]), Number(match[2]));
  return undefined;
}

/** Two digits mean 1930 to 2029, as in Sheets. */
function fullYear(digits: string | undefined, thisYear: number): number {
  if (digits === undefined) return thisYear;
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

/** 1-12, or 0 where the word is no month. */
function monthOf(word = ''): number {
  return (
    MONTHS.findIndex((month) => month === word.toLowerCase() || month.slice(0, 3) === word.toLowerCase()) + 1
  );
}

function checked(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return serialOf(year, month, day);
}
