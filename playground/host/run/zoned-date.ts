/**
 * The Date that scripts see. Apps Script runs in the project's time zone, whatever the machine's is, so every local
 * reading and setting goes through that zone; and the current time comes from the host's clock.
 */
import { instantOf, offsetAt, wallClock } from '../model/zone';
import type { Clock } from './clock';

const UNITS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const MINUTE = 60_000;

/** Texts that name an instant whatever the zone: a plain ISO day, or one with Z, GMT or an offset. */
const ABSOLUTE = /^\d{4}(-\d{2}){0,2}$|Z$|GMT|UTC|\d:\d{2}.*[+-]\d{2}:?\d{2}( \(.*\))?$/i;

export function zonedDate(zone: string, clock: Clock): DateConstructor {
  const local = (text: string): number => {
    if (ABSOLUTE.test(text.trim())) return Date.parse(text);
    const asUtc = Date.parse(/^\d{4}-\d{2}-\d{2}T/.test(text) ? `${text}Z` : `${text} UTC`);
    return Number.isNaN(asUtc) ? asUtc : instantOf(zone, asUtc);
  };
  const instant = (parts: readonly unknown[]): number => {
    const [first] = parts;
    if (parts.length === 0) return clock.now();
    if (parts.length > 1) return instantOf(zone, Date.UTC(...(parts.map(Number) as [number, number])));
    if (first instanceof Date) return first.getTime();
    return typeof first === 'string' ? local(first) : Number(first);
  };
  function ZonedDate(this: unknown, ...parts: unknown[]): Date | string {
    const date = Reflect.construct(Date, [instant(parts)], new.target ?? ZonedDate) as Date;
    return new.target ? date : date.toString();
  }
  Object.setPrototypeOf(ZonedDate, Date);
  ZonedDate.prototype = Object.create(Date.prototype, {
    constructor: { value: ZonedDate, writable: true, configurable: true },
  }) as Date;
  ZonedDate.now = () => clock.now();
  ZonedDate.parse = local;
  defineLocals(ZonedDate.prototype, zone);
  Object.defineProperty(ZonedDate, 'name', { value: 'Date' });
  return ZonedDate as unknown as DateConstructor;
}

/** The wall clock as a Date whose UTC parts are the zone's local parts. */
function wallOf(date: Date, zone: string): Date {
  return new Date(wallClock(zone, date.getTime()));
}

type Define = <A extends unknown[]>(name: string, value: (this: Date, ...args: A) => unknown) => void;

function defineLocals(prototype: object, zone: string): void {
  const define: Define = (name, value) => {
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  };
  for (const unit of UNITS) {
    define(`get${unit}`, function () {
      return wallOf(this, zone)[`getUTC${unit}`]();
    });
    define(`set${unit}`, function (...args: number[]) {
      const wall = wallOf(this, zone);
      Reflect.apply(wall[`setUTC${unit}`], wall, args);
      return this.setTime(instantOf(zone, wall.getTime()));
    });
  }
  define('getDay', function () {
    return wallOf(this, zone).getUTCDay();
  });
  define('getTimezoneOffset', function () {
    return -offsetAt(zone, this.getTime()) / MINUTE;
  });
  defineTexts(define, zone);
}

function defineTexts(define: Define, zone: string): void {
  const day = (date: Date): string =>
    wallOf(date, zone)
      .toUTCString()
      .replace(/^(\w+), (\d+) (\w+) (\d+).*$/, '$1 $3 $2 $4');
  const time = (date: Date): string => {
    const clock = wallOf(date, zone).toISOString().slice(11, 19);
    return `${clock} GMT${offsetText(offsetAt(zone, date.getTime()))} (${zoneName(date, zone)})`;
  };
  const valid = (date: Date, text: (date: Date) => string): string =>
    Number.isNaN(date.getTime()) ? 'Invalid Date' : text(date);
  define('toDateString', function () {
    return valid(this, day);
  });
  define('toTimeString', function () {
    return valid(this, time);
  });
  define('toString', function () {
    return valid(this, (date) => `${day(date)} ${time(date)}`);
  });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
    define(name, function (...[locales, options]: [string?, Intl.DateTimeFormatOptions?]) {
      return new Date(this.getTime())[name](locales ?? 'en-US', { timeZone: zone, ...options });
    });
  }
}

/** `+0100` */
export function offsetText(offset: number, colon = ''): string {
  const minutes = Math.abs(Math.round(offset / MINUTE));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${offset < 0 ? '-' : '+'}${hours}${colon}${rest}`;
}

function zoneName(date: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'long' }).formatToParts(
    new Date(date.getTime()),
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
