/** The words of a heading that carry its meaning: "Who is accountable?" is accountable, "Objectives FY26" is objective. */
import { atFirstUse } from '../at-first-use';
import { normaliseHeading } from '../tables/headings';
import { wordList } from '../word-list';

/** Words that headings are padded with. */
const isPadding = wordList(
  'a an the our your my their we us i you is are was be do does did will would should can must what which this that these those it its please fy cy and or',
);
/** What follows one of these only says more about what stands before it: "owner of the result". */
const isPreposition = wordList('of for by in on to from with per at behind if');
/** "Weeks of effort" is about effort, and "level of confidence" about confidence. */
const isMeasure = wordList(
  'week day month hour number level share percentage percent amount degree name list',
);
/** A question is about its first word, which says whether a person, a day or a reason is the answer. */
const QUESTIONS: Readonly<Record<string, number>> = { who: 1, when: 1, why: 1, how: 2 };
const TIME = /^(?:(?:fy|cy)\d{2,4}|(?:19|20)\d\d|[qh][1-4])$/;

/** Short forms, and words that mean the same in headings. */
const SAME: readonly (readonly [word: string, others: string])[] = [
  ['objective', 'obj goal aim'],
  ['company', 'co corporate organisation organization organisational organizational org enterprise business'],
  ['end', 'finish completion'],
  ['start', 'begin beginning kickoff'],
  ['updated', 'upd update reviewed refreshed changed modified edited checked'],
  ['owner', 'own'],
  ['target', 'tgt'],
  ['actual', 'act'],
  ['baseline', 'base'],
  ['result', 'res'],
  ['current', 'cur curr'],
  ['confidence', 'conf'],
  ['status', 'stat'],
  ['quarter', 'qtr'],
  ['weight', 'wt'],
  ['product', 'prod'],
  ['initiative', 'init'],
  ['department', 'dept'],
  ['priority', 'prio'],
  ['estimate', 'est'],
  ['responsible', 'resp'],
  ['manager', 'mgr'],
  ['dependency', 'dep'],
  ['program', 'programme'],
  ['customer', 'cust client'],
  ['key result', 'kr'],
];

const same = atFirstUse(
  () => new Map(SAME.flatMap(([meant, others]) => others.split(' ').map((other) => [other, meant] as const))),
);

export interface HeadingWords {
  readonly words: readonly string[];
  /** How many words there are up to and with the one that the heading is about: all of them, or those before "of". */
  readonly head: number;
}

export function headingWordsOf(text: string): HeadingWords {
  return wordsOfHeading(normaliseHeading(text));
}

/** @param heading as `normaliseHeading` gives it */
export function wordsOfHeading(heading: string): HeadingWords {
  const said = heading.split(' ');
  const meant: string[] = [];
  for (const word of said) meant.push(...meantBy(word));
  const whole = meant.length > 0 ? meant : said;
  const words = isMeasure(whole[0] ?? '') && whole[1] === 'of' && whole.length > 2 ? whole.slice(2) : whole;
  const preposition = words.findIndex((word, i) => i > 0 && isPreposition(word));
  const question = QUESTIONS[words[0] ?? ''];
  return { words, head: question ?? (preposition < 0 ? words.length : preposition) };
}

const known = atFirstUse(() => new Map<string, readonly string[]>());

/** What a word of a heading stands for: nothing where it pads. Remembered, because headings are made of few words. */
function meantBy(word: string): readonly string[] {
  const told = known().get(word);
  if (told) return told;
  const meant = isPadding(word) || TIME.test(word) ? [] : inGeneral(word).split(' ');
  known().set(word, meant);
  return meant;
}

function inGeneral(word: string): string {
  const one = singular(word);
  return same().get(word) ?? same().get(one) ?? one;
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
