/** Number format patterns, and which of them show a date. */
import { isDateFormat } from 'numfmt';

/** What Sheets answers for a cell that was never given a format. */
export const AUTOMATIC = '0.###############';
export const PLAIN_TEXT = '@';
const DEFAULT_DATE = 'M/d/yyyy';
const DEFAULT_DATE_TIME = 'M/d/yyyy H:mm:ss';

const datePatterns = new Map<string, boolean>();

/** True where the pattern shows a date or a time of day. */
export function showsDate(pattern: string | undefined): boolean {
  if (pattern === undefined) return false;
  const known = datePatterns.get(pattern);
  if (known !== undefined) return known;
  const shows = isDateFormat(pattern);
  datePatterns.set(pattern, shows);
  return shows;
}

export function isAutomatic(pattern: string | undefined): boolean {
  return pattern === undefined || pattern === AUTOMATIC || pattern.toLowerCase() === 'general';
}

/** The pattern that a date gets in a cell with an automatic format. */
export function datePattern(serial: number, locale: string): string {
  const day = locale.startsWith('en_US')
    ? DEFAULT_DATE
    : locale.startsWith('de')
      ? 'dd.MM.yyyy'
      : 'dd/MM/yyyy';
  return Number.isInteger(serial) ? day : day === DEFAULT_DATE ? DEFAULT_DATE_TIME : `${day} HH:mm:ss`;
}

/** `en_US` as the formatting library names it. */
export function languageTag(locale: string): string {
  return locale.replace('_', '-');
}
