/** Serial numbers: the way a spreadsheet counts days, from 30 December 1899 in the sheet's own time zone. */
import { instantOf, wallClock } from './zone';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Milliseconds since 1970 for a serial number, to the nearest millisecond. */
export function instantOfSerial(serial: number, zone: string): number {
  return instantOf(zone, EPOCH + Math.round(serial * DAY));
}

export function serialOfInstant(instant: number, zone: string): number {
  return (wallClock(zone, instant) - EPOCH) / DAY;
}

/** The calendar year of an instant in a zone. */
export function wallYear(instant: number, zone: string): number {
  return new Date(wallClock(zone, instant)).getUTCFullYear();
}
