/** What work can be linked to, and what the plan says about it. */
import type { LinkedText, ObjectiveText, TextKind } from '../language/overlaps/overlap';
import { linkedTexts, objectiveTexts } from '../language/overlaps/plan-texts';
import type { CompanyObjective, ProductObjective, Strategy } from '../strategy/strategy';
import { contributionsOf, type Goal } from '../strategy/tracing';
import { label } from '../strategy/item';
import type { ListedGoal, WorkTable } from './listed-work';

/** The goals that a table of work can name, as texts to compare with, and the work that is linked to them by now. */
export interface Goals {
  readonly items: readonly Goal[];
  readonly texts: readonly ObjectiveText[];
  readonly linked: readonly LinkedText[];
}

/**
 * A product objective is linked to company objectives. An initiative is linked to the product objective that would carry it, and by that
 * counts for company objectives; where a plan has no product objectives, it names company objectives itself.
 */
export function goalItems(
  { companyObjectives, productObjectives }: Strategy,
  table: WorkTable,
): readonly Goal[] {
  return table === 'productObjectives' || productObjectives.length === 0
    ? companyObjectives
    : productObjectives;
}

export function goalsOf(strategy: Strategy, table: WorkTable): Goals {
  const { companyObjectives, productObjectives } = strategy;
  const items = goalItems(strategy, table);
  if (items === companyObjectives) {
    return { items, texts: objectiveTexts(companyObjectives), linked: linkedTexts(strategy) };
  }
  return {
    items,
    texts: productObjectives.map(productText),
    linked: productObjectives.flatMap((goal) =>
      goal.initiatives.map(({ key, name }) => ({ key, text: name, objective: goal.key })),
    ),
  };
}

function productText({ key, name, row, keyResults }: ProductObjective): ObjectiveText {
  return {
    id: key,
    title: name,
    more: [
      ...texts('reason', [row.customerNeed]),
      ...texts(
        'key result',
        keyResults.map((result) => result.name),
      ),
      ...texts(
        'metric',
        keyResults.map((result) => result.row.metric),
      ),
    ],
  };
}

function texts(kind: TextKind, said: readonly (string | undefined)[]): NonNullable<ObjectiveText['more']> {
  return [...new Set(said)].flatMap((text) => (text ? [{ kind, text }] : []));
}

export function listedGoal(goal: Goal): ListedGoal {
  const { table, id, name } = goal;
  if (table === 'companyObjectives') return { table, id, name };
  return { table, id, name, countsFor: strongestFirst(goal).map(label) };
}

function strongestFirst(goal: Goal): readonly CompanyObjective[] {
  return [...contributionsOf(goal)].sort(([, a], [, b]) => b - a).map(([to]) => to);
}
