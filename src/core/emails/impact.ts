/** The sentence that says what the business gains: "Reduce enterprise churn from 8 % to 5 % by 31 December." */
import { saysTarget } from '../gaps/target-in-words';
import { changeIn } from '../language/outcomes/change';
import type { Day } from '../tables/day';
import type { GoalFacts, MeasureFacts, PlanFacts } from './facts';
import { asSentence, clip } from './render/tidy';
import { amountInWords } from '../language/in-words/amounts';
import { readMetric } from '../language/in-words/metric';
import { insideSentence } from '../language/in-words/metric-name';

const LEVERS: ReadonlyMap<string, string> = new Map([
  ['Revenue', 'It should bring in revenue.'],
  ['Retention', 'It should keep customers with us.'],
  ['Cost', 'It should lower what we spend.'],
  ['Risk', 'It should lower a risk.'],
  ['Cash timing', 'It should bring money in sooner.'],
]);

const NUMBER_FIRST = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|half)\b/i;
const LONGEST = 120;

/**
 * @param day writes a day, or gives undefined where the reader should not see it
 * @param longest how many characters of a name are shown
 */
export function impactOf(
  plan: PlanFacts,
  day: (day: Day | undefined) => string | undefined,
  longest = LONGEST,
): string | undefined {
  const own = plan.measures.find(isComplete) ?? plan.measures[0];
  const goal = plan.companyObjectives.find(isComplete);
  const change = own && changeSentence(own, day, longest);
  if (change !== undefined) return asSentence(change);
  if (plan.gap) return asSentence(clip(plan.gap.why, longest));
  if (goal) return asSentence(`It should help to ${lowerFirst(changeOf(goal, longest) ?? '')}`);
  return plan.lever === undefined ? supports(plan.companyObjectives[0], longest) : leverInWords(plan.lever);
}

/** Reduce enterprise churn: what moves, without its numbers; for subject lines. */
export function aimOf({ measures }: PlanFacts, longest: number): string | undefined {
  const change = measures.map((measure) => metricChange(measure, longest)).find((one) => one !== undefined);
  return change && `${lowerFirst(change.verb)} ${change.noun}`;
}

export function leverInWords(lever: string | undefined): string | undefined {
  return lever === undefined ? undefined : LEVERS.get(lever);
}

/** Net revenue retention from 98 % to 108 % */
export function targetOf(goal: GoalFacts, longest: number): string | undefined {
  const change = metricChange(goal, longest);
  return change && `${insideSentence(change.noun)} from ${change.from} to ${change.to}`;
}

export function supports(goal: GoalFacts | undefined, longest: number): string | undefined {
  return goal && `It supports “${clip(goal.name, longest)}”.`;
}

/** The numbers of the cells, or else the words of the key result. */
function changeSentence(
  measure: MeasureFacts,
  day: (day: Day | undefined) => string | undefined,
  longest: number,
): string | undefined {
  const change = changeOf(measure, longest) ?? nameOf(measure, longest);
  const due = day(measure.due);
  if (change === undefined || due === undefined || change.includes(due)) return change;
  return `${change} by ${due}`;
}

function nameOf({ name, metric, target }: MeasureFacts, longest: number): string | undefined {
  if (name === undefined) return undefined;
  const said = clip(name, longest).replace(/[.!?…]+$/, '');
  const { unit } = readMetric(metric ?? '', target === undefined ? [] : [target]);
  const goal = saysNumber(name) ? undefined : amountInWords(target, unit);
  return goal === undefined ? said : `${said}: ${goal}`;
}

function saysNumber(name: string): boolean {
  return NUMBER_FIRST.test(name) || saysTarget({ name });
}

function changeOf(measure: MeasureFacts, longest = LONGEST): string | undefined {
  const change = metricChange(measure, longest);
  if (!change) return undefined;
  const { verb, noun, from, to } = change;
  return verb === 'Keep' ? `Keep ${noun} at ${to}` : `${verb} ${noun} from ${from} to ${to}`;
}

function metricChange({ metric, baseline, target }: MeasureFacts, longest = LONGEST) {
  if (metric === undefined || baseline === undefined || target === undefined) return undefined;
  const { verb, noun, from, to } = changeIn({ metric, baseline, target });
  if (verb === undefined || noun === undefined || from === undefined || to === undefined) return undefined;
  return { verb: upperFirst(verb), noun: clip(noun, longest), from, to };
}

function isComplete(measure: MeasureFacts): boolean {
  return changeOf(measure) !== undefined;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
