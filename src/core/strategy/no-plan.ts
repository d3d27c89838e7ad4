/** A file without a row of a plan: nothing can be said of it then, neither good nor bad. */
import { planTables } from '../tables/all-tables';
import type { ParsedPlan } from './plan';

/** empty: set-up has laid out the tabs of a plan, and nothing stands on them yet. */
export type NoPlan = 'none' | 'empty';

/** @returns undefined where there is a plan, however short */
export function noPlanIn(tables: ParsedPlan, own: ReadonlyMap<string, number>): NoPlan | undefined {
  if (Object.values(tables).some(({ rows }) => rows.length > 0)) return undefined;
  return hasPlanTabs(own) ? 'empty' : 'none';
}

/** Whether set-up has laid out tabs for a plan. */
export function hasPlanTabs(own: ReadonlyMap<string, number>): boolean {
  return Object.keys(planTables).some((key) => own.has(key));
}

/** The same as a part of an answer to a page, which has it only where it is so. */
export interface MayLackPlan {
  readonly noPlan?: NoPlan;
}

export function lackOfPlan(tables: ParsedPlan, own: ReadonlyMap<string, number>): MayLackPlan {
  const noPlan = noPlanIn(tables, own);
  return noPlan === undefined ? {} : { noPlan };
}
