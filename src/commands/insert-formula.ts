/** Sidebar: writes a live formula into the chosen cell, and replaces nothing that the person has not agreed to. */
import { allCellDocs } from '../core/cells/all-cell-docs';
import { readAddress } from '../core/formulas/address';
import { formulaText } from '../core/formulas/formula-text';
import { beginning, COMPUTING, problemShown } from '../core/formulas/outcome';
import { withFileLock } from '../google/lock';
import { openFile, type File } from '../google/open-file';
import { contentOf, hasName } from '../google/selection';
import { findCell, shownIn, writeFormula, type OneCell } from '../google/write-formula';
import type { FormulaWish, Insertion } from '../rpc';
import { UserError } from '../user-error';

export function insertFormula({ name, arguments: typed, cell, overwrite }: FormulaWish): Insertion {
  const doc = allCellDocs.find((one) => one.name === name);
  if (!doc) throw new UserError(`There is no formula named “${name}”. Choose one from the list.`);
  const file = openFile();
  const { target, tab, a1 } = chosenCell(file, cell);
  const formula = formulaText(doc, typed, { tab, isNamedRange: (text) => hasName(file, text) });
  const holds = withFileLock(() => {
    const content = contentOf(target);
    if (content !== undefined && overwrite !== true) return content;
    writeFormula(target, formula);
    return undefined;
  });
  if (holds !== undefined) return { state: 'occupied', holds: beginning(holds) };
  const shows = shownIn(target, COMPUTING);
  const problem = problemShown(a1, shows);
  return { state: 'inserted', shows: beginning(shows), ...(problem ? { problem } : {}) };
}

interface ChosenCell {
  readonly target: OneCell;
  readonly tab: string;
  readonly a1: string;
}

function chosenCell(file: File, cell: string): ChosenCell {
  const { tab, a1 } = readAddress(cell) ?? {};
  if (tab === undefined || a1 === undefined || a1.includes(':')) {
    throw new UserError(`Expected one cell with its tab, but found “${cell}”. Select a cell and try again.`);
  }
  const target = findCell(file, tab, a1);
  if (!target) throw new UserError(`There is no tab named “${tab}” any more. Select a cell and try again.`);
  return { target, tab, a1 };
}
