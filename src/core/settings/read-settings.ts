/** Reads the Settings tab. What is blank or missing takes its default; what cannot be read is reported and takes its default too. */
import { allRules } from '../gaps/all-rules';
import type { RuleModes } from '../gaps/find-gaps';
import type { Column } from '../tables/column';
import { cellText, isBlank } from '../tables/cell';
import type { FoundTable } from '../tables/find-tables';
import type { CellProblem } from '../tables/problem';
import type { Definition } from './definition';
import {
  settingDefinitions,
  settingKeys,
  standardSettings,
  type SettingKey,
  type Settings,
} from './definitions';
import { ruleColumn, type RuleMode } from './rule-mode';
import { settingCells } from './setting-rows';

export interface ReadSettings {
  readonly settings: Settings;
  readonly modes: RuleModes;
  readonly problems: readonly CellProblem[];
  /** What to say where a value turns out to be of no use for this plan. */
  readonly useless: (key: SettingKey, expected: string) => readonly CellProblem[];
}

export function readSettings(found: FoundTable | undefined): ReadSettings {
  const values: Record<string, unknown> = { ...standardSettings() };
  const modes = new Map<string, RuleMode>();
  const problems: CellProblem[] = [];
  const cellOf = settingCells(found);
  const read = <T>(column: Column<T>, take: (value: T) => void, unreadable?: T) => {
    const placed = cellOf(column);
    if (!placed || isBlank(placed.cell)) return;
    const value = column.read(placed.cell);
    if (value === undefined) {
      const { heading, expected } = column;
      problems.push({ place: placed.place, heading, expected, found: cellText(placed.cell) });
    }
    const counts = value ?? unreadable;
    if (counts !== undefined) take(counts);
  };
  for (const key of settingKeys()) {
    const { column, unreadable }: Definition<unknown> = settingDefinitions()[key];
    read(column, (value) => (values[key] = value), unreadable);
  }
  for (const rule of allRules) read(ruleColumn(rule), (mode) => modes.set(rule.id, mode));
  const useless = (key: SettingKey, expected: string): readonly CellProblem[] => {
    const { column } = settingDefinitions()[key];
    const placed = cellOf(column);
    const { heading } = column;
    return placed ? [{ place: placed.place, heading, expected, found: cellText(placed.cell) }] : [];
  };
  return { settings: values as unknown as Settings, modes, problems, useless };
}
