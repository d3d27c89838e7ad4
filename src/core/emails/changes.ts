/** What is different in the plan since a person was last asked, one sentence for each difference, the weightiest first. */
import { list } from '../gaps/wording';
import type { Day } from '../tables/day';
import type { MeasureFacts, PlanFacts } from './facts';
import { amountInWords, shareInWords } from '../language/in-words/amounts';
import { readMetric } from '../language/in-words/metric';
import { insideSentence } from '../language/in-words/metric-name';

/** @param day writes a day, or gives undefined where the reader should not see it */
export function changesBetween(
  before: PlanFacts,
  now: PlanFacts,
  day: (day: Day | undefined) => string | undefined,
): readonly string[] {
  const goals = (plan: PlanFacts) => list(plan.companyObjectives.map(({ name }) => `“${name}”`));
  return [
    ...measureChanges(before, now, day),
    changed('The wording is now', before.name, now.name, (name) => `“${name}”`),
    changed('It now supports', goals(before), goals(now)),
    changed('It should now be in use by', before.end, now.end, day),
    changed('The work is now', before.effort, now.effort),
    changed('The main risk is now', before.risk, now.risk),
    changed('It now depends on', before.dependsOn, now.dependsOn),
    changed('It is now for', before.segment, now.segment),
    changed('We are now this sure', before.confidence, now.confidence, shareInWords),
    now.evidenceCount > before.evidenceCount
      ? `New customer signals: ${now.evidenceCount - before.evidenceCount}`
      : undefined,
  ].filter((sentence) => sentence !== undefined);
}

/** Measures are compared by what they count; a new one is a change as well. */
function measureChanges(
  before: PlanFacts,
  now: PlanFacts,
  day: (day: Day | undefined) => string | undefined,
): readonly (string | undefined)[] {
  return now.measures.flatMap((measure) => {
    const subject = nameOf(measure);
    if (subject === undefined) return [];
    const old = before.measures.find((other) => nameOf(other) === subject);
    if (!old) return [`New measure: ${subject}`];
    const values = [old, measure].flatMap(({ baseline = [], target = [] }) => [baseline, target].flat());
    const { noun, unit } = readMetric(subject, values);
    const said = insideSentence(noun);
    const amount = (value: number) => amountInWords(value, unit);
    return [
      changed(`The target for ${said} is now`, old.target, measure.target, amount),
      changed(`The starting point of ${said} is now`, old.baseline, measure.baseline, amount),
      changed(`The day for ${said} is now`, old.due, measure.due, day),
    ];
  });
}

function nameOf({ metric, name }: MeasureFacts): string | undefined {
  return metric ?? name;
}

/** "... is now 5, not 6". What became unknown is no news, and what may not be seen is none either. */
function changed<T>(
  beginning: string,
  before: T | undefined,
  now: T | undefined,
  write: (value: T) => string | undefined = String,
): string | undefined {
  if (now === undefined || now === '' || now === before) return undefined;
  const [was, is] = [before === undefined || before === '' ? undefined : write(before), write(now)];
  if (is === undefined) return undefined;
  return was === undefined || was === is ? `${beginning} ${is}` : `${beginning} ${is}, not ${was}`;
}
