/** What Sheets hands to a custom function, brought into one shape: a scalar becomes one cell, a date its day. */
import { UserError } from '../../user-error';
import { cellText, isBlank, type Cell, type Cells } from '../tables/cell';
import { toDay, type Day } from '../tables/day';
import { isDate } from '../tables/raw-cells';
import { readNumber } from '../tables/read-number';

/** The argument as rows of cells; an omitted one has none. */
export function cellsOf(argument: unknown): Cells {
  if (argument === undefined || argument === null) return [];
  const cellOf = cellReader();
  if (!Array.isArray(argument)) return [[cellOf(argument)]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
}

export function isRange(argument: unknown): boolean {
  return Array.isArray(argument);
}

/** Long columns repeat few days, so each is worked out once an argument. */
function cellReader(): (value: unknown) => Cell {
  const days = new Map<number, Day>();
  return (value) => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    if (!isDate(value) || Number.isNaN(value.getTime())) return '';
    const day = days.get(value.getTime()) ?? dayOfDate(value);
    days.set(value.getTime(), day);
    return day;
  };
}

const MS_A_DAY = 86_400_000;
const MS_A_QUARTER = 900_000;
/** As far ahead of UTC as clocks go, but for a few islands that share the hour of Hawaii. */
const MOST_AHEAD = 13 * 3_600_000;

/**
 * A date cell is midnight in the zone of the file. A formula knows only the zone of the script, which is often another, so midnight there
 * counts as it stands, and every other full quarter of an hour as the midnight of a zone from 10 hours behind to 13 hours ahead of UTC.
 * Other times are stamps, and fall on their day in the zone of the script.
 */
function dayOfDate(date: Date): Day {
  const instant = date.getTime();
  const local = instant - date.getTimezoneOffset() * 60_000;
  const isStamp = instant % MS_A_QUARTER !== 0;
  return toDay(isStamp || local % MS_A_DAY === 0 ? local : instant + MOST_AHEAD);
}

/**
 * The numbers of a range, row by row; blank cells are undefined.
 * @param name the parameter, for the message
 */
export function numbersOf(argument: unknown, name: string): readonly (readonly (number | undefined)[])[] {
  return cellsOf(argument).map((row, i) =>
    row.map((cell, j) => {
      if (isBlank(cell)) return undefined;
      const value = readNumber(cell);
      if (value !== undefined) return value;
      const where = row.length > 1 ? `row ${i + 1}, column ${j + 1}` : `row ${i + 1}`;
      throw new UserError(`${name}, ${where}: expected a number but found "${cellText(cell)}".`);
    }),
  );
}

/** The numbers of a row or a column as a list. */
export function listOf(argument: unknown, name: string): readonly (number | undefined)[] {
  return numbersOf(argument, name).flat();
}
