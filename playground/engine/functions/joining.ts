/** Texts out of several cells, and cells out of a text. */
import { toText } from '../coercion';
import type { CellError, Scalar } from '../contract';
import { defineReading, type FunctionTable } from '../definition';
import { badParameter, isError } from '../errors';
import type { Language } from '../language';
import { asMatrix, filledOf, listOf, matrixOf, type Value } from '../values';
import { bounded, literally } from './literal';

/** Texts of all values, those of ranges row by row; the first error is the result. */
function textsOf(values: readonly Value[], filledOnly: boolean, language: Language): string[] | CellError {
  const texts: string[] = [];
  for (const value of values) {
    const cells = filledOnly ? filledOf(asMatrix(value)) : listOf(asMatrix(value));
    for (const cell of cells) {
      const text = toText(cell, language);
      if (isError(text)) return text;
      texts.push(text);
    }
  }
  return texts;
}

function joined(
  name: string,
  values: readonly Value[],
  separator: string,
  keep: (text: string) => boolean,
  language: Language,
): Scalar {
  const texts = textsOf(values, false, language);
  return isError(texts) ? texts : bounded(texts.filter(keep).join(separator), name);
}

const concatenate = defineReading(['value', '...value'], (language) => (...values) => {
  const texts = textsOf(values, true, language);
  return isError(texts) ? texts : bounded(texts.join(''), 'CONCATENATE');
});

/** Each part becomes a cell of a row; parts that read like numbers become numbers. */
function split(
  text: string,
  delimiter: string,
  byEach: boolean,
  dropEmpty: boolean,
  language: Language,
): Value {
  if (delimiter === '') return badParameter('SPLIT', 2, 'value should be non-empty.');
  const cut = byEach
    ? new RegExp([...delimiter].map((character) => literally(character).source).join('|'))
    : delimiter;
  const parts = text.split(cut).filter((part) => !dropEmpty || part !== '');
  return parts.length
    ? matrixOf([parts.map((part) => (part === '' ? null : (language.number(part) ?? part)))])
    : null;
}

export const JOINING: FunctionTable = {
  CONCATENATE: concatenate,
  JOIN: defineReading(
    ['text', 'value', '...value'],
    (language) =>
      (separator, ...values) =>
        joined('JOIN', values, separator, () => true, language),
  ),
  TEXTJOIN: defineReading(
    ['text', 'boolean', 'value', '...value'],
    (language) =>
      (separator, skipEmpty, ...values) =>
        joined('TEXTJOIN', values, separator, (text) => !skipEmpty || text !== '', language),
  ),
  SPLIT: defineReading(
    ['text', 'text', 'boolean?', 'boolean?'],
    (language) =>
      (text, delimiter, byEach = true, dropEmpty = true) =>
        split(text, delimiter, byEach, dropEmpty, language),
    { givesArray: true },
  ),
};
