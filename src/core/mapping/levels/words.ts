/** The words by which people say what level of a plan something is: in headings, in a Type column, in front of a text. */
import { atFirstUse } from '../../at-first-use';
import { normaliseHeading } from '../../tables/headings';
import type { LevelTable } from './thing';
import { wordList } from '../../word-list';

/** `Goal` and its like stand above objectives where a sheet has both, and are objectives where it has not. */
export type LevelWord = LevelTable | 'objectiveOrAbove';

const WORDS: Readonly<Record<LevelWord, string>> = {
  companyObjectives:
    'company objective|company goal|company okr|corporate objective|corporate goal|business objective|business goal|' +
    'strategic objective|strategic goal|strategic priority|strategic pillar|strategic theme|pillar|north star goal|' +
    'company priority|org objective|organisation objective|organization objective|enterprise objective|co',
  objectiveOrAbove: 'goal|theme|focus area|strategic focus|ambition|top level objective|strategy',
  productObjectives:
    'product objective|product goal|product strategy|product outcome|team objective|team goal|team strategy|department objective|' +
    'squad objective|objective|outcome|obj|o|po',
  keyResults:
    'key result|kr|kpi|measure|metric|success metric|success measure|measure of success|indicator|key measure|result',
  initiatives:
    'initiative|project|epic|task|action|action item|activity|bet|feature|program|programme|key initiative|' +
    'tactic|deliverable|roadmap item|work item|solution|in',
};

/** Headings that often stand over a mere property of a row: they count as a level only where the cells show one. */
const isWeakWord = wordList(
  'outcome|kpi|measure|metric|success metric|success measure|indicator|theme|strategy|task|action|activity|result|o|po|co|in|solution|feature',
  '|',
);

const levelsByWord = atFirstUse(
  () =>
    new Map(
      (Object.entries(WORDS) as [LevelWord, string][]).flatMap(([level, words]) =>
        words.split('|').map((one) => [one, level] as const),
      ),
    ),
);

function tableOf(word: string): LevelWord | undefined {
  return levelsByWord().get(word);
}

/** Longer texts are names, and columns have thousands of them. */
const LONGEST_WORD = 40;

/** What level a word or heading names: "Key Results" and "KR 2" are key results. */
export function levelWord(text: string): LevelWord | undefined {
  if (text.length > LONGEST_WORD) return undefined;
  // A column of IDs says the same word with ten thousand numbers.
  const alike = text.replace(/\d+$/, '0');
  if (known.has(alike)) return known.get(alike);
  const word = tableOf(singular(normaliseHeading(alike)));
  if (known.size < MOST_KNOWN) known.set(alike, word);
  return word;
}

const known = new Map<string, LevelWord | undefined>();
const MOST_KNOWN = 5000;

export function isWeak(heading: string): boolean {
  return isWeakWord(singular(normaliseHeading(heading)));
}

/** A heading that begins with a level ("KR owner", "Objective status"): the level, and the rest. */
export function levelPrefix(
  heading: string,
): { readonly level: LevelWord; readonly rest: string } | undefined {
  const words = normaliseHeading(heading).split(' ');
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const level = tableOf(singular(words.slice(0, count).join(' ')));
    if (level) return { level, rest: words.slice(count).join(' ') };
  }
  return undefined;
}

/** The levels that one heading names together, as in "Objective / Key result" or "OKR". */
export function levelsIn(heading: string): readonly LevelWord[] {
  const said = normaliseHeading(heading);
  if (/^okrs?$/.test(said)) return ['productObjectives', 'keyResults'];
  const parts = said
    .split(/\s*(?:\/|\band\b)\s*/)
    .flatMap((part) => (/^okrs?$/.test(part) ? ['objective', 'key result'] : [part]));
  const levels = parts.flatMap((part) => levelWord(part) ?? []);
  return levels.length === parts.length ? levels : [];
}

/** What is meant by words that can be objectives or stand above them, once all words of a sheet are known. */
export function settle(word: LevelWord, all: ReadonlySet<LevelWord>, areCompanys: boolean): LevelTable {
  if (word === 'objectiveOrAbove') {
    if (all.has('companyObjectives')) return 'productObjectives';
    return all.has('productObjectives') || areCompanys ? 'companyObjectives' : 'productObjectives';
  }
  const alone = !all.has('companyObjectives') && !all.has('objectiveOrAbove');
  return word === 'productObjectives' && alone && areCompanys ? 'companyObjectives' : word;
}

function singular(text: string): string {
  return text
    .replace(/ \d+$/, '')
    .replace(/([a-z]{2})ies$/, '$1y')
    .replace(/([a-z][^s])s$/, '$1');
}
