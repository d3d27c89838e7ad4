/** Texts: cutting, joining, searching, changing. */
import { isValidFormat } from 'numfmt';
import { wildcard } from '../criteria';
import { define, defineReading, special, type FunctionTable } from '../definition';
import type { Scalar } from '../contract';
import { badParameter, cellError, isError } from '../errors';
import type { Language } from '../language';
import { isMatrix } from '../values';
import { bounded, literally, LONGEST } from './literal';
import { singleOf } from '../broadcast';

/** The place of a text within another, from 1; `pattern` turns what is searched for into a regular expression. */
const finding = (name: string, pattern: (wanted: string) => RegExp) =>
  define(['text', 'text', 'number?'], (wanted, text, start = 1) => {
    if (start < 1) {
      return badParameter(name, 3, `value is ${start}. It should be greater than or equal to 1.`);
    }
    const index = text.slice(start - 1).search(pattern(wanted));
    return index < 0
      ? cellError('#VALUE!', `In ${name} evaluation, cannot find '${wanted}' within '${text}'.`)
      : index + start;
  });

function anywhere(pattern: string): RegExp {
  return new RegExp(wildcard(pattern).source.slice(1, -1), 'is');
}

function substitute(text: string, wanted: string, replacement: string, occurrence?: number): string {
  if (wanted === '') return text;
  if (occurrence === undefined) return text.replaceAll(wanted, () => replacement);
  let index = -1;
  for (let found = 0; found < occurrence; found++) {
    index = text.indexOf(wanted, index + 1);
    if (index < 0) return text;
  }
  return text.slice(0, index) + replacement + text.slice(index + wanted.length);
}

const negative = (name: string) =>
  badParameter(name, 2, `value is negative. It should be greater than or equal to zero.`);

const value = defineReading(['scalar'], (language) => (given) => {
  if (typeof given === 'number') return given;
  const number = typeof given === 'string' ? language.number(given) : given === null ? 0 : undefined;
  return (
    number ?? cellError('#VALUE!', `VALUE parameter '${language.print(given)}' cannot be parsed to number.`)
  );
});

/** Dates come out as a person reads them; other values as `&` prints them. */
const toTextFunction = special(1, 1, (call) => {
  const given = call.value(0);
  const single = singleOf(given, call.scope.cell);
  const isDate = isMatrix(given) && given.area !== undefined && call.scope.world.isDate(given.area);
  if (isError(single)) return single;
  const language = call.scope.world.language();
  return typeof single === 'number' && isDate
    ? language.format(single, 'yyyy-mm-dd')
    : language.print(single);
});

/** A text that reads like a number is written like one. */
const inFormat =
  (language: Language) =>
  (given: number | string | boolean | null, pattern: string): Scalar => {
    if (!isValidFormat(pattern)) {
      return cellError('#VALUE!', `Function TEXT parameter 2 value '${pattern}' is not a number format.`);
    }
    const number = typeof given === 'string' ? language.number(given) : undefined;
    return language.format(number ?? given ?? 0, pattern);
  };

export const TEXT: FunctionTable = {
  TEXT: defineReading(['scalar', 'text'], inFormat),
  VALUE: value,
  TO_TEXT: toTextFunction,
  LEFT: define(['text', 'number?'], (text, count = 1) =>
    count < 0 ? negative('LEFT') : text.slice(0, count),
  ),
  RIGHT: define(['text', 'number?'], (text, count = 1) =>
    count < 0 ? negative('RIGHT') : text.slice(Math.max(0, text.length - Math.floor(count))),
  ),
  MID: define(['text', 'number', 'number'], (text, start, count) => {
    if (start < 1) {
      return badParameter('MID', 2, `value is ${start}. It should be greater than or equal to 1.`);
    }
    return count < 0
      ? badParameter('MID', 3, `value is ${count}. It should be positive.`)
      : text.slice(start - 1, start - 1 + count);
  }),
  LEN: define(['text'], (text) => text.length),
  TRIM: define(['text'], (text) => text.trim().replace(/ +/g, ' ')),
  CLEAN: define(['text'], (text) => [...text].filter((character) => character >= ' ').join('')),
  UPPER: define(['text'], (text) => text.toUpperCase()),
  LOWER: define(['text'], (text) => text.toLowerCase()),
  PROPER: define(['text'], (text) =>
    text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  ),
  SUBSTITUTE: define(['text', 'text', 'text', 'number?'], substitute),
  REPLACE: define(
    ['text', 'number', 'number', 'text'],
    (text, start, count, replacement) =>
      text.slice(0, start - 1) + replacement + text.slice(start - 1 + count),
  ),
  FIND: finding('FIND', literally),
  SEARCH: finding('SEARCH', anywhere),
  EXACT: define(['text', 'text'], (left, right) => left === right),
  REPT: define(['text', 'number'], (text, times) => {
    if (times < 0) return negative('REPT');
    return text.length * Math.floor(times) > LONGEST
      ? bounded('x'.repeat(LONGEST + 1), 'REPT')
      : text.repeat(times);
  }),
  CHAR: define(['number'], (code) => String.fromCodePoint(code)),
  CODE: define(
    ['text'],
    (text) => text.codePointAt(0) ?? badParameter('CODE', 1, 'value should be non-empty.'),
  ),
};
