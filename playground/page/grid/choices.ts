/** Drop-down lists and checkboxes. Univer draws them; whether a value is taken is for the host to say. */
import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type Injector,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidatorRegistryService,
  RemoveDataValidationMutation,
} from '@univerjs/preset-sheets-data-validation';
import type { Box, Choice } from '../../protocol/cell-view';
import type { TabView } from '../../protocol/workbook-view';
import { run } from './workbook';
import { toRange } from './cell-data';

/** The rules that each tab has in Univer now, and their ids there. */
const shown = new Map<string, { readonly ids: readonly string[]; readonly choices: readonly Choice[] }>();

/** Leaves only the drawing to Univer: no judgement of values, and no taller rows than in Sheets. */
export function tameChoices(injector: Injector): void {
  const registry = injector.get(DataValidatorRegistryService);
  for (const type of [DataValidationType.LIST, DataValidationType.CHECKBOX]) {
    const validator = registry.getValidatorItem(type);
    if (!validator) continue;
    validator.validator = () => Promise.resolve(true);
    if (validator.canvasRender) validator.canvasRender.calcCellAutoHeight = () => undefined;
  }
}

export function applyChoices(injector: Injector, tab: TabView): void {
  const old = shown.get(tab.id)?.ids ?? [];
  if (old.length > 0) run(injector, RemoveDataValidationMutation.id, { subUnitId: tab.id, ruleId: old });
  const rules = tab.choices.map((choice, index) => ({ uid: `${tab.id}-choice-${index}`, ...toRule(choice) }));
  shown.set(tab.id, { ids: rules.map((rule) => rule.uid), choices: tab.choices });
  if (rules.length > 0) run(injector, AddDataValidationMutation.id, { subUnitId: tab.id, rule: rules });
}

/** True where the cell is a checkbox, so that Univer's 1 and 0 stand for TRUE and FALSE. */
export function isCheckbox(tab: string, row: number, column: number): boolean {
  const inside = (box: Box) =>
    row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
  return (
    shown.get(tab)?.choices.some((choice) => choice.kind === 'checkbox' && choice.boxes.some(inside)) ?? false
  );
}

export function forgetChoices(tab: string): void {
  shown.delete(tab);
}

function toRule(choice: Choice): object {
  const ranges = choice.boxes.map(toRange);
  if (choice.kind === 'checkbox') {
    return { type: DataValidationType.CHECKBOX, ranges };
  }
  return {
    type: DataValidationType.LIST,
    ranges,
    formula1: JSON.stringify(choice.values),
    // As a script's drop-down looks in Sheets: an arrow, and the cell's own colours behind it.
    renderMode: DataValidationRenderMode.ARROW,
    // A warning lets the value through to the host, which refuses it with its own sentence.
    errorStyle: DataValidationErrorStyle.WARNING,
    showErrorMessage: false,
    allowBlank: true,
  };
}
