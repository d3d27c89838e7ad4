/** Every threshold that a rule or a score uses: its default, its bounds, and why it is so. The Settings tab is written from here. */
import { atFirstUse } from '../at-first-use';
import { balanceSettings, evidenceSettings } from './balance-settings';
import type { Definition, Known } from './definition';
import { focusSettings, paceSettings, severitySettings } from './execution-settings';
import { peopleSettings } from './people-settings';
import { languageSettings } from './language-settings';
import { messageSettings, planSettings, scoreSettings } from './plan-settings';
import { wordingSettings } from './wording-settings';

/** In the order of the Settings tab and of its screen. */
export const settingGroups = atFirstUse(
  () =>
    [
      { name: 'Plan', settings: planSettings() },
      { name: 'Messages', settings: messageSettings() },
      { name: 'What messages say', settings: wordingSettings() },
      { name: 'Score', settings: scoreSettings() },
      { name: 'Focus', settings: focusSettings() },
      { name: 'Measures and pace', settings: paceSettings() },
      { name: 'Words for results and work', settings: languageSettings() },
      { name: 'Balance of effort', settings: balanceSettings() },
      { name: 'Sources and evidence', settings: evidenceSettings() },
      { name: 'People and what they say', settings: peopleSettings() },
      { name: 'What makes a gap weigh more', settings: severitySettings() },
    ] as const,
);

export const settingDefinitions = atFirstUse(
  () =>
    ({
      ...planSettings(),
      ...messageSettings(),
      ...wordingSettings(),
      ...scoreSettings(),
      ...focusSettings(),
      ...paceSettings(),
      ...languageSettings(),
      ...balanceSettings(),
      ...evidenceSettings(),
      ...peopleSettings(),
      ...severitySettings(),
    }) satisfies Record<string, Definition<string> | Definition<number>>,
);

type Definitions = ReturnType<typeof settingDefinitions>;
export type SettingKey = keyof Definitions;
type ValueOf<D> = D extends Known<infer T> ? T : D extends Definition<infer T> ? T | undefined : never;
export type Settings = { readonly [K in SettingKey]: ValueOf<Definitions[K]> };

export const settingKeys = atFirstUse(() => Object.keys(settingDefinitions()) as readonly SettingKey[]);

export const standardSettings = atFirstUse(
  () =>
    Object.fromEntries(
      Object.entries(settingDefinitions()).map(([key, { standard }]) => [key, standard]),
    ) as Settings,
);
