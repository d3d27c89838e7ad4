/** Sidebar: the formula of the selected cell, taken apart with the cells that it reads. */
import { readAddress } from '../../core/formulas/address';
import { mayBeName } from '../../core/formulas/formula-text';
import { findHeadings } from '../../core/tables/find-tables';
import { stakeholders } from '../../core/tables/stakeholders';
import type { SheetData } from '../../core/tables/sheet-data';
import { explainFormula, sensitiveColumns, type ReadCells } from '../../core/why/explain-formula';
import { findName } from '../../google/find-range';
import { readData } from '../../google/read-data';
import type { SelectedFormula } from '../../rpc/why';
import type { FilePlan } from '../file-plan';
import { readAgain } from '../workbook';

/** Undefined where the cell holds none of our functions. */
export function explainActiveFormula(
  plan: FilePlan,
  sheetId: number,
  { formula, shows }: { readonly formula: string; readonly shows: string },
): SelectedFormula | undefined {
  // Most cells hold no formula, and what the functions say of themselves has to be read.
  if (formula === '') return undefined;
  const calls = explainFormula(formula, readData('formulas'), (argument) =>
    cellsBehind(plan, sheetId, argument),
  );
  if (calls.length === 0) return undefined;
  const isPrivate = calls.some(({ inputs }) => inputs.some((input) => input.isPrivate));
  return { text: formula, calls, ...(isPrivate ? {} : { shows }) };
}

function cellsBehind(plan: FilePlan, sheetId: number, argument: string): ReadCells | undefined {
  const { workbook } = plan;
  const address = readAddress(argument);
  const named = !address && mayBeName(argument) ? findName(workbook.file, argument) : undefined;
  const id = named?.getSheet().getSheetId() ?? (address?.tab === undefined ? sheetId : undefined);
  const sheet = workbook.sheets.find((one) => (id === undefined ? one.name === address?.tab : one.id === id));
  const a1 = named?.getA1Notation() ?? address?.a1;
  if (!sheet || a1 === undefined) return undefined;
  const read = sheet.cells.length > 0 ? sheet : readAgain(workbook, sheet, 'values');
  return { sheet: read, a1, sensitive: privateColumns(plan, read) };
}

function privateColumns({ plan }: FilePlan, sheet: SheetData): ReadCells['sensitive'] {
  const mapped = plan.tables.stakeholders?.found;
  const found = mapped?.sheet.id === sheet.id ? mapped : findHeadings(sheet, stakeholders);
  return found ? sensitiveColumns(found.columns, 'stakeholders') : new Set();
}
