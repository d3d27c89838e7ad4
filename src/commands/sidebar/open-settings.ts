/** Sidebar: what the Settings tab holds. */
import { allRules } from '../../core/gaps/all-rules';
import { heldFormulas, heldTexts } from '../../core/settings/edit-settings';
import type { FoundTable } from '../../core/tables/find-tables';
import type { SettingsHeld } from '../../rpc/settings';
import { readSettingsTab } from '../settings-tab';

export function openSettings(): SettingsHeld {
  return settingsHeld(readSettingsTab().found);
}

export function settingsHeld(found: FoundTable | undefined): SettingsHeld {
  return {
    ...(found ? { tab: found.sheet.name } : {}),
    texts: Object.fromEntries(heldTexts(found)),
    formulas: Object.fromEntries(heldFormulas(found)),
    rules: allRules.map(({ id, name, why, family }) => ({ id, name, why, family })),
  };
}
