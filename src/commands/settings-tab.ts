/** The Settings tab alone: what the sidebar reads when it needs no more, and writes what a person changed there. */
import { editSettings, holdsEdits, type SettingEdit } from '../core/settings/edit-settings';
import { headed } from '../core/results/own-tabs';
import type { FoundTable } from '../core/tables/find-tables';
import { offsetOf, toCells } from '../core/tables/raw-cells';
import { settingsTable } from '../core/tables/settings';
import { localTime } from '../google/clock';
import { changingFile } from './changing-file';
import { openFile, type File, type Tab } from '../google/open-file';
import { readTab } from '../google/read-tabs';
import { readRemembered } from '../google/remembered';
import { UserError } from '../user-error';
import { dressSettings } from './dress-settings';
import { ensureTabs } from './lay-out-tabs';
import { finishedId } from './new-tabs';
import { settleCells } from './settle-cells';
import { readWorkbook } from './workbook';
import { writeRun } from './write-run';

export interface SettingsTab {
  readonly file: File;
  /** Undefined where the file has no such tab yet. */
  readonly found: FoundTable | undefined;
  readonly tab: Tab | undefined;
}

/** @throws UserError where the tab has lost the heading that names its rows */
export function readSettingsTab(file = openFile()): SettingsTab {
  const id = finishedId(readRemembered(file).own, 'settings');
  const raw = id === undefined ? undefined : readTab(file, id);
  if (!raw) return { file, found: undefined, tab: undefined };
  const cells = toCells(raw.values, offsetOf(localTime(file).offset));
  const sheet = { id: raw.id, name: raw.name, cells, formulas: raw.formulas ?? [] };
  return { file, found: headed(sheet, settingsTable), tab: raw.tab };
}

export type SavedSettings =
  | { readonly state: 'saved'; readonly found: FoundTable }
  /** Somebody changed this one meanwhile, so nothing was written. */
  | { readonly state: 'changed'; readonly key: string; readonly found: FoundTable };

/** Writes all of the changes or none, laying the tab out first where the file lacks it. */
export function saveSettings(what: string, edits: readonly SettingEdit[]): SavedSettings {
  return changingFile(() => {
    const { file, found, tab } = ownSettingsTab();
    const edited = editSettings(found, edits);
    if (edited.state === 'changed') return { state: 'changed', key: edited.key, found };
    if (edited.blocks.length === 0) return { state: 'saved', found };
    writeRun(file, what, [{ tab, blocks: edited.blocks, held: found.sheet }]);
    dressSettings(tab, found, edited);
    const { sheet: before, headingRow } = found;
    const look = () => ownSettingsTab().found.sheet;
    const { sheet } = settleCells({ tab, before, headingRow, blocks: edited.blocks }, look);
    const after = headed(sheet, settingsTable);
    if (!holdsEdits(after, edits)) throw new UserError(MOVED);
    return { state: 'saved', found: after };
  });
}

const MOVED =
  'Somebody sorted or changed the Settings tab while this was being saved. Look at the tab, and put right what differs.';

interface OwnSettingsTab extends SettingsTab {
  readonly found: FoundTable;
  readonly tab: Tab;
}

function ownSettingsTab(): OwnSettingsTab {
  const first = readSettingsTab();
  if (isThere(first)) return first;
  ensureTabs(readWorkbook([]), ['settings'], []);
  const second = readSettingsTab(first.file);
  if (isThere(second)) return second;
  throw new Error('The Settings tab was laid out and is not there.');
}

function isThere(tab: SettingsTab): tab is OwnSettingsTab {
  return tab.found !== undefined && tab.tab !== undefined;
}
