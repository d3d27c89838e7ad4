/** The numbers of the plan that a row's sentence can be built with: its own, those of linked key results, those of the goals that it serves. */
import type { CompanyObjective, Initiative, KeyResult, ProductObjective } from '../strategy/strategy';
import { label, type Item } from '../strategy/item';
import { contributionsOf } from '../strategy/tracing';

export type TextItem = KeyResult | ProductObjective | Initiative;

export interface LinkedNumber {
  /** '' for the row itself. */
  readonly from: string;
  readonly metric?: string | undefined;
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  readonly due?: string | undefined;
}

/** A person chooses among a few. */
const MOST = 5;

/** The best one first; the row itself is the first for a key result, and the only one where nothing else is linked. */
export function linkedNumbers(item: TextItem): readonly LinkedNumber[] {
  if (item.table === 'keyResults') {
    return [numberOf(item, ''), ...goalsOf(item).flatMap(ofGoal)].slice(0, MOST);
  }
  const due = item.table === 'initiatives' ? item.row.end : item.row.period;
  const linked = [
    ...item.keyResults.map((result) => numberOf(result)),
    ...(item.table === 'initiatives' ? item.serves.flatMap(resultsOf) : []),
    ...goalsOf(item).flatMap(ofGoal),
  ].filter(({ metric }) => metric !== undefined);
  const whole = linked.filter(isWhole);
  const all = [...whole, ...linked.filter((one) => !whole.includes(one))].slice(0, MOST);
  return all.length === 0 ? [{ from: '', due }] : all.map((one) => ({ ...one, due: one.due ?? due }));
}

function isWhole({ baseline, target }: LinkedNumber): boolean {
  return baseline !== undefined && target !== undefined;
}

function resultsOf(goal: Initiative['serves'][number]): readonly LinkedNumber[] {
  return goal.keyResults.map((result) => numberOf(result));
}

function ofGoal(goal: CompanyObjective): readonly LinkedNumber[] {
  const { metric, baseline, target } = goal.row;
  return metric === undefined ? [] : [{ from: label(goal), metric, baseline, target }];
}

function numberOf(result: KeyResult, from: string = label(result)): LinkedNumber {
  const { metric, baseline, target, due } = result.row;
  return { from, metric, baseline, target, due };
}

/** The company objectives that a row helps, the strongest first. */
export function goalsOf(item: TextItem): readonly CompanyObjective[] {
  const ends: readonly Item[] = item.table === 'keyResults' ? item.measures : [item];
  const strengths = new Map<CompanyObjective, number>();
  for (const end of ends as readonly (CompanyObjective | ProductObjective | Initiative)[]) {
    for (const [to, strength] of contributionsOf(end)) {
      strengths.set(to, Math.max(strength, strengths.get(to) ?? 0));
    }
  }
  return [...strengths].sort(([, a], [, b]) => b - a).map(([to]) => to);
}

/** Linked work, the row itself included where it is work. */
export function workBehind(item: TextItem): readonly Initiative[] {
  if (item.table === 'initiatives') return [item];
  if (item.table === 'productObjectives') return item.initiatives;
  return [
    ...new Set(
      item.measures.flatMap((one): readonly Initiative[] => {
        if (one.table === 'initiatives') return [one];
        return one.table === 'productObjectives' ? one.initiatives : [];
      }),
    ),
  ];
}
