/** The first group of words of a text: what it is about, before a preposition, a number or a verb. */
import { atFirstUse } from '../../at-first-use';
import { isPast } from './lemmas';
import type { Lexicon } from './lists';
import type { Token } from './tokens';
import { wordList } from '../../word-list';

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

const isStop = wordList(
  'of for in to with on by from at per under above below over that which who whose and or but via within without into onto across through during before after until ' +
    'as than so because if when where while is are was were be been being has have had can could will would should must may do does did not against between among ' +
    'toward towards around about behind beyond using based including such e.g. eg i.e. ie < > ≤ ≥ = → : ; – — ( ) # vs versus becomes reaches exceeds remains stays falls rises drops grows goes up down can cannot we they you i he she',
);

const isSkipped = wordList(
  'a an the our their its his her my your all every each any some this that these those both other another new key own first second next current existing at least most about approximately around roughly nearly up to only more less than over under',
);

const NUMBER = /^[\d.,]+(?:k|m|mn|bn|x|\+|st|nd|rd|th)?$/;
const isNumberWord = wordList(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand million dozen several multiple many couple few half',
);

export function isNumber(word: string): boolean {
  return NUMBER.test(word) || isNumberWord(word);
}

/** The counts behind which the thing stands that is counted: number of customers. */
const isCounter = wordList(
  'number amount volume count set series range list variety majority lot lots total group pair suite',
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
    else if (!isSkipped(word)) break;
  }
  let to = from;
  while (to < tokens.length && !ends(tokens, to, to > from, has)) to += 1;
  const last = tokens[to - 1]?.word ?? '';
  if (isCounter(last) && tokens[to]?.word === 'of' && to > from) {
    const inner = phraseAt(tokens, to + 1, has);
    return { ...inner, from, counted: inner.counted || counted, share: share || inner.share };
  }
  const { nature, head } = natureOf(tokens, from, to, has);
  return { from, to, nature, head, counted, share };
}

function ends(tokens: readonly Token[], at: number, isInside: boolean, has: Lexicon): boolean {
  const word = tokens[at]?.word ?? '';
  if (isStop(word)) return true;
  if (!isInside) return false;
  // "Emissions fall by a tenth": the verb of a measure.
  const moves =
    has('change', word) && /^(?:by|to|from|below|under|above|over|within)$/.test(tokens[at + 1]?.word ?? '');
  return moves || isNumber(word) || /^[€$£¥%]$/.test(word);
}

/** The last word tells, but for one that says what was done: "dashboard launched", "costs down sharply". */
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
    const isAside = word.endsWith('ly') || (isPast(word) && i > from);
    if (!isAside) return { nature, head: word };
  }
  return { nature: 'unknown', head: tokens[to - 1]?.word ?? '' };
}

export function natureOfWord(word: string, has: Lexicon): Nature {
  if (has('changes', word)) return 'change';
  if (has('metrics', word)) return 'measure';
  if (has('work', word)) return 'work';
  if (has('things', word)) return 'thing';
  if (has('actors', word)) return 'actor';
  if (QUALITY().test(word)) return 'measure';
  if (PEOPLE().test(word) && !has('machines', word)) return 'actor';
  return /(?:isation|ification)s?$/.test(word) ? 'work' : 'unknown';
}

/** Nouns made of adjectives are qualities: fairness, maturity, excellence. */
const QUALITY = atFirstUse(
  () =>
    /^(?!(?:experien|facilit|utilit|universit|cit|activit|identit|entit|facult|witness|business|harness|finance|insurance|maintenance|instance|guidance|governance|conference|audience|reference|sequence|licence|science|agenc|currenc|emergenc|ambulance|appliance|alliance|frequenc))\p{L}{3,}(?:[aiu]bility|ility|osity|ivity|urity|arity|ality|iety|ness|ency|ience|lence|ance)$/u,
);
/** People who do something, by the ending of the word: dispatchers, operators, electricians. */
const PEOPLE = atFirstUse(() => /^\p{L}{3,}(?:[^aeiou]ers|[cst]tors|[aiu]tors|ists|icians|arians)$/u);
