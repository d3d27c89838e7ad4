/** Brings what the Sheets service hands over into plain cells. */
import type { Cell, Cells } from './cell';
import { toDay } from './day';

const MS_A_DAY = 86_400_000;
/** Summer time moves midnight by an hour; a day written in winter must not become the day before. */
const MOST_SHIFTED = 3_600_000;

/**
 * Dates become calendar days in the zone of the file.
 * @param zoneOffset milliseconds that the zone is ahead of UTC today; summer time is allowed for
 */
export function toCells(values: readonly (readonly unknown[])[], zoneOffset: number): Cells {
  return values.map((row) => row.map((value) => toCell(value, zoneOffset)));
}

function toCell(value: unknown, zoneOffset: number): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return isDate(value) ? dayAt(value.getTime() + zoneOffset) : '';
}

/** Dates come from another realm, where instanceof does not know them. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function dayAt(local: number): Cell {
  const nearest = Math.round(local / MS_A_DAY) * MS_A_DAY;
  return toDay(Math.abs(local - nearest) <= MOST_SHIFTED ? nearest : local);
}

/** '+0530' as milliseconds. */
export function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -size : size;
}
