/** Turns work into a result: "reduce enterprise logo churn from 8 % to 5 % by 31 Dec, by launching the dashboard". */
import type { Day } from '../../tables/day';
import { insideSentence } from '../../emails/words/metric-name';
import { changeIn, type ChangeParts } from './change';
import { checkOutcome } from './check-outcome';
import { leverOf } from './gerund';
import { lexiconOf, type OutcomeLists } from './lists';
import { dueOf } from './written';

export type SlotName = 'verb' | 'metric' | 'segment' | 'baseline' | 'target' | 'due' | 'lever';

/** What is known of one part of the sentence, or else the question to ask. */
export type Slot =
  | { readonly name: SlotName; readonly value: string }
  | { readonly name: SlotName; readonly question: string };

export interface RewriteParts extends ChangeParts {
  /** What the row says now. */
  readonly text: string;
  readonly segment?: string | undefined;
  /** A day, or words such as Q4. */
  readonly due?: string | undefined;
  /** With it, a day of the same year is written without its year. */
  readonly today?: Day | undefined;
  readonly lists?: OutcomeLists | undefined;
}

export interface Rewrite {
  /** The sentence; what is missing stands as a question in brackets. */
  readonly text: string;
  readonly slots: readonly Slot[];
}

const QUESTIONS: Readonly<Record<SlotName, string>> = {
  verb: 'raise or reduce?',
  metric: 'which number should change?',
  segment: 'for whom?',
  baseline: 'where is it today?',
  target: 'where should it be?',
  due: 'by when?',
  lever: 'what will we do for it?',
};

/** @returns undefined for a blank text */
export function rewriteOutcome(parts: RewriteParts): Rewrite | undefined {
  const check = checkOutcome(parts.text, { lists: parts.lists });
  if (!check) return undefined;
  const has = lexiconOf(parts.lists);
  const { verb, noun, from: baseline, to: target } = changeIn(parts);
  const segment = segmentOf(parts.segment, noun);
  const slots = {
    verb,
    metric: noun,
    segment,
    baseline,
    target,
    due: dueOf(parts.due, parts.today),
    lever: check.class === 'Outcome' && check.kind !== 'mixed' ? undefined : leverOf(parts.text, has),
  };
  const isNeeded = ({ name }: Slot) =>
    !(name === 'segment' && segment === undefined && namesWho(noun, has)) &&
    !(name === 'lever' && check.class === 'Outcome');
  const all = (Object.keys(slots) as SlotName[])
    .map((name): Slot => {
      const value = slots[name];
      return value === undefined ? { name, question: QUESTIONS[name] } : { name, value };
    })
    .filter((slot) => 'value' in slot || isNeeded(slot));
  return { text: sentenceOf(all), slots: all };
}

function namesWho(noun: string | undefined, has: ReturnType<typeof lexiconOf>): boolean {
  return noun !== undefined && noun.split(/\s+/).some((word) => has('actors', word.toLowerCase()));
}

/** A segment that the metric names already is not said twice. */
function segmentOf(segment: string | undefined, noun: string | undefined): string | undefined {
  const said = segment?.trim().replace(/\s+/g, ' ');
  if (!said || noun?.toLowerCase().includes(said.toLowerCase())) return undefined;
  return insideSentence(said);
}

/** One or two words that stand before a noun, such as enterprise or mid-market; a plural or a name of a group stands behind it. */
const BEFORE_NOUN = /^\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?$/u;
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
    BEFORE_NOUN.test(segment) &&
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
