/** Formulas as text: every one of the workbook's, rewritten when rows, columns or tabs change. */
import type { StructureChange } from '../../engine/contract';
import { moveReferences } from '../../engine/rewrite';
import { withFormula } from './conditional-format';
import { type Tab, cellFor } from './tab';
import type { Workbook } from './workbook';

/**
 * Rewrites the formulas of cells and conditional formats, wherever they point at what changed.
 * @param cellFormula where a formula in a cell needs more than that
 */
export function rewriteFormulas(
  workbook: Workbook,
  change: StructureChange,
  cellFormula: (formula: string, tab: Tab, row: number, column: number) => string = (formula, tab) =>
    moveReferences(formula, change, tab.name),
): void {
  for (const tab of workbook.tabs) {
    tab.cells.forEach((line, row) => {
      line?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        cellFor(tab, row, column).formula = cellFormula(cell.formula, tab, row, column);
      });
    });
    tab.conditionalFormats = tab.conditionalFormats.map((format) =>
      withFormula(format, (formula) => moveReferences(formula, change, tab.name, 'fixed')),
    );
  }
}
