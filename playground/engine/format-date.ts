/** Date and time patterns: yyyy-mm-dd, d mmm yyyy, ddd, hh:mm:ss, h:mm am/pm, [h]:mm. */
import { dayOf, secondsOf, weekdayOf } from './serial-dates';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const PART = /"[^"]*"|\\.|\[[hms]+\]|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|./gis;

/** True where the pattern shows a date or a time: it has such a letter outside quotes. */
export function isDatePattern(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/s\.0+/gi, ''));
}

export function formatDate(serial: number, pattern: string): string {
  const parts = pattern.match(PART) ?? [];
  const half = parts.some((part) => /^(am\/pm|a\/p)$/i.test(part));
  return parts
    .map((part, index) => (isMinute(parts, index) ? minutes(serial, part) : shown(serial, part, half)))
    .join('');
}

/** `m` means minutes right after hours or right before seconds, else months. */
function isMinute(parts: readonly string[], index: number): boolean {
  if (!/^m{1,2}$/i.test(parts[index] ?? '')) return false;
  const isLetter = (part: string) => /^\[?[ymdhs]/i.test(part);
  const before = parts.slice(0, index).reverse().find(isLetter) ?? '';
  const after = parts.slice(index + 1).find(isLetter) ?? '';
  return /^\[?h/i.test(before) || /^\[?s/i.test(after);
}

function minutes(serial: number, part: string): string {
  return padded(Math.floor((secondsOf(serial) % 3600) / 60), part.length);
}

function shown(serial: number, part: string, half: boolean): string {
  const seconds = secondsOf(serial);
  const { year, month, day } = dayOf(serial);
  const name = part.toLowerCase();
  if (part.startsWith('"')) return part.slice(1, -1);
  if (part.startsWith('\\')) return part.slice(1);
  if (/^y+$/.test(name)) return name.length <= 2 ? padded(year % 100, 2) : String(year);
  if (/^m+$/.test(name)) return named(MONTHS, month - 1, month, name.length, 5);
  if (/^d+$/.test(name)) return named(DAYS, weekdayOf(serial), day, name.length, 9);
  if (/^h+$/.test(name)) return padded(hour(seconds, half), name.length);
  if (/^s+/.test(name)) return shownSeconds(seconds, name);
  if (name.startsWith('[')) return elapsed(serial, name);
  if (name === 'am/pm') return seconds < 43_200 ? 'AM' : 'PM';
  if (name === 'a/p') return seconds < 43_200 ? 'A' : 'P';
  return part;
}

/** One or two letters give the number, three the short name, four the name, `initial` letters the first letter. */
function named(
  names: readonly string[],
  index: number,
  number: number,
  length: number,
  initial: number,
): string {
  const name = names[index] ?? '';
  if (length <= 2) return padded(number, length);
  if (length === 3) return name.slice(0, 3);
  return length === initial ? name.slice(0, 1) : name;
}

function hour(seconds: number, half: boolean): number {
  const hours = Math.floor(seconds / 3600);
  return half ? hours % 12 || 12 : hours;
}

function shownSeconds(seconds: number, part: string): string {
  const [whole = 's', fraction = ''] = part.split('.');
  const value = seconds % 60;
  if (fraction === '') return padded(Math.floor(value), whole.length);
  return value.toFixed(fraction.length).padStart(whole.length + 1 + fraction.length, '0');
}

/** [h] counts hours beyond a day, [m] all minutes, [s] all seconds. */
function elapsed(serial: number, part: string): string {
  const unit = part[1] === 'h' ? 24 : part[1] === 'm' ? 1440 : 86_400;
  return padded(Math.floor(Number((serial * unit).toPrecision(12))), part.length - 2);
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
