/** Reads texts for finding overlaps: by their words, by what the words mean, and by the field of work that they come from. */
import { everydayWords } from '../everyday-words';
import { wordReader, type Word } from '../words';
import { FIELDS } from './fields';
import { BUSINESS_MEANINGS } from './meanings';
import { rarityOf, vectorOf, type Vector } from './vectors';
import { WORLD_MEANINGS } from './world-meanings';

/** One way of looking at the same words. */
type Look = (stems: readonly string[]) => readonly string[];

export interface Reader {
  readonly wordsOf: (text: string) => readonly Word[];
  /** What else a stem is known to mean, as marks that stems of the same meaning share. */
  readonly meaningsOf: (stem: string) => readonly string[];
  /** True for words that every plan uses, which explain nothing. */
  readonly isEveryday: (stem: string) => boolean;
  /** A text, or several as one, by all looks. The dot product with itself is 1 at most. */
  readonly vectorOf: (...texts: readonly string[]) => Vector;
}

/** How much each look counts: the words themselves most; the field decides where words say little. */
const WEIGHTS = { words: 1, meanings: 0.5, fields: 0.06 };
/** How much of the first letters two words share when they are of one family: secure and security, govern and governance. */
const BEGINNING = 4;
/** How much words that every plan uses count, next to others. */
const EVERYDAY = 0.3;

/** @param texts all that are looked at, because a word that many of them have says little */
export function overlapReader(texts: readonly string[]): Reader {
  const { read, stemOf } = wordReader();
  const meanings = lexicon(BUSINESS_MEANINGS + WORLD_MEANINGS, stemOf);
  const fields = lexicon(FIELDS, stemOf);
  const everyday = new Set(everydayWords().map(stemOf));
  const looks: readonly (readonly [Look, number])[] = [
    [wordLook, WEIGHTS.words],
    [(stems) => stems.flatMap((stem) => meanings.get(stem) ?? [`m:${stem}`]), WEIGHTS.meanings],
    [(stems) => stems.flatMap((stem) => fields.get(stem) ?? []), WEIGHTS.fields],
  ];
  const total = looks.reduce((sum, [, weight]) => sum + weight, 0);
  const stemsOf = (text: string) => read(text).map(({ stem }) => stem);
  const known = texts.map(stemsOf);
  const weighed = looks.map(([look, weight]) => {
    const rarity = rarityOf(known.map(look));
    const weightOf = (term: string) => rarity(term) * (holdsAny(term, everyday) ? EVERYDAY : 1);
    const share = Math.sqrt(weight / total);
    return (stems: readonly (readonly string[])[]) =>
      [...vectorOf(stems.flatMap(look), weightOf)].map(([term, part]) => [term, part * share] as const);
  });
  return {
    wordsOf: read,
    meaningsOf: (stem) => meanings.get(stem) ?? [],
    isEveryday: (stem) => everyday.has(stem),
    vectorOf: (...all) => {
      const stems = all.map(stemsOf);
      return new Map(weighed.flatMap((vector) => vector(stems)));
    },
  };
}

/** Stems, pairs of stems that stand side by side, and beginnings. */
function wordLook(stems: readonly string[]): readonly string[] {
  const pairs = stems.slice(1).map((stem, i) => `${stems[i] ?? ''} ${stem}`);
  return [...stems, ...pairs, ...stems.map((stem) => `b:${stem.slice(0, BEGINNING)}`)];
}

function holdsAny(term: string, everyday: ReadonlySet<string>): boolean {
  return term
    .replace('m:', '')
    .split(' ')
    .some((stem) => everyday.has(stem));
}

/** Stems with marks for the lines that they stand in. */
function lexicon(lines: string, stemOf: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  const marks = new Map<string, string[]>();
  lines
    .trim()
    .split('\n')
    .forEach((line, i) => {
      const [name = '', words = name] = line.split(': ');
      const mark = words === name ? `=${i}` : `#${name}`;
      for (const stem of new Set(words.split(/[ -]/).map(stemOf))) {
        marks.set(stem, [...(marks.get(stem) ?? []), mark]);
      }
    });
  return marks;
}
