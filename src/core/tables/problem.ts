/** A cell that could not be read: where it is, what was expected and what stands there. */
import { isTooLarge } from './read-number';
import type { Place } from './sheet-data';

export interface CellProblem {
  readonly place: Place;
  readonly heading: string;
  readonly expected: string;
  readonly found: string;
  /** What to write instead, where the text says what is meant; a sentence. */
  readonly advice?: string;
}

const LONGEST_QUOTE = 60;

/** Key Results row 7, "Baseline": expected a number but found "high". What to write instead follows where it is known. */
export function problemText(problem: CellProblem): string {
  const { place, heading, expected, found, advice } = problem;
  const said = `${place.tab} row ${place.row}, "${heading}": expected ${expected} but found ${quoted(found)}.`;
  return advice === undefined ? said : `${said} ${advice}`;
}

/** What stands in a cell, in quotes. Of a number that is no amount it is said why, since it may well be "of 0 or more". */
export function quoted(found: string): string {
  return `"${shorten(found, LONGEST_QUOTE)}"${isTooLarge(found) ? ', which is too large to add up' : ''}`;
}

/** Text cut at a word, with an ellipsis where something is left out. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
