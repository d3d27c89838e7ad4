/** What the page tells about each rule: why it matters, and the thresholds that it used, as they stand now. */
import { allRules } from '../gaps/all-rules';
import { plain, percent } from '../gaps/wording';
import { settingDefinitions, type SettingKey, type Settings } from '../settings/definitions';
import type { RuleFacts, SettingFacts } from './listed-gap';

export function ruleFacts(settings: Settings): Readonly<Record<string, RuleFacts>> {
  return Object.fromEntries(
    allRules.map(({ id, name, family, why, settings: keys = [] }) => [
      id,
      { id, name, family, why, settings: keys.map((key) => settingFacts(key, settings)) },
    ]),
  );
}

function settingFacts(key: SettingKey, settings: Settings): SettingFacts {
  const { column } = settingDefinitions()[key];
  return { key, label: column.heading, value: valueText(key, settings), reason: column.help };
}

function valueText(key: SettingKey, settings: Settings): string {
  const value = settings[key];
  if (value === undefined) return 'not set';
  if (typeof value === 'string') return value;
  return settingDefinitions()[key].column.format === '0%' ? percent(value) : plain(value);
}
