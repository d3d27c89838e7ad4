/** The words of a heading that carry its meaning: "Who is accountable?" is accountable, "Objectives FY26" is objective. */
import { normaliseHeading } from '../tables/headings';

/** Words that headings are padded with. */
const PADDING: ReadonlySet<string> = new Set(
  'a an the our your my their we us i you is are was be do does did will would should can must who what which how why this that these those it its please fy cy'.split(
    ' ',
  ),
);
/** What follows one of these only says more about what stands before it: "owner of the result". */
const PREPOSITIONS: ReadonlySet<string> = new Set('of for by in on to from with per at behind if'.split(' '));
const TIME = /^(?:(?:fy|cy)?\d{2,4}|[qh][1-4]|(?:fy|cy)\d+)$/;

export interface HeadingWords {
  readonly words: readonly string[];
  /** How many words there are up to and with the one that the heading is about: all of them, or those before "of". */
  readonly head: number;
}

export function headingWordsOf(text: string): HeadingWords {
  const said = normaliseHeading(text).split(' ');
  const words = said.filter((word) => !PADDING.has(word) && !TIME.test(word)).map(singular);
  const kept = words.length > 0 ? words : said;
  const preposition = kept.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word));
  return { words: kept, head: preposition < 0 ? kept.length : preposition };
}

/** Good enough to compare two headings: both are treated alike. */
function singular(word: string): string {
  if (word.length < 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:ch|sh|x|zz)es$/.test(word) ? -2 : -1);
}

/** Where the phrase begins among the words, or -1. */
export function indexOfPhrase(words: readonly string[], phrase: readonly string[]): number {
  const last = words.length - phrase.length;
  for (let at = 0; at <= last; at++) {
    if (phrase.every((word, i) => words[at + i] === word)) return at;
  }
  return -1;
}
