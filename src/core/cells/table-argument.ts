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
  const found = findHeadings(sheetArgument(argument, name, id), planTables[key]);
  if (found) return found;
  const { heading } = columnOf(planTables[key], planTables[key].identity);
  const range = planTables[key].namedRange ?? 'the whole table';
  throw new UserError(
    `${name}: expected a range with its heading row, among them "${heading}", but found none. Pass ${range}.`,
  );
}
