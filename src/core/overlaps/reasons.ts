/** Why a link is suggested, in sentences whose parts a page can make stand out. */
import { shorten } from '../tables/problem';
import type { ListedGoal, ListedWork, Suggestion } from './listed-work';

export interface SaidPart {
  readonly text: string;
  /** A shared word, or the words of another row. */
  readonly look?: 'word' | 'quote';
}

export type Sentence = readonly SaidPart[];

const MOST_WORDS = 4;
const LONGEST_QUOTE = 120;

export function reasonsFor(
  { name }: Pick<ListedWork, 'name'>,
  to: Suggestion,
  goal: ListedGoal,
  texts: readonly string[],
): readonly Sentence[] {
  const reasons = [bothSpeakOf(name, to), speaksFor(to, texts), isLike(to, texts)].filter(
    (said) => said.length > 0,
  );
  const counts = countsFor(goal);
  return [...(reasons.length > 0 ? reasons : [NEAREST]), ...(counts ? [counts] : [])];
}

const NEAREST: Sentence = [{ text: 'They share no whole word: look twice before you accept.' }];

/** A number says nothing by itself. */
const IS_NUMBER = /^\d+$/;

/** The words that stand in both, each once, as the item spells them. */
function bothSpeakOf(name: string, { marks }: Suggestion): Sentence {
  const words = new Map<string, Sentence>();
  for (const [at, length, inGoal, means] of marks) {
    const word = name.slice(at, at + length);
    const there = means === undefined ? [] : [{ text: ` (there: ${means})` }];
    if (inGoal === 1 && !IS_NUMBER.test(word) && !words.has(word.toLowerCase())) {
      words.set(word.toLowerCase(), [{ text: word, look: 'word' }, ...there]);
    }
  }
  const shown = [...words.values()].slice(0, MOST_WORDS);
  if (shown.length === 0) return [];
  const parts = shown.flatMap((word, i): Sentence => {
    const between = i === shown.length - 1 ? ' and ' : ', ';
    return i === 0 ? word : [{ text: between }, ...word];
  });
  return [{ text: 'Both speak of ' }, ...parts, { text: '.' }];
}

const SPEAKS = {
  theme: 'Its theme fits: ',
  metric: 'What it is measured by fits: ',
  'key result': 'A key result of it fits: ',
  reason: 'The need behind it fits: ',
} as const;

function speaksFor({ speaks }: Suggestion, texts: readonly string[]): Sentence {
  return speaks ? [{ text: SPEAKS[speaks.kind] }, quoted(texts[speaks.text] ?? ''), { text: '.' }] : [];
}

/** A weak match may resemble it in a word that says little. */
function isLike({ like, confidence }: Suggestion, texts: readonly string[]): Sentence {
  return like === undefined
    ? []
    : [
        { text: confidence === 'weak' ? 'A little like ' : 'Like ' },
        quoted(texts[like] ?? ''),
        { text: ', which already serves this objective.' },
      ];
}

function quoted(text: string): SaidPart {
  return { text: shorten(text.replace(/[.\s]+$/, ''), LONGEST_QUOTE), look: 'quote' };
}

const MOST_GOALS = 2;

/** An initiative reaches the company through its product objective. */
function countsFor({ countsFor: goals }: ListedGoal): Sentence | undefined {
  if (!goals) return undefined;
  const [first] = goals;
  if (first === undefined) return [{ text: 'This objective serves no company objective yet.' }];
  const shown = goals.slice(0, MOST_GOALS);
  const more = goals.length - shown.length;
  return [
    { text: 'Counts for ' },
    ...shown.flatMap((goal, i): Sentence => [...(i === 0 ? [] : [{ text: ' and ' }]), quoted(goal)]),
    { text: more > 0 ? `, and ${more} more.` : '.' },
  ];
}
