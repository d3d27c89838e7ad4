/** Sidebar: whether messages may go out of this file, and the switch for it. Nothing else is changed by it. */
import type { SettingKey } from '../../core/settings/definitions';
import { changingFile } from '../changing-file';
import { fileIdOf, openFile } from '../../google/open-file';
import { saveKeys } from '../../google/review-keys';
import type { PauseState } from '../../rpc/pause';
import { noMessagesHere } from '../no-messages';
import { readSettingsTab, saveSettings, type SettingsTab } from '../settings-tab';

export function pauseState(): PauseState {
  return stateOf(readSettingsTab());
}

export function setPaused(paused: boolean): PauseState {
  return set('messages', paused ? 'Paused' : 'On', paused ? 'Paused messages' : 'Switched messages on');
}

export function claimFile(): PauseState {
  const id = fileIdOf(openFile());
  changingFile(() => saveKeys(id));
  return set('fileId', id, 'Took over the copy');
}

/** Whoever presses the switch means it, whatever the cell said before. */
function set(key: SettingKey, typed: string, what: string): PauseState {
  saveSettings(what, [{ key, typed }]);
  return pauseState();
}

function stateOf(tab: SettingsTab): PauseState {
  const because = noMessagesHere(tab);
  return because === undefined ? { isPaused: false } : { isPaused: true, because };
}
