/** The lists as sets, with the words that the person added. */
import { atFirstUse } from '../../at-first-use';
import { lemmasOf, singularsOf } from './lemmas';
import {
  ACTORS,
  CHANGE_NOUNS,
  COMPARATIVES,
  MACHINES,
  MEASURES,
  QUALITIES,
  THINGS,
  VANITY,
  WORK_NOUNS,
} from './noun-lists';
import { plainWord } from './tokens';
import {
  BETTER_VERBS,
  CHANGE_VERBS,
  DELIVERY_VERBS,
  FRAME_VERBS,
  TENDING_VERBS,
  YIELD_VERBS,
} from './verb-lists';

/** What people add on Settings. Each entry is a word, or a phrase of a few. */
export interface OutcomeLists {
  readonly delivery?: readonly string[];
  readonly change?: readonly string[];
  readonly metrics?: readonly string[];
  readonly actors?: readonly string[];
  readonly vanity?: readonly string[];
}

const STANDARD = {
  delivery: DELIVERY_VERBS,
  change: CHANGE_VERBS,
  better: BETTER_VERBS,
  tending: TENDING_VERBS,
  qualities: QUALITIES,
  machines: MACHINES,
  yields: YIELD_VERBS,
  frames: FRAME_VERBS,
  metrics: MEASURES,
  actors: ACTORS,
  things: THINGS,
  work: WORK_NOUNS,
  changes: CHANGE_NOUNS,
  comparatives: COMPARATIVES,
  vanity: VANITY,
} as const;

export type ListName = keyof typeof STANDARD;

/** Asks whether a word, in any of its forms, is on a list. */
export type Lexicon = (list: ListName, word: string) => boolean;

const standardSets = atFirstUse(
  () =>
    Object.fromEntries(
      Object.entries(STANDARD).map(([name, words]) => [name, new Set(words.split(' '))]),
    ) as unknown as Readonly<Record<ListName, ReadonlySet<string>>>,
);

export function lexiconOf(lists: OutcomeLists = NONE): Lexicon {
  const lexicon = known.get(lists) ?? makeLexicon(lists);
  known.set(lists, lexicon);
  return lexicon;
}

const NONE: OutcomeLists = {};
/** Columns hold thousands of texts, and all of them are read with the same lists. */
const known = new WeakMap<OutcomeLists, Lexicon>();

function makeLexicon(lists: OutcomeLists): Lexicon {
  const sets = standardSets();
  const added: Partial<Record<ListName, ReadonlySet<string>>> = Object.fromEntries(
    Object.entries(lists).map(([name, words]: [string, readonly string[]]) => [
      name,
      new Set(words.map((word) => plainWord(joined(word.trim())))),
    ]),
  );
  const isOn = (list: ListName, form: string) => sets[list].has(form) || added[list]?.has(form) === true;
  const judge = (list: ListName, word: string) => {
    const forms = VERBS.has(list) ? lemmasOf(word) : singularsOf(word);
    if (forms.some((form) => isOn(list, form))) return true;
    // Done again is done as well: reset, re-test.
    return (
      list === 'delivery' &&
      forms.some((form) => /^re-?\w{3}/.test(form) && isOn(list, form.replace(/^re-?/, '')))
    );
  };
  return remembering(judge);
}

/** Texts of a plan repeat their words, and each word is asked about for several lists. */
function remembering(judge: Lexicon): Lexicon {
  const asked = new Map<ListName, Map<string, boolean>>();
  return (list, word) => {
    const words = asked.get(list) ?? new Map<string, boolean>();
    asked.set(list, words);
    const is = words.get(word) ?? judge(list, word);
    words.set(word, is);
    return is;
  };
}

/** Lists of verbs, which come in more forms than nouns. */
const VERBS: ReadonlySet<ListName> = new Set(['delivery', 'change', 'better', 'tending', 'yields', 'frames']);

export function isVerb(has: Lexicon, word: string): boolean {
  return [...VERBS].some((list) => has(list, word));
}

/** Added phrases are read as one word: "badge scans" as badge-scans, which has the same length. */
export function joinPhrases(text: string, lists: OutcomeLists = {}): string {
  const phrases = Object.values(lists)
    .flat()
    .map((phrase: string) => phrase.trim())
    .filter((phrase) => phrase.includes(' '));
  return phrases.reduce((said, phrase) => {
    const at = said.toLowerCase().indexOf(phrase.toLowerCase());
    return at < 0 ? said : said.slice(0, at) + joined(phrase) + said.slice(at + phrase.length);
  }, text);
}

function joined(phrase: string): string {
  return phrase.replace(/ /g, '-');
}
