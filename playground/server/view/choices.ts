/** Drop-down lists and checkboxes of a tab, joined into as few rectangles as possible. */
import { displayAt } from '../../host/model/reading';
import type { Tab } from '../../host/model/tab';
import type { ValidationRule } from '../../host/model/validation';
import { type Workbook, areaIn, tabById } from '../../host/model/workbook';
import { matrixOf } from '../../host/model/area';
import type { Box, Choice } from '../../protocol/cell-view';

/** A rule and the rectangles that have it. */
export interface FoundChoice {
  readonly rule: ValidationRule;
  readonly boxes: readonly Box[];
}

export function findChoices(tab: Tab): FoundChoice[] {
  const found = new Map<string, { readonly rule: ValidationRule; readonly boxes: Box[] }>();
  for (const [key, rule, box] of columnRuns(tab)) {
    const group = found.get(key) ?? { rule, boxes: [] };
    found.set(key, group);
    const last = group.boxes.at(-1);
    const beside = last && last.right === box.left - 1 && last.top === box.top && last.bottom === box.bottom;
    if (beside) group.boxes[group.boxes.length - 1] = { ...last, right: box.right };
    else group.boxes.push(box);
  }
  return [...found.values()];
}

/** Cells under one another with the same rule, column by column. */
function* columnRuns(tab: Tab): Generator<[key: string, rule: ValidationRule, box: Box]> {
  const keys = new Map<ValidationRule, string>();
  for (let column = 0; column < tab.columns.count; column += 1) {
    let run: { key: string; rule: ValidationRule; top: number } | undefined;
    for (let row = 0; row <= tab.cells.length; row += 1) {
      const rule = shownRule(tab.cells[row]?.[column]?.validation);
      const key = rule && (keys.get(rule) ?? JSON.stringify(rule));
      if (rule && key !== undefined) keys.set(rule, key);
      if (run && key !== run.key) {
        yield [run.key, run.rule, { top: run.top, left: column, bottom: row - 1, right: column }];
        run = undefined;
      }
      if (rule && key !== undefined) run ??= { key, rule, top: row };
    }
  }
}

/** Rules on numbers, dates and texts have nothing to show. */
function shownRule(rule: ValidationRule | undefined): ValidationRule | undefined {
  if (rule?.criteria === 'CHECKBOX') return rule;
  const list = rule?.criteria === 'VALUE_IN_LIST' || rule?.criteria === 'VALUE_IN_RANGE';
  return list && rule.showDropdown !== false ? rule : undefined;
}

/** With the values that its list has now. */
export function choiceView(workbook: Workbook, { rule, boxes }: FoundChoice): Choice {
  return {
    kind: rule.criteria === 'CHECKBOX' ? 'checkbox' : 'list',
    boxes,
    values: rule.criteria === 'VALUE_IN_RANGE' ? shownIn(workbook, rule) : rule.values.map(String),
    allowOthers: rule.allowInvalid,
    ...(rule.helpText === null ? {} : { help: rule.helpText }),
  };
}

/** What the cells of the rule's range show, each once. */
function shownIn(workbook: Workbook, rule: ValidationRule): string[] {
  const area = rule.reach && areaIn(workbook, rule.reach);
  const tab = area && tabById(workbook, area.sheet);
  if (!area || !tab) return [];
  const rows = Math.min(area.rows, workbook.engine.extent(tab.id).rows - area.row);
  const shown = matrixOf({ ...area, rows: Math.max(0, rows) }, (row, column) =>
    displayAt(workbook, tab, row, column),
  );
  return [...new Set(shown.flat())].filter((text) => text !== '');
}
