/** Dates as text by Java's SimpleDateFormat patterns, which Utilities.formatDate takes. */
import { Refusal } from '../model/refusal';
import { isZone, offsetAt, wallClock } from '../model/zone';
import { offsetText } from '../run/zoned-date';

const TOKENS = /'((?:[^']|'')*)'|([a-zA-Z])\2*|[^'a-zA-Z]+/g;
const DAY = 86_400_000;

type Write = (
  wall: Date,
  width: number,
  zone: { readonly name: string; readonly offset: number; readonly date: Date },
) => string;

const number = (read: (wall: Date) => number): Write => {
  return (wall, width) => String(read(wall)).padStart(width, '0');
};

const LETTERS: Readonly<Record<string, Write>> = {
  y: (wall, width) => {
    const year = String(wall.getUTCFullYear());
    return width === 2 ? year.slice(-2) : year.padStart(width, '0');
  },
  M: (wall, width) => {
    if (width < 3) return String(wall.getUTCMonth() + 1).padStart(width, '0');
    return named(wall, { month: width === 3 ? 'short' : 'long' });
  },
  d: number((wall) => wall.getUTCDate()),
  D: number((wall) => Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1),
  E: (wall, width) => named(wall, { weekday: width < 4 ? 'short' : 'long' }),
  u: number((wall) => wall.getUTCDay() || 7),
  w: number(weekOfYear),
  a: (wall) => (wall.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: number((wall) => wall.getUTCHours()),
  k: number((wall) => wall.getUTCHours() || 24),
  h: number((wall) => wall.getUTCHours() % 12 || 12),
  K: number((wall) => wall.getUTCHours() % 12),
  m: number((wall) => wall.getUTCMinutes()),
  s: number((wall) => wall.getUTCSeconds()),
  S: number((wall) => wall.getUTCMilliseconds()),
  G: () => 'AD',
  z: (_wall, width, { name, date }) => zoneText(date, name, width < 4 ? 'short' : 'long'),
  Z: (_wall, _width, { offset }) => offsetText(offset),
  X: (_wall, width, { offset }) => {
    if (offset === 0) return 'Z';
    return width === 1 ? offsetText(offset).slice(0, 3) : offsetText(offset, width === 3 ? ':' : '');
  },
};

/** Throws a Refusal for a zone or a letter that Java does not know. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  if (!isZone(zone)) throw new Refusal(`Invalid argument: timeZone. Should be of type: String`);
  const wall = new Date(wallClock(zone, date.getTime()));
  const place = { name: zone, offset: offsetAt(zone, date.getTime()), date };
  return pattern.replace(TOKENS, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    if (letter === undefined) return token;
    const write = LETTERS[letter];
    if (!write) throw new Refusal(unknownLetter(letter));
    return write(wall, token.length, place);
  });
}

/** Letters that Java knows and nobody needed here are told apart from mistakes. */
function unknownLetter(letter: string): string {
  return 'YWFLQ'.includes(letter)
    ? `Utilities.formatDate with the letter ${letter} is not simulated by the local Sheets.`
    : `Illegal pattern character '${letter}'`;
}

function named(wall: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(wall);
}

function zoneText(date: Date, zone: string, style: 'short' | 'long'): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: style }).formatToParts(date);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** Weeks start on Sunday, and the week that holds 1 January is the first, as in Java's American calendar. */
function weekOfYear(wall: Date): number {
  const first = Date.UTC(wall.getUTCFullYear(), 0, 1);
  const start = new Date(first).getUTCDay();
  return Math.floor((Math.floor((wall.getTime() - first) / DAY) + start) / 7) + 1;
}
