/** Which columns a heading may mean, by its words alone. */
import { planTables, type PlanTableKey } from '../tables/all-tables';
import { normaliseHeading } from '../tables/headings';
import { indexOfPhrase, wordsOfHeading } from './heading-words';
import { allTerms, type Term } from './terms';
import { wordList } from '../word-list';

/** From the heading itself down to a few of its words. */
export type How = 'heading' | 'synonym' | 'part';

export interface Fit {
  readonly table: PlanTableKey;
  readonly key: string;
  readonly how: How;
  /** 3 for the heading itself, 2 for a synonym, up to 1.5 for a part. */
  readonly points: number;
}

export interface HeadingReader {
  readonly fits: (heading: string) => readonly Fit[];
  /** A quick look: whether a cell's text, in lower case, is a heading word for word. */
  readonly knows: (text: string) => boolean;
}

const POINTS = { heading: 3, synonym: 2 } as const;
/** The same but for padding, plural and year: hardly less, so that the plain heading comes first where both are there. */
const SAME_MEANING = 0.2;
const LONGEST_HEADING = 80;
/** Words too common to mean anything inside a longer heading. */
const isOnlyAlone = wordList('o no nr # to from by as key ref code now about area position up');
/** They name the rows of any table, so they tell nothing about which one it is. */
const isGenericName = wordList('name title item description what summary headline statement text');
const GENERIC_POINTS = 1;
/** "Date collected" is a date. */
const FOLLOWED = /^[a-z]{3,}ed$/;

/** A reader that remembers what it has read: the same headings and words return on many tabs. */
export function headingReader(): HeadingReader {
  const known = new Map<string, readonly Fit[]>();
  return {
    fits: (heading) => {
      const before = known.get(heading);
      if (before) return before;
      const fits = heading.length > LONGEST_HEADING ? [] : read(heading);
      known.set(heading, fits);
      return fits;
    },
    knows: (text) => allTerms().byText.has(text),
  };
}

function read(heading: string): readonly Fit[] {
  const text = normaliseHeading(heading);
  if (text === '') return [];
  const { byText, byMeaning, byWord } = allTerms();
  const said = wordsOfHeading(text);
  const meaning = said.words.join(' ');
  // Most cells that are looked at are none: nothing in them is a word of a heading.
  const telling = said.words.filter((word) => byWord.has(word));
  if (telling.length === 0 && !byText.has(text) && !isGenericName(meaning)) return [];
  const best = new Map<string, Fit>();
  const add = ({ table, key }: Pick<Fit, 'table' | 'key'>, how: How, points: number) => {
    const name = `${table}.${key}`;
    if (points > (best.get(name)?.points ?? 0)) best.set(name, { table, key, how, points });
  };
  for (const term of byText.get(text)?.terms ?? []) {
    const how = term.isHeading ? 'heading' : 'synonym';
    add(term, how, POINTS[how]);
  }
  for (const term of inOrder((byMeaning.get(meaning) ?? []).flatMap(({ terms }) => terms))) {
    add(term, 'synonym', POINTS[term.isHeading ? 'heading' : 'synonym'] - SAME_MEANING);
  }
  for (const word of telling) {
    const parts = (byWord.get(word) ?? []).flatMap(({ words, terms }) => {
      const points = partPoints(said.words, said.head, words);
      return points > 0 ? terms.map((term) => ({ ...term, points })) : [];
    });
    for (const part of inOrder(parts)) add(part, 'part', part.points);
  }
  if (isGenericName(meaning)) {
    for (const [table, { identity }] of Object.entries(planTables)) {
      add({ table: table as PlanTableKey, key: identity }, 'part', GENERIC_POINTS);
    }
  }
  return sensible([...best.values()]);
}

/** As the tables declare them: of two columns that fit alike the first one counts. */
function inOrder<T extends Pick<Term, 'at'>>(terms: readonly T[]): readonly T[] {
  return [...terms].sort((one, other) => one.at - other.at);
}

/** The last word of a phrase is what it is about: "KR owner" is an owner, and "Objective owner" no objective. */
function partPoints(words: readonly string[], head: number, term: readonly string[]): number {
  if (term.every((word) => isOnlyAlone(word))) return 0;
  const at = indexOfPhrase(words, term);
  if (at >= 0) {
    const share = term.length / words.length;
    const isHead = at + term.length === head || (at === 0 && FOLLOWED.test(words[term.length] ?? ''));
    return isHead ? 0.9 + 0.6 * share : 0.4 + 0.4 * share;
  }
  const within = indexOfPhrase(term, words);
  return within >= 0 && within + words.length === term.length ? 0.8 : 0;
}

/** What a heading is clearly not, it is not at all: beside an owner at the end, an objective at the beginning says nothing. */
function sensible(fits: readonly Fit[]): readonly Fit[] {
  const clearest = new Map<PlanTableKey, number>();
  for (const { table, points } of fits) clearest.set(table, Math.max(points, clearest.get(table) ?? 0));
  return fits.filter(({ table, points }) => points >= (clearest.get(table) ?? 0) - FAR_BEHIND);
}

const FAR_BEHIND = 0.45;
