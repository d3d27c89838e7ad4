/** A table of the plan handed over as a range with its heading row. */
import { UserError } from '../../user-error';
import { planTables, type PlanTableKey } from '../tables/all-tables';
import { findHeadings, type FoundTable } from '../tables/find-tables';
import type { SheetData } from '../tables/sheet-data';
import { columnOf } from '../tables/table';
import { cellsOf } from './arguments';

/** @param name the parameter: messages about cells take it for the name of the tab, and count rows from the first of the range */
export function sheetArgument(argument: unknown, name: string, id = 0): SheetData {
  return { id, name, cells: cellsOf(argument) };
}

/** @throws UserError where the range holds no heading row of the table */
export function tableArgument(argument: unknown, key: PlanTableKey, name: string, id = 0): FoundTable {
  const sheet = sheetArgument(argument, name, id);
  const found = findHeadings(sheet, planTables[key]);
  const other = likelierTable(sheet, key, found?.score ?? 0);
  if (other) {
    throw new UserError(
      `${name}: expected ${nameOf(key)}, but this looks like ${nameOf(other)}. Check the order of the ranges.`,
    );
  }
  if (found) return found;
  const { heading } = columnOf(planTables[key], planTables[key].identity);
  const range = planTables[key].namedRange ?? 'the whole table';
  throw new UserError(
    `${name}: expected a range with its heading row, among them "${heading}", but found none. Pass ${range}.`,
  );
}

/** So much better must another table fit before we say that ranges were mixed up: many headings are shared. */
const CLEARLY_BETTER = 4;

function likelierTable(sheet: SheetData, key: PlanTableKey, score: number): PlanTableKey | undefined {
  return CONFUSED.find(
    (other) =>
      other !== key && (findHeadings(sheet, planTables[other])?.score ?? 0) >= score + CLEARLY_BETTER,
  );
}

/** Tables that formulas take side by side. */
const CONFUSED = ['companyObjectives', 'productObjectives', 'initiatives', 'keyResults'] as const;

function nameOf(key: PlanTableKey): string {
  return planTables[key].name.toLowerCase();
}
