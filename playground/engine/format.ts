/** Number formats, as cells and TEXT use them: `0.0%`, `#,##0`, `yyyy-mm-dd`, `d mmm yyyy`, `hh:mm`. */
import { format, isDateFormat } from 'numfmt';

const datePatterns = new Map<string, boolean>();

/** The value as the pattern shows it. Text is shown as it is unless the pattern has a section for it. */
export function written(value: number | string | boolean, pattern: string, locale: string): string {
  // Sheets knows that 1900 had no 29 February.
  return format(pattern, value, { locale: languageTag(locale), leap1900: false, throws: false });
}

/** True where the pattern shows a date or a time of day. */
export function showsDate(pattern: string | undefined): boolean {
  if (pattern === undefined) return false;
  const known = datePatterns.get(pattern);
  if (known !== undefined) return known;
  const shows = isDateFormat(pattern);
  datePatterns.set(pattern, shows);
  return shows;
}

/** `en_US` as the formatting library names it. */
export function languageTag(locale: string): string {
  return locale.replace('_', '-');
}
