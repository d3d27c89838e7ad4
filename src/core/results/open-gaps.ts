/** What is open after a run, counted and grouped for the pages that people look at first. */
import type { MergedGap } from '../gaps/merge-gaps';
import type { CompanyObjective, Initiative, KeyResult, ProductObjective } from '../strategy/strategy';
import { contributionsOf } from '../strategy/tracing';
import { SEVERITIES, type Severity } from '../tables/gaps';
import { severityOf } from '../gaps/severity';

export type SeverityCounts = Readonly<Record<Severity, number>>;

export function openGaps(seen: readonly MergedGap[]): readonly MergedGap[] {
  return seen.filter(({ accepted }) => !accepted);
}

export function countBySeverity(open: readonly MergedGap[]): SeverityCounts {
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<Severity, number>;
  for (const { level } of open) counts[severityOf(level)]++;
  return counts;
}

/** How many open gaps touch each company objective: its own, and those of everything that contributes to it. None: left out. */
export function openGapsByObjective(open: readonly MergedGap[]): ReadonlyMap<CompanyObjective, number> {
  const counts = new Map<CompanyObjective, number>();
  for (const { gap } of open) {
    const touched = new Set(gap.items.flatMap((item) => objectivesOf(item as AnyItem)));
    for (const objective of touched) counts.set(objective, (counts.get(objective) ?? 0) + 1);
  }
  return counts;
}

type AnyItem =
  | CompanyObjective
  | ProductObjective
  | Initiative
  | KeyResult
  | { readonly table: 'evidence' | 'stakeholders' | 'vision' };

function objectivesOf(item: AnyItem): readonly CompanyObjective[] {
  if (item.table === 'companyObjectives') return [item];
  if (item.table === 'keyResults') return item.measures.flatMap(objectivesOf);
  if (item.table === 'productObjectives' || item.table === 'initiatives') {
    return [...contributionsOf(item).keys()];
  }
  return [];
}

export interface WorstGap<G> {
  readonly worst: G;
  /** How many more open gaps the same item has. */
  readonly more: number;
}

/** What tells gaps apart. */
interface Told<G> {
  readonly itemOf: (gap: G) => string;
  readonly ruleOf: (gap: G) => string;
}

export const toldByItems: Told<MergedGap> = {
  itemOf: ({ gap }) => (gap.items[0] ? `${gap.items[0].table} ${gap.items[0].key}` : gap.id),
  ruleOf: ({ gap }) => gap.rule.id,
};

/** So many of one rule come first; a page of one kind of gap hides all the others. */
const FIRST_OF_A_RULE = 3;

/** The worst gaps, one line an item: a row with nine faults should not fill the page, and neither should one rule while others have something to say. */
export function worstByItem<G>(
  open: readonly G[],
  most: number,
  { itemOf, ruleOf }: Told<G>,
): readonly WorstGap<G>[] {
  const groups = new Map<string, { worst: G; more: number }>();
  for (const gap of open) {
    const key = itemOf(gap);
    const group = groups.get(key);
    if (group) group.more++;
    else groups.set(key, { worst: gap, more: 0 });
  }
  const all = [...groups.values()];
  const ofRule = new Map<string, number>();
  const isEarly = ({ worst }: WorstGap<G>) => {
    const nth = (ofRule.get(ruleOf(worst)) ?? 0) + 1;
    ofRule.set(ruleOf(worst), nth);
    return nth <= FIRST_OF_A_RULE;
  };
  const early = new Set(all.filter(isEarly));
  const chosen = new Set([...early, ...all.filter((group) => !early.has(group))].slice(0, most));
  return all.filter((group) => chosen.has(group));
}
