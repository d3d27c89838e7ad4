/** Work that does not say what it is for. */
import type { Initiative, ProductObjective, Strategy } from '../strategy/strategy';
import { isTracedObjective, runsInCircle } from '../strategy/tracing';

export type Work = ProductObjective | Initiative;

/** Product objectives without a link of medium strength, and initiatives that name nothing, or only each other; live ones, in the order of the plan. */
export function workWithoutLink({ productObjectives, initiatives }: Strategy): readonly Work[] {
  return [
    ...productObjectives.filter((item) => !isTracedObjective(item)),
    ...initiatives.filter((item) => item.serves.length === 0 || runsInCircle(item)),
  ];
}

export function isWork(item: { readonly table: string }): item is Work {
  return item.table === 'productObjectives' || item.table === 'initiatives';
}
