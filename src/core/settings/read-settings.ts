/** Reads the Settings tab. What is blank or missing takes its default; what cannot be read is reported and takes its default too. */
import { allRules } from '../gaps/all-rules';
import { RULE_MODES, type RuleMode, type RuleModes } from '../gaps/find-gaps';
import type { Rule } from '../gaps/rule';
import { choice } from '../tables/kinds';
import type { Column } from '../tables/column';
import { cellText, isBlank, type Cell } from '../tables/cell';
import type { FoundTable } from '../tables/find-tables';
import type { CellProblem } from '../tables/problem';
import {
  settingDefinitions,
  settingKeys,
  standardSettings,
  type SettingKey,
  type Settings,
} from './definitions';

export interface ReadSettings {
  readonly settings: Settings;
  readonly modes: RuleModes;
  readonly problems: readonly CellProblem[];
  /** What to say where a value turns out to be of no use for this plan. */
  readonly useless: (key: SettingKey, expected: string) => readonly CellProblem[];
}

/** One row of the Settings tab. */
export interface SettingRow {
  readonly label: string;
  readonly standard: Cell;
  readonly column: Column;
}

/** Rule G01: Unserved company objective */
function ruleLabel(rule: Rule): string {
  return `Rule ${rule.id}: ${rule.name}`;
}

/** Every row that the tab should have, thresholds first, then the rules. */
export function settingRows(): readonly SettingRow[] {
  const thresholds = settingKeys.map((key) => {
    const { column, standard } = settingDefinitions[key];
    return { label: column.heading, standard: standard ?? '', column };
  });
  const rules = allRules.map((rule) => ({
    label: ruleLabel(rule),
    standard: 'Warn',
    column: modeColumn(rule),
  }));
  return [...thresholds, ...rules];
}

function modeColumn(rule: Rule): Column<RuleMode> {
  return choice(ruleLabel(rule), `${rule.why} Note: never more than Low. Off: not looked at.`, RULE_MODES);
}

export function readSettings(found: FoundTable | undefined): ReadSettings {
  const values: Record<string, unknown> = { ...standardSettings };
  const modes = new Map<string, RuleMode>();
  const problems: CellProblem[] = [];
  const cells = found ? cellsByLabel(found) : new Map<string, PlacedCell>();
  const read = <T>(column: Column<T>, take: (value: T) => void) => {
    const placed = cells.get(column.heading.toLowerCase());
    if (!placed || isBlank(placed.cell)) return;
    const value = column.read(placed.cell);
    if (value !== undefined) take(value);
    else {
      problems.push({
        place: placed.place,
        heading: column.heading,
        expected: column.expected,
        found: cellText(placed.cell),
      });
    }
  };
  for (const key of settingKeys) {
    read<unknown>(settingDefinitions[key].column, (value) => (values[key] = value));
  }
  for (const rule of allRules) read(modeColumn(rule), (mode) => modes.set(rule.id, mode));
  const useless = (key: SettingKey, expected: string): readonly CellProblem[] => {
    const { heading } = settingDefinitions[key].column;
    const placed = cells.get(heading.toLowerCase());
    return placed ? [{ place: placed.place, heading, expected, found: cellText(placed.cell) }] : [];
  };
  return { settings: values as unknown as Settings, modes, problems, useless };
}

interface PlacedCell {
  readonly cell: Cell;
  readonly place: CellProblem['place'];
}

function cellsByLabel({ sheet, headingRow, columns }: FoundTable): ReadonlyMap<string, PlacedCell> {
  const label = columns.get('setting') ?? 0;
  const value = columns.get('value') ?? 1;
  const result = new Map<string, PlacedCell>();
  sheet.cells.slice(headingRow + 1).forEach((row, i) => {
    const place = { sheetId: sheet.id, tab: sheet.name, row: headingRow + 2 + i, column: value + 1 };
    result.set(cellText(row[label]).toLowerCase(), { cell: row[value] ?? '', place });
  });
  return result;
}
