/** Every heading and synonym of the plan tables, as they are looked up by a heading that somebody typed. */
import { planTables, type PlanTableKey } from '../tables/all-tables';
import { normaliseHeading } from '../tables/headings';
import { columnsOf } from '../tables/table';
import { wordsOfHeading } from './heading-words';

export interface Term {
  readonly table: PlanTableKey;
  readonly key: string;
  /** As it is compared with a heading. */
  readonly text: string;
  /** Its meaning, as it is looked for in longer headings. */
  readonly words: readonly string[];
  /** The heading of the column itself, and not one of its synonyms. */
  readonly isHeading: boolean;
}

export interface Terms {
  readonly byText: ReadonlyMap<string, readonly Term[]>;
  /** By each of their words. */
  readonly byWord: ReadonlyMap<string, readonly Term[]>;
  readonly byMeaning: ReadonlyMap<string, readonly Term[]>;
}

let built: Terms | undefined;

/** Built on first use: global code runs on every cell. */
export function allTerms(): Terms {
  return (built ??= build());
}

function build(): Terms {
  const terms = Object.entries(planTables).flatMap(([table, declared]) =>
    columnsOf(declared).flatMap(([key, { heading, synonyms }]) =>
      [heading, ...synonyms].map((said, i): Term => {
        const text = normaliseHeading(said);
        return {
          table: table as PlanTableKey,
          key,
          text,
          words: wordsOfHeading(text).words,
          isHeading: i === 0,
        };
      }),
    ),
  );
  return {
    byText: grouped(terms, (term, add) => add(term.text)),
    byMeaning: grouped(terms, (term, add) => add(term.words.join(' '))),
    byWord: grouped(terms, (term, add) => term.words.forEach(add)),
  };
}

/** @param name says each key of a term; one that is said twice counts once */
function grouped(
  terms: readonly Term[],
  name: (term: Term, add: (key: string) => void) => void,
): ReadonlyMap<string, readonly Term[]> {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    name(term, (key) => {
      const same = groups.get(key);
      if (!same) groups.set(key, [term]);
      else if (same[same.length - 1] !== term) same.push(term);
    });
  }
  return groups;
}
