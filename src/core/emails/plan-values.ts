/** The fields that say what the plan knows of one item, as one reader may see them. */
import type { Day } from '../tables/day';
import { label } from '../strategy/item';
import type { EvidenceFacts, Manner, PlanFacts } from './facts';
import { impactOf, leverInWords, supports, targetOf } from './impact';
import { clip } from './render/tidy';
import { mayPromise, type Role } from './roles';
import { quoted, sentences, valuesOf, webLink, words, type Entry } from './values';
import { moneyInWords, shareInWords } from '../language/in-words/amounts';
import { dayInWords } from '../language/in-words/dates';
import { count } from '../gaps/wording';

const MONTHS_A_YEAR = 12;
const LONGEST_ITEM = 80;

/** @param longest how many characters of a person's text are shown */
export function planValues(plan: PlanFacts, role: Role, manner: Manner, longest: number) {
  const day = dayFor(plan, role, manner);
  const [goal] = plan.companyObjectives;
  const [evidence] = plan.evidence;
  const impact = impactOf(plan, day, longest);
  const lever = leverInWords(plan.lever);
  const target = goal && targetOf(goal, longest);
  const entries: readonly Entry[] = [
    ['item', words(itemName(plan), Math.min(LONGEST_ITEM, longest))],
    ['impact', sentences([impact], longest * 2)],
    // Nobody needs to read the same twice.
    [
      'company objective',
      goal && impact === supports(goal, longest) ? undefined : words(goal?.name, longest),
    ],
    ['company target', target && impact?.includes(target) ? undefined : words(target, longest)],
    ['need', quoted(plan.need, longest)],
    ['lever', sentences([lever === impact ? undefined : lever], longest)],
    [
      'value',
      words(
        positive(plan.value, (value) => moneyInWords(value, manner.currency ?? '')),
        longest,
      ),
    ],
    ['effort', words(plan.effort, longest)],
    ['effort share', words(shareOf(plan.effortShare), longest)],
    ['payback', words(payback(plan, manner), longest)],
    ['confidence', words(shareOf(confidenceOf(plan)), longest)],
    ['segment', words(plan.segment, longest)],
    ['risk', words(plan.risk, longest)],
    ['depends on', words(plan.dependsOn, longest)],
    ['end', words(day(ahead(plan.end, manner)), longest)],
    [
      'promise',
      mayPromise(role) ? sentences([promise(plan, day(ahead(endOf(plan), manner)))], longest * 2) : undefined,
    ],
    ['evidence', words(evidence && evidenceInWords(evidence, longest), longest * 2)],
    ['evidence link', evidenceLink(plan.evidence, longest)],
    [
      'evidence count',
      words(plan.evidenceCount > 1 ? count(plan.evidenceCount, 'signal') : undefined, longest),
    ],
    ['seen', words(plan.gap?.saw, longest)],
    ['next step', words(plan.gap?.next, longest)],
  ];
  return valuesOf(entries);
}

/** "CO-1 Grow"; the code of a gap says nothing to a reader. */
export function itemName({ id, name, kind }: Pick<PlanFacts, 'id' | 'name' | 'kind'>): string {
  return label({ id: kind === 'gap' ? '' : id, name });
}

/** Writes days; to those who sell and announce only where the plan is sure enough. An unknown confidence is not sure. */
export function dayFor(plan: PlanFacts, role: Role, { today, promiseFrom }: Manner) {
  const safe = !mayPromise(role) || (confidenceOf(plan) ?? 0) >= promiseFrom;
  return (day: Day | undefined) => (safe ? dayInWords(day, today) : undefined);
}

function confidenceOf({ confidence, measures }: PlanFacts): number | undefined {
  return confidence ?? measures.find((measure) => measure.confidence !== undefined)?.confidence;
}

function endOf({ end, measures }: PlanFacts): Day | undefined {
  return end ?? measures.find(({ due }) => due !== undefined)?.due;
}

/** A day that has passed is none to plan with. */
function ahead(day: Day | undefined, { today }: Manner): Day | undefined {
  return day !== undefined && day >= today ? day : undefined;
}

/** What the company wants comes by no date that anybody could name. */
function promise(plan: PlanFacts, day: string | undefined): string | undefined {
  if (plan.kind === 'companyObjectives') return undefined;
  if (day !== undefined) return `You may say that it comes by ${day}.`;
  const confidence = shareOf(confidenceOf(plan));
  return confidence === undefined || endOf(plan) === undefined
    ? 'Please do not promise a date yet.'
    : `Please do not promise a date yet: we are ${confidence} sure.`;
}

/** Months until a year's value has paid for the work. */
function payback({ weeks, value }: PlanFacts, { weekCost }: Manner): string | undefined {
  if (!weeks || !value || value <= 0 || !weekCost) return undefined;
  const months = Math.ceil((weeks * weekCost) / (value / MONTHS_A_YEAR));
  return Number.isFinite(months) && months > 0 ? count(months, 'month') : undefined;
}

function evidenceInWords({ insight, customer }: EvidenceFacts, longest: number): string {
  const from = customer === undefined ? '' : ` (${clip(customer, Math.min(40, longest))})`;
  return `“${clip(insight, longest).replace(/[.!?;:,\s]+$/, '')}”${from}`;
}

/** To the strongest signal that can be looked at. */
function evidenceLink(evidence: readonly EvidenceFacts[], longest: number): Entry[1] {
  const read = evidence.find(({ source }) => source !== undefined);
  const from = read?.customer === undefined ? '' : ` from ${clip(read.customer, Math.min(40, longest))}`;
  return webLink(`the source${from}`, read?.source);
}

function shareOf(share: number | undefined): string | undefined {
  return share !== undefined && share >= 0 && share <= 1
    ? shareInWords(Math.round(share * 100) / 100)
    : undefined;
}

function positive(
  value: number | undefined,
  write: (value: number) => string | undefined,
): string | undefined {
  return value !== undefined && value > 0 ? write(value) : undefined;
}
