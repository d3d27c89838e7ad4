/** Texts that read like a number, a date or a truth value: 12, 1,234.5, 70 %, 2026-03-01, 3/1/2026, 1 Mar 2026, 14:30, TRUE. */
import { dateFromSerial, getLocale, parseValue } from 'numfmt';
import { languageTag, showsDate } from './format';
import { serialOf } from './serial-dates';

export interface ReadingRules {
  /** `en_US`, `de_DE` and so on. */
  readonly locale: string;
  /** The year that a date without one belongs to. */
  readonly year: number;
}

export interface ReadText {
  /** Dates as serial numbers. */
  readonly literal: number | boolean;
  /** The number format that the text suggests. */
  readonly pattern?: string;
}

/** Longer texts are never numbers or dates. */
const LONGEST = 40;
const DOTTED_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?$|^(\d{1,2})\.(\d{1,2})$/;

/**
 * What the text stands for when it is typed, or used where a number is wanted; undefined where it is just text. The parser
 * is slow on plain words, so texts that cannot be numbers never reach it.
 */
export function readText(text: string, rules: ReadingRules): ReadText | undefined {
  return couldBeValue(text, rules.locale) ? parseWords(text.trim(), rules) : undefined;
}

/** The sign before the decimals. */
export function decimalSign(locale: string): '.' | ',' {
  return getLocale(languageTag(locale))?.decimal === ',' ? ',' : '.';
}

function parseWords(text: string, { locale, year }: ReadingRules): ReadText | undefined {
  const decimal = decimalSign(locale);
  const dotted = decimal === ',' ? dottedDate(text, year) : undefined;
  if (dotted) return dotted;
  if (oddGroups(text, decimal)) return undefined;
  const parsed = parseValue(text, { locale: languageTag(locale) });
  if (!parsed) return undefined;
  const { v: value, z: pattern } = parsed;
  if (typeof value !== 'number') return typeof value === 'boolean' ? { literal: value } : undefined;
  if (!Number.isFinite(value)) return undefined;
  if (pattern === undefined) return { literal: value };
  if (showsDate(pattern)) return { literal: inYear(value, pattern, year), pattern };
  return { literal: Number(value.toPrecision(15)), pattern };
}

/** `5.1.2026`, `5.1.` and `5.1` are days where the comma is the decimal sign. */
function dottedDate(text: string, thisYear: number): ReadText | undefined {
  const match = DOTTED_DATE.exec(text);
  if (!match) return undefined;
  const [day, month] = [Number(match[1] ?? match[4]), Number(match[2] ?? match[5])];
  const year = match[3] === undefined ? thisYear : fullYear(match[3]);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { literal: serialOf(year, month, day), pattern: match[3] === undefined ? 'd.m.' : 'd.m.yyyy' };
}

/** Two digits mean 1930 to 2029, as in Sheets. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

/** The parser accepts `1,5` as 15; Sheets wants three digits in a group. */
function oddGroups(text: string, decimal: string): boolean {
  const group = decimal === ',' ? '.' : ',';
  const number = /^[^\d]*([\d.,]+)/.exec(text)?.[1] ?? '';
  if (!number.includes(group) || /[A-Za-z]{3}/.test(text)) return false;
  const whole = number.split(decimal)[0] ?? '';
  const [first = '', ...groups] = whole.split(group);
  return first.length > 3 || groups.some((digits) => digits.length !== 3);
}

/** The parser reads `1-2` in the year of this machine's clock. */
function inYear(serial: number, pattern: string, year: number): number {
  if (/y/i.test(pattern) || !/d/i.test(pattern)) return serial;
  const [, month = 1, day = 1] = dateFromSerial(serial, { leap1900: false });
  return serialOf(year, month, day) + (serial % 1);
}

const wordsByLocale = new Map<string, ReadonlySet<string>>();

/** False for the many texts that hold no digit, or a word that no number or date has in it. */
function couldBeValue(text: string, locale: string): boolean {
  if (text.length > LONGEST) return false;
  const words = knownWords(locale);
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (/\d/.test(text) || found.length === 1) && found.every((word) => words.has(word));
}

function knownWords(locale: string): ReadonlySet<string> {
  const known = wordsByLocale.get(locale);
  if (known) return known;
  const {
    bool = [],
    ampm = [],
    mmm = [],
    mmmm = [],
    ddd = [],
    dddd = [],
  } = getLocale(languageTag(locale)) ?? {};
  const names = [...bool, ...ampm, ...mmm, ...mmmm, ...ddd, ...dddd];
  const words = new Set([
    ...names.map((name) => name.toLowerCase().replace('.', '')),
    'true',
    'false',
    'am',
    'pm',
    'e',
  ]);
  wordsByLocale.set(locale, words);
  return words;
}
