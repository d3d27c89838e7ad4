/** A result as a sentence out of its parts, without the lists of words: a page builds it again as it is edited. */
import { atFirstUse } from '../../at-first-use';

export type SlotName = 'verb' | 'metric' | 'segment' | 'baseline' | 'target' | 'due' | 'lever';

/** What is known of one part of the sentence, or else the question to ask. */
export type Slot =
  | { readonly name: SlotName; readonly value: string }
  | { readonly name: SlotName; readonly question: string };

export const QUESTIONS: Readonly<Record<SlotName, string>> = {
  verb: 'raise or reduce?',
  metric: 'which number should change?',
  segment: 'for whom?',
  baseline: 'where is it today?',
  target: 'where should it be?',
  due: 'by when?',
  lever: 'what will we do for it?',
};

/** One or two words that stand before a noun, such as enterprise or mid-market; a plural or a name of a group stands behind it. */
const BEFORE_NOUN = atFirstUse(() => /^\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?$/u);
const PLURAL = /(?:[^s]s|people|staff|women|men|children)$/i;

/** The sentence out of its slots, as the sidebar builds it again after an edit. */
export function sentenceOf(slots: readonly Slot[]): string {
  const said = (name: SlotName) => {
    const slot = slots.find((one) => one.name === name);
    return slot && ('value' in slot ? slot.value : `[${slot.question}]`);
  };
  const isKnown = (name: SlotName) => slots.some((slot) => slot.name === name && 'value' in slot);
  const verb = said('verb');
  const metric = said('metric') ?? '';
  const segment = said('segment');
  const goesBefore =
    segment !== undefined &&
    isKnown('segment') &&
    isKnown('metric') &&
    BEFORE_NOUN().test(segment) &&
    !PLURAL.test(segment);
  const what = goesBefore ? `${segment} ${metric}` : metric;
  const group =
    segment === undefined || goesBefore ? '' : isKnown('segment') ? ` among ${segment}` : ` ${segment}`;
  const start = isKnown('metric') ? `${verb} ${what}` : `change ${what}`;
  const stays = verb === 'keep';
  const numbers = stays ? ` at ${said('target')}` : ` from ${said('baseline')} to ${said('target')}`;
  const due = said('due');
  const when = due === undefined ? '' : isKnown('due') ? ` by ${due}` : ` ${due}`;
  const lever = said('lever');
  return `${start}${group}${numbers}${when}${lever === undefined ? '' : `, ${lever}`}`;
}
