/** Every heading and synonym of the plan tables, as they are looked up by a heading that somebody typed. */
import { atFirstUse } from '../at-first-use';
import { planTables, type PlanTableKey } from '../tables/all-tables';
import { normaliseHeading } from '../tables/headings';
import { columnsOf } from '../tables/table';
import { wordsOfHeading } from './heading-words';

/** What stands above columns of one table or of many, as "Owner" does. */
export interface Phrase {
  /** Its meaning, as it is looked for in longer headings. */
  readonly words: readonly string[];
  readonly terms: readonly Term[];
}

export interface Term {
  readonly table: PlanTableKey;
  readonly key: string;
  /** The heading of the column itself, and not one of its synonyms. */
  readonly isHeading: boolean;
  /** Its place among all of them. */
  readonly at: number;
}

export interface Terms {
  /** As it is compared with a heading. */
  readonly byText: ReadonlyMap<string, Phrase>;
  /** By each of their words. */
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byMeaning: ReadonlyMap<string, readonly Phrase[]>;
}

/** Plain loops, because every click that looks for tables waits for it. */
export const allTerms = atFirstUse((): Terms => {
  const byText = phrases();
  const byWord = new Map<string, Phrase[]>();
  const byMeaning = new Map<string, Phrase[]>();
  for (const phrase of byText.values()) {
    addTo(byMeaning, phrase.words.join(' '), phrase);
    for (const word of new Set(phrase.words)) addTo(byWord, word, phrase);
  }
  return { byText, byWord, byMeaning };
});

function phrases(): ReadonlyMap<string, Phrase> {
  const found = new Map<string, Phrase & { readonly terms: Term[] }>();
  let at = 0;
  for (const [table, declared] of Object.entries(planTables)) {
    for (const [key, { heading, synonyms }] of columnsOf(declared)) {
      const add = (said: string, isHeading: boolean) => {
        const text = normaliseHeading(said);
        let phrase = found.get(text);
        if (!phrase) found.set(text, (phrase = { words: wordsOfHeading(text).words, terms: [] }));
        phrase.terms.push({ table: table as PlanTableKey, key, isHeading, at: at++ });
      };
      add(heading, true);
      for (const synonym of synonyms) add(synonym, false);
    }
  }
  return found;
}

function addTo(groups: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const group = groups.get(key);
  if (group) group.push(phrase);
  else groups.set(key, [phrase]);
}
