/** Days and times, all as serial numbers. */
import type { CellError, Scalar } from '../contract';
import { define, defineReading, special, type FunctionTable, type Traits } from '../definition';
import { badParameter, cellError, isError } from '../errors';
import type { Language } from '../language';
import { addMonths, dayOf, secondsOf, serialOf, weekdayOf } from '../serial-dates';
import type { Value } from '../values';
import { numbersOf } from './numbers';
import { workdays, workdayAfter } from './workdays';

const DATE: Traits = { givesDate: true };

/** A function of one day that gives a part of it. */
const part = (name: string, pick: (serial: number) => number) =>
  define(['number'], (serial) =>
    serial < 0
      ? badParameter(name, 1, `value is negative. It should be greater than or equal to zero.`)
      : pick(serial),
  );

/** Day of the week as a number; type 1 counts Sunday as 1, type 2 Monday as 1, type 3 Monday as 0. */
function weekday(serial: number, type: number): Scalar {
  const day = weekdayOf(serial);
  if (type === 1) return day + 1;
  if (type === 2) return ((day + 6) % 7) + 1;
  return type === 3
    ? (day + 6) % 7
    : badParameter('WEEKDAY', 2, `value is ${type}. Valid values are 1, 2 and 3.`);
}

/** Week of the year, week 1 holding 1 January; type 21 and ISOWEEKNUM: holding the first Thursday. Type 1 weeks begin on Sunday, type 2 on Monday. */
function weekNumber(serial: number, type: number): Scalar {
  if (type === 21) return isoWeek(serial);
  const first = type === 1 ? 0 : type === 2 ? 1 : type >= 11 && type <= 17 ? (type - 10) % 7 : undefined;
  if (first === undefined) return badParameter('WEEKNUM', 2, `value is ${type}. It is not a kind of week.`);
  const newYear = serialOf(dayOf(serial).year, 1, 1);
  return Math.floor((Math.floor(serial) - newYear + ((weekdayOf(newYear) - first + 7) % 7)) / 7) + 1;
}

function isoWeek(serial: number): number {
  const thursday = Math.floor(serial) - ((weekdayOf(serial) + 6) % 7) + 3;
  return Math.floor((thursday - serialOf(dayOf(thursday).year, 1, 1)) / 7) + 1;
}

/** Whole years, months or days between two days; MD, YM and YD leave out the larger units. */
function dateDifference(start: number, end: number, unit: string): Scalar {
  if (end < start) {
    return cellError(
      '#NUM!',
      `Function DATEDIF parameter 1 (${start}) should be on or before parameter 2 (${end}).`,
    );
  }
  const from = dayOf(start);
  const to = dayOf(end);
  const months = (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case 'Y':
      return Math.floor(months / 12);
    case 'M':
      return months;
    case 'D':
      return Math.floor(end) - Math.floor(start);
    case 'YM':
      return months % 12;
    case 'MD':
      return Math.floor(end) - addMonths(start, months);
    case 'YD':
      return Math.floor(end) - addMonths(start, months - (months % 12));
    default:
      return badParameter('DATEDIF', 3, `value is '${unit}'. Valid values are Y, M, D, MD, YM and YD.`);
  }
}

const dateValue = defineReading(
  ['scalar'],
  (language) => (given) => {
    if (typeof given === 'number') return Math.floor(given);
    const serial = typeof given === 'string' ? language.date(given) : undefined;
    if (serial !== undefined && serial >= 1) return Math.floor(serial);
    return cellError(
      '#VALUE!',
      `DATEVALUE parameter '${String(given ?? '')}' cannot be parsed to date/time.`,
    );
  },
  DATE,
);

/** A year below 1900 counts from 1900, as in Sheets. */
const date = define(
  ['number', 'number', 'number'],
  (year, month, day) =>
    serialOf(Math.floor(year) + (year < 1900 ? 1900 : 0), Math.floor(month), Math.floor(day)),
  DATE,
);

const holidaysOf = (given: Value, name: string, language: Language): Set<number> | CellError => {
  const numbers = numbersOf(given === null ? [] : [given], name, language);
  return isError(numbers) ? numbers : new Set(numbers.map(Math.floor));
};

export const DATES: FunctionTable = {
  DATE: date,
  DATEVALUE: dateValue,
  TIME: define(
    ['number', 'number', 'number'],
    (hour, minute, second) => ((((hour * 3600 + minute * 60 + second) / 86_400) % 1) + 1) % 1,
    DATE,
  ),
  TODAY: special(0, 0, ({ scope }) => Math.floor(scope.world.now()), { volatile: true, givesDate: true }),
  NOW: special(0, 0, ({ scope }) => scope.world.now(), { volatile: true, givesDate: true }),
  YEAR: part('YEAR', (serial) => dayOf(serial).year),
  MONTH: part('MONTH', (serial) => dayOf(serial).month),
  DAY: part('DAY', (serial) => dayOf(serial).day),
  HOUR: part('HOUR', (serial) => Math.floor(secondsOf(serial) / 3600)),
  MINUTE: part('MINUTE', (serial) => Math.floor((secondsOf(serial) % 3600) / 60)),
  SECOND: part('SECOND', (serial) => Math.floor(secondsOf(serial) % 60)),
  WEEKDAY: define(['number', 'number?'], (serial, type = 1) => weekday(serial, type)),
  WEEKNUM: define(['number', 'number?'], (serial, type = 1) => weekNumber(serial, type)),
  ISOWEEKNUM: define(['number'], isoWeek),
  EDATE: define(['number', 'number'], (serial, months) => addMonths(serial, Math.trunc(months)), DATE),
  EOMONTH: define(
    ['number', 'number'],
    (serial, months) => {
      const { year, month } = dayOf(serial);
      return serialOf(year, month + Math.trunc(months) + 1, 1) - 1;
    },
    DATE,
  ),
  DATEDIF: define(['number', 'number', 'text'], dateDifference),
  DAYS: define(['number', 'number'], (end, start) => Math.floor(end) - Math.floor(start)),
  NETWORKDAYS: defineReading(['number', 'number', 'value?'], (language) => (start, end, given = null) => {
    const holidays = holidaysOf(given, 'NETWORKDAYS', language);
    return isError(holidays) ? holidays : workdays(start, end, holidays);
  }),
  WORKDAY: defineReading(
    ['number', 'number', 'value?'],
    (language) =>
      (start, days, given = null) => {
        const holidays = holidaysOf(given, 'WORKDAY', language);
        return isError(holidays) ? holidays : workdayAfter(start, days, holidays);
      },
    DATE,
  ),
};
