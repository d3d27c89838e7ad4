/** Sidebar: writes settings that a person changed to the Settings tab. */
import type { SettingChange, SettingsChanged } from '../../rpc/settings';
import { saveSettings } from '../settings-tab';
import { settingsHeld } from './open-settings';

export function changeSettings(changes: readonly SettingChange[]): SettingsChanged {
  const saved = saveSettings('Changed settings', changes);
  const held = settingsHeld(saved.found);
  return saved.state === 'changed' ? { state: 'changed', key: saved.key, held } : { state: 'saved', held };
}
