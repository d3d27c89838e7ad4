/** Finds functions by what people type: a name, or plain words for what they want to know. */
import type { FormulaEntry } from './entry';

/** The functions in which each word of the query begins a word somewhere, names first; all of them for a blank query. */
export function searchFormulas(entries: readonly FormulaEntry[], query: string): readonly FormulaEntry[] {
  const wanted = wordsIn(query);
  if (wanted.length === 0) return entries;
  return entries
    .map((entry) => ({ entry, places: placesOf(entry) }))
    .map(({ entry, places }) => ({ entry, ranks: wanted.map((word) => rankOf(word, places)) }))
    .filter(({ ranks }) => !ranks.includes(NOWHERE))
    .sort((a, b) => sum(a.ranks) - sum(b.ranks))
    .map(({ entry }) => entry);
}

/** The words of an entry, the places where a find says most before the others. */
type Places = readonly (readonly string[])[];

const NOWHERE = -1;

function placesOf({ name, words, family, summary, parameters }: FormulaEntry): Places {
  const [first = '', ...others] = wordsIn(name);
  const texts = [`${words} ${family}`, summary, parameters.map((one) => `${one.name} ${one.help}`).join(' ')];
  return [[first], others, ...texts.map(wordsIn)];
}

function rankOf(word: string, places: Places): number {
  return places.findIndex((words) => words.some((other) => other.startsWith(word)));
}

/** In lower case, with one spelling for "prioritize" and "prioritise", and without the s of a plural. */
export function wordsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.map((word) => word.replace(/iz(?=e|a|i)/g, 'is').replace(/([^s])s$/, '$1'));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
