/** What cells of one row accept: who may change them, how they are formatted, and what their drop-downs refuse. */
import type { CellRules } from '../core/forms/cell-rules';
import type { Cell } from '../core/tables/cell';
import type { Tab } from './open-file';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * A few calls for each run of neighbours, and some more for a drop-down that refuses.
 * @param row from 1; cells below the last row of the tab take the rules of that row, as they do when the tab grows
 * @param columns from 1
 */
export function rulesInRow(
  tab: Tab,
  row: number,
  runs: readonly (readonly number[])[],
): ReadonlyMap<number, CellRules> {
  const at = Math.min(row, tab.getMaxRows());
  return new Map(
    runs.flatMap((columns) => {
      const range = tab.getRange(at, columns[0] ?? 1, 1, columns.length);
      const canEdit = range.canEdit();
      const [formats = []] = range.getNumberFormats();
      const [rules = []] = range.getDataValidations();
      return columns.map((column, i): [number, CellRules] => {
        const only = onlyValues(rules[i] ?? null);
        return [column, { canEdit, format: formats[i] ?? '', ...(only ? { only } : {}) }];
      });
    }),
  );
}

/** The values of a drop-down that refuses others; undefined where the cell takes anything. */
function onlyValues(rule: Rule | null): readonly Cell[] | undefined {
  if (!rule || rule.getAllowInvalid()) return undefined;
  const kinds = SpreadsheetApp.DataValidationCriteria;
  const kind = rule.getCriteriaType();
  const [first] = rule.getCriteriaValues() as readonly unknown[];
  if (kind === kinds.VALUE_IN_LIST) return (first as readonly string[]).map(String);
  if (kind !== kinds.VALUE_IN_RANGE) return undefined;
  return (first as Range)
    .getDisplayValues()
    .flat()
    .filter((text) => text !== '');
}
