/** The first group of words of a text: what it is about, before a preposition, a number or a verb. */
import type { Lexicon } from './lists';
import type { Token } from './tokens';

export type Nature = 'measure' | 'actor' | 'thing' | 'work' | 'change' | 'unknown';

export interface Phrase {
  /** Positions of its words. */
  readonly from: number;
  readonly to: number;
  /** What its last word is. */
  readonly nature: Nature;
  readonly head: string;
  /** A bare count in front: 5 integrations. */
  readonly counted: boolean;
  /** A share in front: 90 % of teams. */
  readonly share: boolean;
}

const STOPS = new Set(
  (
    'of for in to with on by from at per under above below over that which who whose and or but via within without into onto across through during before after until ' +
    'as than so because if when where while is are was were be been being has have had can could will would should must may do does did not against between among ' +
    'toward towards around about behind beyond using based including such e.g. eg i.e. ie < > ≤ ≥ = → : ; – — ( ) # vs versus becomes reaches exceeds remains stays falls rises drops grows goes'
  ).split(' '),
);

const SKIPPED = new Set(
  'a an the our their its his her my your all every each any some this that these those both other another new key own first second next current existing at least most about approximately around roughly nearly up to only more less than over under'.split(
    ' ',
  ),
);

const NUMBER = /^[\d.,]+(?:k|m|mn|bn|x|\+|st|nd|rd|th)?$/;
const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand million dozen several multiple many couple few half'.split(
    ' ',
  ),
);

export function isNumber(word: string): boolean {
  return NUMBER.test(word) || NUMBER_WORDS.has(word);
}

/** The counts behind which the thing stands that is counted: number of customers. */
const COUNTERS = new Set(
  'number amount volume count set series range list variety majority lot lots total group pair suite'.split(
    ' ',
  ),
);

export function phraseAt(tokens: readonly Token[], at: number, has: Lexicon): Phrase {
  let from = at;
  let counted = false;
  let share = false;
  for (; from < tokens.length; from += 1) {
    const word = tokens[from]?.word ?? '';
    if (isNumber(word) || /^[€$£¥#<>≤≥]$/.test(word)) counted = true;
    else if (word === '%' || word === 'percent' || word === 'percentage') share = true;
    else if (word === 'of' && (counted || share)) continue;
    else if (!SKIPPED.has(word)) break;
  }
  let to = from;
  while (to < tokens.length && !ends(tokens[to]?.word ?? '', to > from)) to += 1;
  const last = tokens[to - 1]?.word ?? '';
  if (COUNTERS.has(last) && tokens[to]?.word === 'of' && to > from) {
    const inner = phraseAt(tokens, to + 1, has);
    return { ...inner, from, counted: inner.counted || counted, share: share || inner.share };
  }
  const { nature, head } = natureOf(tokens, from, to, has);
  return { from, to, nature, head, counted, share };
}

function ends(word: string, isInside: boolean): boolean {
  return STOPS.has(word) || (isInside && (isNumber(word) || /^[€$£¥%]$/.test(word)));
}

/** The last word tells, but for a word that says what was done with it: "dashboard launched". */
function natureOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  has: Lexicon,
): Pick<Phrase, 'nature' | 'head'> {
  for (let i = to - 1; i >= from; i -= 1) {
    const word = tokens[i]?.word ?? '';
    const nature = natureOfWord(word, has);
    if (nature !== 'unknown') return { nature, head: word };
    // A word of no list at the end leaves it open: "NPS framework thing" is no measure.
    if (i === to - 1 && to - from > 2) continue;
    if (i < to - 2) break;
  }
  return { nature: 'unknown', head: tokens[to - 1]?.word ?? '' };
}

export function natureOfWord(word: string, has: Lexicon): Nature {
  if (has('changes', word)) return 'change';
  if (has('metrics', word)) return 'measure';
  if (has('work', word)) return 'work';
  if (has('things', word)) return 'thing';
  if (has('actors', word)) return 'actor';
  return 'unknown';
}
