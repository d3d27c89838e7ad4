/** Sidebar: the periods that the plan uses, for the setting of the current one. */
import { periodsOf, readPlan } from '../../core/strategy/plan';
import { mappedTables } from '../mapped-tables';
import { readWorkbook } from '../workbook';

export function planPeriods(): readonly string[] {
  const workbook = readWorkbook('plan');
  return periodsOf(readPlan(workbook.sheets, workbook.own, mappedTables(workbook)));
}
