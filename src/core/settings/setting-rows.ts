/** The rows that the Settings tab should have, and the cells in which it holds them, found by their labels. */
import { allRules } from '../gaps/all-rules';
import { cellText, type Cell } from '../tables/cell';
import type { Column } from '../tables/column';
import { contentAt, isFormula } from '../tables/content';
import type { FoundTable } from '../tables/find-tables';
import type { Place } from '../tables/sheet-data';
import { settingDefinitions, settingKeys } from './definitions';
import { ruleColumn, STANDARD_MODE } from './rule-mode';

export interface SettingRow {
  /** The key of a setting, or the id of a rule. */
  readonly key: string;
  readonly standard: Cell;
  /** Its heading is the label of the row. */
  readonly column: Column;
}

/** Every row that the tab should have, settings first, then the rules. */
export function settingRows(): readonly SettingRow[] {
  const settings = settingKeys().map((key) => {
    const { column, standard } = settingDefinitions()[key];
    return { key, standard: standard ?? '', column };
  });
  const rules = allRules.map((rule) => ({ key: rule.id, standard: STANDARD_MODE, column: ruleColumn(rule) }));
  return [...settings, ...rules];
}

interface PlacedCell {
  readonly cell: Cell;
  /** The formula behind it, where it has one and formulas were read. */
  readonly formula: string | undefined;
  readonly place: Place;
}

/** Gives the cell of a row by its column; a row that a person has twice counts where it stands last. */
export function settingCells(found: FoundTable | undefined): (column: Column) => PlacedCell | undefined {
  const cells = found ? cellsByLabel(found) : new Map<string, PlacedCell>();
  return ({ heading }) => cells.get(heading.toLowerCase());
}

function cellsByLabel({ sheet, headingRow, columns }: FoundTable): ReadonlyMap<string, PlacedCell> {
  const label = columns.get('setting') ?? 0;
  const value = columns.get('value') ?? 1;
  const result = new Map<string, PlacedCell>();
  sheet.cells.slice(headingRow + 1).forEach((row, i) => {
    const place = { sheetId: sheet.id, tab: sheet.name, row: headingRow + 2 + i, column: value + 1 };
    const content = contentAt(sheet, place.row - 1, value);
    const formula = isFormula(content) ? content : undefined;
    result.set(cellText(row[label]).toLowerCase(), { cell: row[value] ?? '', formula, place });
  });
  return result;
}
