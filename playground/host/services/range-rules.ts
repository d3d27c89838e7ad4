/** Range: data validation, checkboxes, protection and the filter. */
import { matrixOf } from '../model/area';
import type { Cell } from '../model/cell';
import { Refusal } from '../model/refusal';
import { cellAt } from '../model/tab';
import type { ValidationRule } from '../model/validation';
import { changeCells } from '../model/writing';
import { asGoogle, badArguments } from './api-object';
import { DataValidation } from './data-validation';
import { Filter } from './filter';
import { addProtection } from './protection';
import { RangeNotes } from './range-notes';
import { areaFor, editable, fitting, tabFor } from './ranges';

type Google = GoogleAppsScript.Spreadsheet.Range;
type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;

export class RangeRules
  extends RangeNotes
  implements
    Pick<
      Google,
      | 'check'
      | 'clearDataValidations'
      | 'createFilter'
      | 'getDataValidation'
      | 'getDataValidations'
      | 'getFilter'
      | 'insertCheckboxes'
      | 'isChecked'
      | 'protect'
      | 'removeCheckboxes'
      | 'setDataValidation'
      | 'setDataValidations'
      | 'uncheck'
    >
{
  getDataValidation(): GoogleRule | null {
    const { row, column } = areaFor(this);
    return ruleAt(this, row, column);
  }

  getDataValidations(): (GoogleRule | null)[][] {
    return matrixOf(areaFor(this), (row, column) => ruleAt(this, row, column));
  }

  setDataValidation(rule: GoogleRule | null): Google {
    const validation = ruleOf(rule);
    return changeEach(this, (cell) => setRule(cell, validation));
  }

  setDataValidations(rules: (GoogleRule | null)[][]): Google {
    const area = areaFor(this);
    const matrix = fitting(rules, area, 'Range.setDataValidations');
    return changeEach(this, (cell, row, column) => {
      setRule(cell, ruleOf(matrix[row - area.row]?.[column - area.column] ?? null));
    });
  }

  clearDataValidations(): Google {
    return changeEach(this, (cell) => setRule(cell, undefined));
  }

  /** Every cell becomes unchecked, whatever it held. */
  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): Google {
    const given: unknown[] = [checkedValue, uncheckedValue].filter((value) => value !== undefined);
    const values = given as ValidationRule['values'];
    const rule: ValidationRule = { criteria: 'CHECKBOX', values, allowInvalid: false, helpText: null };
    return changeEach(this, (cell) => {
      cell.validation = rule;
      cell.literal = values[1] ?? false;
      cell.formula = undefined;
    });
  }

  removeCheckboxes(): Google {
    return changeEach(this, (cell) => {
      if (cell.validation?.criteria !== 'CHECKBOX') return;
      cell.validation = undefined;
      cell.literal = null;
    });
  }

  check(): Google {
    return setChecked(this, true);
  }

  uncheck(): Google {
    return setChecked(this, false);
  }

  /** null where the range mixes both, or holds no checkbox. */
  isChecked(): boolean | null {
    const tab = tabFor(this);
    const states = matrixOf(areaFor(this), (row, column) => {
      const cell = cellAt(tab, row, column);
      return cell?.validation?.criteria === 'CHECKBOX'
        ? cell.literal === (cell.validation.values[0] ?? true)
        : null;
    }).flat();
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return addProtection(this.run, 'RANGE', this.reach);
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    const tab = tabFor(this);
    if (tab.filter) throw new Refusal("You can't create a filter in a sheet that already has a filter.");
    tab.filter = { area: editable(this), criteria: {} };
    return asGoogle(new Filter(this.run, tab));
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const tab = tabFor(this);
    return tab.filter && asGoogle(new Filter(this.run, tab));
  }
}

function ruleAt(range: RangeRules, row: number, column: number): GoogleRule | null {
  const rule = cellAt(tabFor(range), row, column)?.validation;
  return rule ? asGoogle(new DataValidation(range.run, rule)) : null;
}

function ruleOf(rule: unknown): ValidationRule | undefined {
  if (rule === null || rule === undefined) return undefined;
  if (rule instanceof DataValidation) return rule.rule;
  throw badArguments('SpreadsheetApp.Range.setDataValidation', [rule]);
}

/** A checkbox without a value shows as unchecked, and Sheets stores FALSE for it. */
function setRule(cell: Cell, rule: ValidationRule | undefined): void {
  cell.validation = rule;
  if (rule?.criteria === 'CHECKBOX' && cell.literal === null && cell.formula === undefined) {
    cell.literal = rule.values[1] ?? false;
  }
}

function setChecked(range: RangeRules, on: boolean): Google {
  return changeEach(range, (cell) => {
    const rule = cell.validation;
    if (rule?.criteria === 'CHECKBOX') cell.literal = rule.values[on ? 0 : 1] ?? on;
  });
}

function changeEach(range: RangeRules, change: (cell: Cell, row: number, column: number) => void): Google {
  changeCells(range.run.state.workbook, editable(range), change);
  return asGoogle(range);
}
