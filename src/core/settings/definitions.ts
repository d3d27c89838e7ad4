/** Every threshold that a rule or a score uses: its default, its bounds, and why it is so. The Settings tab is written from here. */
import { balanceSettings } from './balance-settings';
import type { Definition, Known } from './definition';
import { executionSettings } from './execution-settings';
import { planSettings } from './plan-settings';

export const settingDefinitions = {
  ...planSettings,
  ...executionSettings,
  ...balanceSettings,
} as const satisfies Record<string, Definition<string> | Definition<number>>;

type Definitions = typeof settingDefinitions;
export type SettingKey = keyof Definitions;
type ValueOf<D> = D extends Known<infer T> ? T : D extends Definition<infer T> ? T | undefined : never;
export type Settings = { readonly [K in SettingKey]: ValueOf<Definitions[K]> };

export const settingKeys = Object.keys(settingDefinitions) as readonly SettingKey[];

export const standardSettings: Settings = Object.fromEntries(
  settingKeys.map((key) => [key, settingDefinitions[key].standard]),
) as Settings;
