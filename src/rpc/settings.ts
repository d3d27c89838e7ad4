/** Calls of the screen Settings. */

export interface SettingsCalls {
  /** What the Settings tab holds. Reads no other tab. */
  openSettings(): SettingsHeld;
  /** Writes the changes to the Settings tab, all or none; where a row is missing, rows are added. */
  changeSettings(changes: readonly SettingChange[]): SettingsChanged;
  /** The periods that the plan uses. Reads the whole file. */
  planPeriods(): readonly string[];
}

export interface SettingsHeld {
  /** The name of the tab; left out where the file has none yet, and every default counts. */
  readonly tab?: string;
  /** What stands in the cell of each setting and rule, by the setting's key or the rule's id; those without a row are left out. */
  readonly texts: Readonly<Record<string, string>>;
  /** The formulas behind such cells, where they have one. */
  readonly formulas: Readonly<Record<string, string>>;
  readonly rules: readonly RuleEntry[];
}

export interface RuleEntry {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly family: string;
}

export interface SettingChange {
  readonly key: string;
  /** What the cell said when the person began. */
  readonly opened: string;
  readonly typed: string;
}

export interface SettingsChanged {
  /** changed: somebody else changed one of them meanwhile, so nothing was written. */
  readonly state: 'saved' | 'changed';
  /** The one that was changed. */
  readonly key?: string;
  readonly held: SettingsHeld;
}
