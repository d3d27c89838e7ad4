/** Range: values and formulas. */
import { matrixOf } from '../model/area';
import { shiftFormula } from '../../engine/rewrite';
import { displayAt } from '../model/reading';
import { Refusal } from '../model/refusal';
import { cellAt } from '../model/tab';
import { type Content, LONGEST_TEXT, writeContents, writeFormulas } from '../model/writing';
import { ApiObject, asGoogle } from './api-object';
import { RangeBase } from './range-base';
import { areaFor, editable, fitting, scriptValue, tabFor } from './ranges';

type Google = GoogleAppsScript.Spreadsheet.Range;

export class RangeValues
  extends RangeBase
  implements
    Pick<
      Google,
      | 'getDisplayValue'
      | 'getDisplayValues'
      | 'getFormula'
      | 'getFormulas'
      | 'getValue'
      | 'getValues'
      | 'isBlank'
      | 'setFormula'
      | 'setFormulas'
      | 'setValue'
      | 'setValues'
    >
{
  getValue(): unknown {
    const { row, column } = areaFor(this);
    return scriptValue(this.run, tabFor(this), row, column);
  }

  getValues(): unknown[][] {
    const tab = tabFor(this);
    return matrixOf(areaFor(this), (row, column) => scriptValue(this.run, tab, row, column));
  }

  getDisplayValue(): string {
    const { row, column } = areaFor(this);
    return displayAt(this.run.state.workbook, tabFor(this), row, column);
  }

  getDisplayValues(): string[][] {
    const tab = tabFor(this);
    return matrixOf(areaFor(this), (row, column) => displayAt(this.run.state.workbook, tab, row, column));
  }

  setValue(value: unknown): Google {
    refuseTooLong(value);
    const content = contentOf(value);
    writeContents(this.run.state.workbook, editable(this), () => content);
    return asGoogle(this);
  }

  setValues(values: unknown[][]): Google {
    const area = editable(this);
    const matrix = fitting(values, area, 'Range.setValues');
    // Before the first cell is written: a refused write changes nothing.
    for (const row of matrix) row.forEach(refuseTooLong);
    writeContents(this.run.state.workbook, area, (row, column) =>
      contentOf(matrix[row - area.row]?.[column - area.column]),
    );
    return asGoogle(this);
  }

  getFormula(): string {
    const { row, column } = areaFor(this);
    return cellAt(tabFor(this), row, column)?.formula ?? '';
  }

  getFormulas(): string[][] {
    const tab = tabFor(this);
    return matrixOf(areaFor(this), (row, column) => cellAt(tab, row, column)?.formula ?? '');
  }

  setFormula(formula: string): Google {
    const area = editable(this);
    writeFormulas(this.run.state.workbook, area, (row, column) =>
      shiftFormula(formula, row - area.row, column - area.column),
    );
    return asGoogle(this);
  }

  setFormulas(formulas: string[][]): Google {
    const area = editable(this);
    const texts = fitting(formulas, area, 'Range.setFormulas');
    writeFormulas(
      this.run.state.workbook,
      area,
      (row, column) => texts[row - area.row]?.[column - area.column] ?? '',
    );
    return asGoogle(this);
  }

  isBlank(): boolean {
    const tab = tabFor(this);
    return matrixOf(areaFor(this), (row, column) => {
      const cell = cellAt(tab, row, column);
      return (cell?.literal ?? null) === null && cell?.formula === undefined;
    }).every((row) => row.every(Boolean));
  }
}

function refuseTooLong(value: unknown): void {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) {
    throw new Refusal(
      `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`,
    );
  }
}

/** Objects that are no dates become some text, as they do in Sheets. */
function contentOf(value: unknown): Content {
  if (value === null || value === undefined || value instanceof Date) return value;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof ApiObject ? value.toString() : JSON.stringify(value);
}
