/** The words of a text that say what it is about, brought to their stems, with where they stand. */
import { atFirstUse } from '../at-first-use';
import { stem } from './stem';

export interface Word {
  readonly stem: string;
  /** Where it stands in the text, in UTF-16 units, so that a page can mark it. */
  readonly at: number;
  readonly length: number;
}

export interface WordReader {
  /** Words of a text without those that every text has. A text without letters or digits has none. */
  readonly read: (text: string) => readonly Word[];
  readonly stemOf: (word: string) => string;
}

const WORD = atFirstUse(() => /[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*/gu);

/** Texts of a plan repeat their words and are read more than once, so a reader remembers both. */
export function wordReader(): WordReader {
  const ignored = sentenceWords();
  const stems = new Map<string, string>();
  const stemOf = (word: string) => {
    const known = stems.get(word) ?? stem(americanSpelling(word));
    stems.set(word, known);
    return known;
  };
  const texts = new Map<string, readonly Word[]>();
  const read = (text: string) => {
    const known = texts.get(text) ?? wordsIn(text);
    texts.set(text, known);
    return known;
  };
  const wordsIn = (text: string): readonly Word[] => {
    const words: Word[] = [];
    for (const { 0: found, index } of text.matchAll(WORD())) {
      const word = found.toLowerCase().replace(/['’].*$/u, '');
      if (word !== '' && !ignored.has(word)) {
        words.push({ stem: stemOf(word), at: index, length: found.length });
      }
    }
    return words;
  };
  return { read, stemOf };
}

/** Organise and organize, labour and labor are one. Where a word is spelt one way only, any fixed form of it will do. */
function americanSpelling(word: string): string {
  return word.replace(/is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'iz').replace(/(..)our(?=s?$)/, '$1or');
}

/** Words that say how a sentence is built, not what it is about. */
function sentenceWords(): ReadonlySet<string> {
  return new Set(
    (
      'a an the this that these those and or but nor if then else than so as at by for from in into of off on onto out over per to up upon ' +
      'via with within without about above across after against all also am any are aren be been before being below between both can cannot ' +
      'could did didn do does doesn doing don down during each either etc few further had has have having he her here hers him his how i ie eg ' +
      'is isn it its itself just me more most my new no not now once one only other our ours own same she should some such their theirs them ' +
      'there they through too under until us very was wasn we were what when where which while who whom why will won would you your yours ' +
      // How many there are says as little.
      'two three four five six seven eight nine ten eleven twelve hundred thousand million'
    ).split(' '),
  );
}
