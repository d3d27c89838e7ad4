/** Works out which cells of the Settings tab to write for what a person changed, and leaves alone what somebody else changed meanwhile. */
import { UserError } from '../../user-error';
import { isBlank, type Cell } from '../tables/cell';
import type { FoundTable } from '../tables/find-tables';
import { inert } from '../tables/formulas';
import { columnOf } from '../tables/table';
import { settingsTable } from '../tables/settings';
import { runs, syncRows, type Block } from '../tables/sync-rows';
import { settingCells, settingRows, type SettingRow } from './setting-rows';
import { settingCell, settingProblem, settingText, understood } from './setting-text';

export interface SettingEdit {
  /** The key of a setting, or the id of a rule. */
  readonly key: string;
  /** What the cell said, as text, when the person began; left out where the edit holds whatever it says by now. */
  readonly opened?: string | undefined;
  /** What it should say. */
  readonly typed: string;
}

export type EditedSettings =
  | {
      readonly state: 'ready';
      readonly blocks: readonly Block[];
      /** The rows that go below the last one, because the tab lacked them, from this row on. */
      readonly added: readonly SettingRow[];
      readonly addedFrom: number;
    }
  /** Somebody changed this one meanwhile, so nothing is to be written. */
  | { readonly state: 'changed'; readonly key: string };

/** Text of each setting and rule that the tab has a row for, by key. */
export function heldTexts(found: FoundTable | undefined): ReadonlyMap<string, string> {
  const cellOf = settingCells(found);
  return new Map(
    settingRows().flatMap(({ key, column }) => {
      const placed = cellOf(column);
      return placed ? [[key, settingText(column, placed.cell)] as const] : [];
    }),
  );
}

/** The formulas behind them, where a person put one. */
export function heldFormulas(found: FoundTable | undefined): ReadonlyMap<string, string> {
  const cellOf = settingCells(found);
  return new Map(
    settingRows().flatMap(({ key, column }) => {
      const formula = cellOf(column)?.formula;
      return formula === undefined ? [] : [[key, formula] as const];
    }),
  );
}

/**
 * All of the edits or none.
 * @throws UserError where a text cannot be read, or the tab has lost the heading of its values
 */
export function editSettings(found: FoundTable, edits: readonly SettingEdit[]): EditedSettings {
  if (!found.columns.has('value')) throw new UserError(valueHeadingLost(found));
  const rows = new Map(settingRows().map((row) => [row.key, row]));
  const held = heldTexts(found);
  const wanted = new Map<string, Cell>();
  for (const { key, opened, typed } of edits) {
    const row = rows.get(key);
    if (!row) throw new UserError(`There is no setting “${key}” any more. Open the sidebar again.`);
    const { column } = row;
    const problem = settingProblem(column, typed);
    if (problem !== undefined) throw new UserError(`${column.heading}: ${problem}`);
    const cell = settingCell(column, typed);
    const now = held.get(key) ?? '';
    if (now === settingText(column, cell)) continue;
    if (opened !== undefined && meaning(row, now) !== meaning(row, opened)) return { state: 'changed', key };
    wanted.set(key, cell);
  }
  const added = [...rows.values()].filter(({ key }) => !held.has(key));
  const addition = wanted.size === 0 ? [] : appendRows(found, added, wanted);
  const addedFrom = addition[0]?.row ?? 0;
  const blocks = [...changedCells(found, [...rows.values()], wanted), ...addition];
  return { state: 'ready', blocks, added: addition.length === 0 ? [] : added, addedFrom };
}

/** What counts by a text: a blank one says the default, as a row does that the tab lacks; what cannot be read is only like itself. */
function meaning({ column, standard }: SettingRow, text: string): string {
  if (isBlank(text)) return settingText(column, standard);
  return understood(column, text) ?? text;
}

/** Rows that the tab lacks, as where a newer Throughline has more settings. Which file it is stays open: a person says so. */
export function appendRows(
  found: FoundTable,
  rows: readonly SettingRow[],
  values: ReadonlyMap<string, Cell> = new Map(),
): readonly Block[] {
  return syncRows(
    settingsTable,
    found,
    rows.map(({ key, standard, column: { heading, help } }) => ({
      row: undefined,
      cells: { setting: inert(heading), value: values.get(key) ?? standard, does: inert(help) },
    })),
  );
}

/** True where the tab, read again, says what was written: nobody moved its rows in between. */
export function holdsEdits(found: FoundTable, edits: readonly SettingEdit[]): boolean {
  const held = heldTexts(found);
  const columns = new Map(settingRows().map(({ key, column }) => [key, column]));
  return edits.every(({ key, typed }) => {
    const column = columns.get(key);
    return column !== undefined && understood(column, held.get(key) ?? '') === understood(column, typed);
  });
}

/** Rows that the tab lacks. */
export function missingRows(found: FoundTable): readonly SettingRow[] {
  const held = heldTexts(found);
  return settingRows().filter(({ key }) => !held.has(key));
}

/** A block for each run of changed cells; what stands between them is not touched. */
function changedCells(
  found: FoundTable,
  rows: readonly SettingRow[],
  wanted: ReadonlyMap<string, Cell>,
): readonly Block[] {
  const cellOf = settingCells(found);
  const cells = new Map<number, Cell>();
  for (const { key, column } of rows) {
    const [cell, placed] = [wanted.get(key), cellOf(column)];
    if (cell !== undefined && placed) cells.set(placed.place.row, cell);
  }
  const column = (found.columns.get('value') ?? 0) + 1;
  return runs([...cells.keys()]).map((run) => ({
    row: run[0] ?? 0,
    column,
    values: run.map((row) => [cells.get(row) ?? '']),
  }));
}

function valueHeadingLost({ sheet }: FoundTable): string {
  const { heading } = columnOf(settingsTable, 'value');
  return `The tab "${sheet.name}" has lost its heading "${heading}". Put it back above the values, and try again.`;
}
