/** The plan of the open file, with what forms need to know of the file. */
import { hasDecimalComma } from '../core/forms/decimal-sign';
import type { FormContext } from '../core/forms/row-form';
import { readPlan, type ReadPlan } from '../core/strategy/plan';
import type { FoundTable } from '../core/tables/find-tables';
import { localeOf } from '../google/open-file';
import { formulasOf } from '../google/read-again';
import { mappedTables } from './mapped-tables';
import { readWorkbook, type Workbook } from './workbook';

export interface FilePlan {
  readonly workbook: Workbook;
  readonly plan: ReadPlan;
  readonly comma: boolean;
}

/** @param workbook left out: the plan alone is read */
export function readFilePlan(workbook: Workbook = readWorkbook('plan')): FilePlan {
  const plan = readPlan(workbook.sheets, workbook.own, mappedTables(workbook));
  return { workbook, plan, comma: hasDecimalComma(localeOf(workbook.file)) };
}

/** With the formulas behind the tab of a table: one call. */
export function formContext({ workbook, plan, comma }: FilePlan, found: FoundTable | undefined): FormContext {
  const tab = found && workbook.tabs.get(found.sheet.id);
  return { plan: plan.tables, comma, formulas: tab ? formulasOf(tab) : [] };
}
