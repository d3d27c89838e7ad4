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

/**
 * The same for cells of one column, however many: a few calls, and one more a cell where part of the column is protected.
 * @param rows from 1
 */
export function rulesInColumn(
  tab: Tab,
  column: number,
  rows: readonly number[],
): ReadonlyMap<number, CellRules> {
  const most = tab.getMaxRows();
  const first = Math.min(most, ...rows);
  const last = Math.min(most, Math.max(first, ...rows));
  const range = tab.getRange(first, column, last - first + 1, 1);
  const allFree = range.canEdit();
  const formats = range.getNumberFormats();
  const rules = range.getDataValidations();
  const known = new Map<string, readonly Cell[]>();
  return new Map(
    rows.map((row): [number, CellRules] => {
      const at = Math.min(row, most) - first;
      const canEdit = allFree || tab.getRange(first + at, column).canEdit();
      const only = onlyValues(rules[at]?.[0] ?? null, known);
      return [row, { canEdit, format: formats[at]?.[0] ?? '', ...(only ? { only } : {}) }];
    }),
  );
}

/** The values of a drop-down that refuses others; undefined where the cell takes anything. @param known those of ranges that were read already */
function onlyValues(
  rule: Rule | null,
  known = new Map<string, readonly Cell[]>(),
): readonly Cell[] | undefined {
  if (!rule || rule.getAllowInvalid()) return undefined;
  const kinds = SpreadsheetApp.DataValidationCriteria;
  const kind = rule.getCriteriaType();
  const [first] = rule.getCriteriaValues() as readonly unknown[];
  if (kind === kinds.VALUE_IN_LIST) return (first as readonly string[]).map(String);
  if (kind !== kinds.VALUE_IN_RANGE) return undefined;
  const range = first as Range;
  const name = `${range.getSheet().getSheetId()} ${range.getA1Notation()}`;
  const texts =
    known.get(name) ??
    range
      .getDisplayValues()
      .flat()
      .filter((text) => text !== '');
  known.set(name, texts);
  return texts;
}
