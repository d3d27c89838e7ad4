/** Sidebar: every formula with its documentation. */
import { allCellDocs } from '../../core/cells/all-cell-docs';
import { formulaEntries, type FormulaEntry } from '../../core/formulas/entry';

export function listFormulas(): readonly FormulaEntry[] {
  return formulaEntries(allCellDocs);
}
