/** Formulas as text: every one of the workbook's, rewritten when rows, columns or tabs change. */
import type { StructureChange } from '../../engine/contract';
import { moveReferences } from '../../engine/rewrite';
import type { Workbook } from './workbook';

/** Rewrites the formulas of cells, validations and conditional formats, wherever they point at what changed. */
export function rewriteFormulas(workbook: Workbook, change: StructureChange): void {
  for (const tab of workbook.tabs) {
    const rewrite = (formula: string): string => moveReferences(formula, change, tab.name);
    for (const line of tab.cells) {
      for (const cell of line ?? []) {
        if (cell?.formula !== undefined) cell.formula = rewrite(cell.formula);
      }
    }
    tab.conditionalFormats = tab.conditionalFormats.map((format) => {
      if (format.condition?.criteria !== 'CUSTOM_FORMULA') return format;
      const values = format.condition.values.map((formula) => rewrite(String(formula)));
      return { ...format, condition: { ...format.condition, values } };
    });
  }
}
