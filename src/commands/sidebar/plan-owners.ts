/** Sidebar: who owns something in the plan, to be offered where an owner is asked for. */
import { ownersOf } from '../../core/triage/owners';
import { readPlan } from '../../core/strategy/plan';
import { mappedTables } from '../mapped-tables';
import { readWorkbook } from '../workbook';

export function planOwners(): readonly string[] {
  const workbook = readWorkbook('plan');
  return ownersOf(readPlan(workbook.sheets, workbook.own, mappedTables(workbook)).tables);
}
