/** One logic of severity for all rules: the rule's level, and what raises or lowers it. */
import type { Settings } from '../settings/definitions';
import type { Item } from '../strategy/item';
import { plannedEffort } from '../strategy/scores';
import type {
  CompanyObjective,
  Evidence,
  Initiative,
  KeyResult,
  ProductObjective,
  Strategy,
} from '../strategy/strategy';
import { weightCarried } from '../strategy/tracing';
import { daysBetween, type Day } from '../tables/day';
import { SEVERITIES, type Severity } from '../tables/gaps';
import type { Gap } from './gap';
import type { Finding, Level, Rule } from './rule';

type AnyItem = CompanyObjective | ProductObjective | KeyResult | Initiative | Evidence;

/** Fewer initiatives than this have no top third worth the name. */
const LEAST_EFFORTS = 3;

export function severityOf(level: Level): Severity {
  return SEVERITIES[level - 1] ?? 'Low';
}

/** Plus one for heavy or large items, plus one where the end is near, minus one for drafts; from 1 to 4. */
export function levelOf(rule: Rule, finding: Finding, strategy: Strategy, largeEffort: number): Level {
  const [item] = finding.items;
  if (!item) return finding.level ?? rule.level;
  const heavy = isHeavy(item, strategy) || effortOf(item) >= largeEffort;
  const raised = (finding.level ?? rule.level) + (heavy ? 1 : 0) + (endsSoon(item, strategy) ? 1 : 0);
  return clamp(raised - (isDraftItem(item) ? 1 : 0));
}

/** Plus one for a gap that was open for two cycles; a note stays what it is. */
export function levelWithAge(
  { level, isNote }: Pick<Gap, 'level' | 'isNote'>,
  firstSeen: Day,
  today: Day,
  settings: Settings,
): Level {
  if (isNote) return level;
  return clamp(level + (daysBetween(firstSeen, today) >= 2 * settings.cycleDays ? 1 : 0));
}

/** The effort at which the top third begins; without enough efforts nothing is large. */
export function largeEffortOf({ initiatives }: Strategy): number {
  const efforts = initiatives.flatMap((item) => plannedEffort(item) ?? []).sort((a, b) => b - a);
  return efforts.length < LEAST_EFFORTS
    ? Infinity
    : (efforts[Math.floor(efforts.length / 3) - 1] ?? Infinity);
}

/** The part of company weight that an item carries; what serves one objective together shares its weight. */
export function weightOf(item: Item): number {
  const known = item as AnyItem;
  if (known.table === 'evidence') return 0;
  if (known.table === 'keyResults') {
    return largest(known.measures, (goal) => weightCarried(goal) / goal.keyResults.length);
  }
  if (known.table === 'initiatives') {
    return largest(known.serves, (goal) => weightCarried(goal) / siblingsIn(goal));
  }
  return isGoal(known) ? weightCarried(known) : 0;
}

function largest<G>(goals: readonly G[], weigh: (goal: G) => number): number {
  return Math.max(0, ...goals.map(weigh).filter(Number.isFinite));
}

function siblingsIn(goal: CompanyObjective | ProductObjective | Initiative): number {
  return goal.table === 'productObjectives' ? Math.max(1, goal.initiatives.length) : 1;
}

/** Where no weight is given, equal parts are a stopgap for the score and no reason to raise an alarm. */
function isHeavy(item: Item, { settings, tables }: Strategy): boolean {
  const weighted = tables.companyObjectives?.filled.has('weight') ?? false;
  return weighted && weightOf(item) >= settings.heavyWeight;
}

function isGoal(item: Item): item is CompanyObjective | ProductObjective {
  return ['companyObjectives', 'productObjectives'].includes(item.table);
}

function effortOf(item: Item): number {
  return item.table === 'initiatives' ? (plannedEffort(item as Initiative) ?? 0) : 0;
}

/** Already over counts as near. */
function endsSoon(item: Item, { today, settings }: Strategy): boolean {
  const known = item as AnyItem;
  const end =
    known.table === 'initiatives' ? known.row.end : known.table === 'keyResults' ? known.row.due : undefined;
  return end !== undefined && daysBetween(today, end) <= settings.soonDays;
}

function isDraftItem(item: Item): boolean {
  return (item as AnyItem).draft;
}

function clamp(level: number): Level {
  return Math.min(4, Math.max(1, level)) as Level;
}
