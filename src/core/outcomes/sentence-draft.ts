/** The new sentence while it is edited: how it reads with its open questions, and what would be written. */
import { insideSentence } from '../language/in-words/metric-name';
import { changeIn } from '../language/outcomes/change';
import { QUESTIONS, sentenceOf, type Slot, type SlotName } from '../language/outcomes/sentence';
import { readNumber } from '../tables/read-number';
import type { SlotTexts } from './flagged-row';

const SLOT_NAMES = Object.keys(QUESTIONS) as readonly SlotName[];

export interface Piece {
  readonly text: string;
  readonly isQuestion: boolean;
}

export interface Draft {
  /** What was chosen, or what the numbers say; '' where neither tells. */
  readonly verb: string;
  /** The sentence with its questions. */
  readonly pieces: readonly Piece[];
  /** The sentence without what is not known; undefined while it would say nothing. */
  readonly text: string | undefined;
  /** The parts that are asked for. */
  readonly open: readonly SlotName[];
}

/** @param needs the parts that are asked for where they are blank */
export function draftOf(typed: SlotTexts, needs: readonly SlotName[]): Draft {
  const verb = typed.verb.trim() || (verbOf(typed) ?? '');
  const slots = SLOT_NAMES.flatMap((name): Slot[] => {
    const said = (name === 'verb' ? verb : typed[name]).trim().replace(/\s+/g, ' ');
    const value = name === 'metric' ? insideSentence(said) : said;
    if (value !== '') return [{ name, value }];
    return needs.includes(name) ? [{ name, question: QUESTIONS[name] }] : [];
  });
  const open = slots.flatMap((slot) => ('question' in slot ? [slot.name] : []));
  const said = upperFirst(sentenceOf(slots));
  const isKnown = verb !== '' && typed.metric.trim() !== '';
  return { verb, open, pieces: piecesOf(said), text: isKnown ? withoutQuestions(said, open) : undefined };
}

/** Which way the number goes, by both ends or by what it is. */
function verbOf({ metric, baseline, target }: SlotTexts): string | undefined {
  const isShare = [baseline, target].some((text) => text.includes('%'));
  return changeIn({
    metric,
    baseline: amountIn(baseline),
    target: amountIn(target),
    unit: isShare ? '%' : undefined,
  }).verb;
}

const SIZES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:billion|bn)\b/i, 1e9],
  [/\d\s?(?:million|mn?)\b/i, 1e6],
  [/\d\s?(?:thousand|k)\b/i, 1e3],
];

/** The number in a text such as "€1.2 million" or "3 days". */
export function amountIn(text: string): number | undefined {
  const value = readNumber(/-?\d[\d.,]*/.exec(text)?.[0].replace(/[.,]$/, '') ?? '');
  const [, times = 1] = SIZES.find(([size]) => size.test(text)) ?? [];
  return value === undefined ? undefined : value * times;
}

function piecesOf(said: string): readonly Piece[] {
  return said
    .split(/(\[[^\]]*\?\])/)
    .filter((text) => text !== '')
    .map((text) => ({ text, isQuestion: text.startsWith('[') && text.endsWith('?]') }));
}

function withoutQuestions(said: string, open: readonly SlotName[]): string {
  return open.reduce((text, name) => {
    const asked = `[${QUESTIONS[name]}]`;
    const before = [' from ', ' to ', ' at ', ', ', ' '].find((words) => text.includes(words + asked)) ?? '';
    return text.replace(before + asked, '');
  }, said);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
