/** Which customer signals stand behind a piece of the plan. */
import { byKey } from '../strategy/item';
import type { Evidence, Initiative, ProductObjective, Strategy } from '../strategy/strategy';

export interface Backed {
  readonly item: ProductObjective | Initiative;
  readonly signals: readonly Evidence[];
}

/**
 * Product objectives with what speaks for them, their key results or their initiatives; and initiatives that serve nothing named, with
 * what speaks for them alone.
 */
export function backedItems({ productObjectives, initiatives }: Strategy): readonly Backed[] {
  return [
    ...productObjectives.map((item) => ({
      item,
      signals: distinct([item, ...item.initiatives].flatMap(({ evidence }) => evidence)),
    })),
    ...initiatives
      .filter(({ serves }) => serves.length === 0)
      .map((item) => ({ item, signals: distinct(item.evidence) })),
  ];
}

/** What speaks for an initiative, or for a product objective that it serves. */
export function signalsFor({ evidence, serves }: Initiative): readonly Evidence[] {
  const goals = serves.flatMap((goal) => (goal.table === 'companyObjectives' ? [] : goal.evidence));
  return distinct([...evidence, ...goals]);
}

function distinct(signals: readonly Evidence[]): readonly Evidence[] {
  return [...new Set(signals)].sort(byKey);
}
