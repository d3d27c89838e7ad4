/** The chain from a row of the plan up to the company objectives, as one sentence. */
import { list, percent, quote } from '../gaps/wording';
import { MEDIUM, STRONG_FROM } from '../strategy/contribution-map';
import type {
  BrokenReference,
  CompanyObjective,
  Initiative,
  Link,
  ProductObjective,
  Strategy,
} from '../strategy/strategy';

export type Step = CompanyObjective | ProductObjective | Initiative;

/** What a chain is told from. */
export interface Facts {
  /** References that lead nowhere, by the key of the row that has them. */
  readonly broken: ReadonlyMap<string, readonly BrokenReference[]>;
  /** What was said of an objective already: many rows lead through the same ones. */
  readonly said: Map<ProductObjective, string>;
}

export function factsOf({ broken }: Pick<Strategy, 'broken'>): Facts {
  const byKey = new Map<string, BrokenReference[]>();
  for (const reference of broken) {
    byKey.set(reference.from.key, [...(byKey.get(reference.from.key) ?? []), reference]);
  }
  return { broken: byKey, said: new Map() };
}

/** “IN-3 Exports” serves “PO-1 Fewer calls”, which contributes strongly to “CO-2 Keep them” (weight 30 %). */
export function chainInWords(step: Step, facts: Facts): string {
  return `${quote(step)} ${saysOf(step, facts, new Set([step.key]))}.`;
}

function saysOf(step: Step, facts: Facts, seen: ReadonlySet<string>): string {
  if (step.table === 'companyObjectives') {
    return `is a company objective${weightOf(step)}${step.standing === 'live' ? '' : ` that is ${statusOf(step)}`}`;
  }
  if (step.table === 'productObjectives') {
    const sentence = facts.said.get(step) ?? ofObjective(step, facts);
    facts.said.set(step, sentence);
    return sentence;
  }
  const goals = step.serves.map((goal) => `serves ${ofGoal(goal, facts, seen)}`);
  const parts = [...goals, ...missing(step, facts)];
  return parts.length === 0 ? 'serves nothing yet: it names no objective' : parts.join('; and ');
}

function ofGoal(goal: Step, facts: Facts, seen: ReadonlySet<string>): string {
  const named = goal.table === 'companyObjectives' ? `${quote(goal)}${weightOf(goal)}` : quote(goal);
  if (goal.standing !== 'live') return `${named}, which is ${statusOf(goal)}`;
  if (goal.table === 'companyObjectives') return `${named} directly`;
  if (seen.has(goal.key)) return `${named}, which is in this chain already`;
  return `${named}, which ${saysOf(goal, facts, new Set(seen).add(goal.key))}`;
}

function ofObjective(step: ProductObjective, facts: Facts): string {
  const closed = step.parents
    .filter(({ standing }) => standing !== 'live')
    .map((parent) => `names ${quote(parent)}, which is ${statusOf(parent)}`);
  const parts = [...contributions(step.links), ...closed, ...missing(step, facts)];
  if (parts.length > 0) return parts.join('; and ');
  const { standsAlone } = step.row;
  return standsAlone === undefined
    ? 'leads to no company objective yet: it names none, and the alignment map has no link for it'
    : `stands alone on purpose: ${standsAlone.replace(/[.\s]+$/, '')}`;
}

/** "contributes strongly to A and B and weakly to C", "works against D" */
function contributions(links: readonly Link[]): readonly string[] {
  const to = (word: string, from: number, below: number) => {
    const names = links.filter(({ strength }) => strength >= from && strength < below).map(nameOf);
    return names.length === 0 ? [] : [`${word} ${list(names)}`];
  };
  const helps = [
    ...to('strongly to', STRONG_FROM, Infinity),
    ...to('moderately to', MEDIUM, STRONG_FROM),
    ...to('weakly to', Number.MIN_VALUE, MEDIUM),
  ];
  const against = to('works against', -Infinity, 0);
  return [...(helps.length === 0 ? [] : [`contributes ${list(helps)}`]), ...against];
}

function nameOf({ to }: Link): string {
  return `${quote(to)}${weightOf(to)}`;
}

function weightOf({ share, row }: CompanyObjective): string {
  return share === undefined || row.weight === undefined ? '' : ` (weight ${percent(share)})`;
}

function statusOf({ row }: Step): string {
  return (row.status ?? 'closed').toLowerCase();
}

function missing(step: Step, facts: Facts): readonly string[] {
  return (facts.broken.get(step.key) ?? []).map(({ text, closest }) => {
    const meant = closest ? ` (perhaps ${quote(closest)} is meant)` : '';
    return `names ${quote(text)}, which is not on the list${meant}`;
  });
}
