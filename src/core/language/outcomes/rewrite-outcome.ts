/** Turns work into a result: "reduce enterprise logo churn from 8 % to 5 % by 31 Dec, by launching the dashboard". */
import type { Day } from '../../tables/day';
import { insideSentence } from '../in-words/metric-name';
import { changeIn, type ChangeParts } from './change';
import { checkOutcome } from './check-outcome';
import { leverOf } from './gerund';
import { lexiconOf, type OutcomeLists } from './lists';
import { QUESTIONS, sentenceOf, type Slot, type SlotName } from './sentence';
import { dueOf } from './written';

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
