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

/** How many open gaps touch a company objective: its own, and those of everything that contributes to it. */
export function openGapsOf(objective: CompanyObjective, open: readonly MergedGap[]): number {
  return open.filter(({ gap }) => gap.items.some((item) => touches(item as AnyItem, objective))).length;
}

type AnyItem =
  | CompanyObjective
  | ProductObjective
  | Initiative
  | KeyResult
  | { readonly table: 'evidence' | 'stakeholders' | 'vision' };

function touches(item: AnyItem, objective: CompanyObjective): boolean {
  if (item === objective) return true;
  if (item.table === 'keyResults') return item.measures.some((goal) => touches(goal, objective));
  if (item.table === 'productObjectives' || item.table === 'initiatives')
    return contributionsOf(item).has(objective);
  return false;
}

/** The worst gaps, one line an item: a row with nine faults should not fill the page. */
export function worstByItem(
  open: readonly MergedGap[],
  most: number,
): readonly { readonly worst: MergedGap; readonly more: number }[] {
  const groups = new Map<string, { worst: MergedGap; more: number }>();
  for (const merged of open) {
    const [item] = merged.gap.items;
    const key = item ? `${item.table} ${item.key}` : merged.gap.id;
    const group = groups.get(key);
    if (group) group.more++;
    else groups.set(key, { worst: merged, more: 0 });
  }
  return [...groups.values()].slice(0, most);
}
